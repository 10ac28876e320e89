package org.soundtown.headless.acoustics.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.soundtown.headless.acoustics.input.Place;
import org.soundtown.headless.acoustics.levels.Effort;
import org.soundtown.headless.acoustics.levels.LevelSettings;

/** The command {@code acoustics levels} in a Java machine of its own, with this one's options. */
final class FreshProcess {
    private static final String MAIN = "org.soundtown.headless.cli.Soundtown";

    private final BenchDistrict district;
    private final Path temporary;

    FreshProcess(BenchDistrict district, Path temporary) {
        this.district = district;
        this.temporary = temporary;
    }

    Effort run(List<Place> receivers, LevelSettings settings, int threads) throws IOException, InterruptedException {
        Path receiverFile = temporary.resolve("receivers.csv");
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(receiverFile))) {
            out.print("receiver_id,x,y,z\n");
            for (Place place : receivers) {
                out.print(place.id() + "," + place.position().x() + ","
                        + place.position().y() + "," + place.position().z() + "\n");
            }
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), MAIN, "acoustics", "levels"));
        command.addAll(List.of(
                "--buildings", district.folder().resolve("buildings.geojson").toString()));
        command.addAll(
                List.of("--sources", district.folder().resolve("sources.csv").toString()));
        command.addAll(List.of("--receivers", receiverFile.toString()));
        command.addAll(List.of("--max-distance", "" + settings.maxDistanceMetres()));
        command.addAll(List.of("--reflection-distance", "" + settings.reflectionDistanceMetres()));
        command.addAll(List.of("--reflection-order", "" + settings.reflectionOrder()));
        command.addAll(List.of("--favourable", "" + settings.favourableShare()));
        command.addAll(List.of("--threads", "" + threads));
        command.addAll(List.of("--out", temporary.resolve("levels.csv").toString()));
        return lastLine(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    private static Effort lastLine(Process process) throws IOException, InterruptedException {
        String last = "";
        try (BufferedReader out = process.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                last = line;
            }
            if (process.waitFor() != 0 || !last.startsWith("pairs=")) {
                throw new IOException("a fresh process ended with " + process.exitValue() + ": " + last);
            }
            return Effort.parse(last);
        } finally {
            process.destroy();
        }
    }
}
