package org.soundtown.headless.acoustics.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.soundtown.headless.acoustics.input.Place;
import org.soundtown.headless.acoustics.input.PlaceFile;
import org.soundtown.headless.acoustics.levels.Effort;
import org.soundtown.headless.acoustics.levels.LevelSettings;

/** The command {@code acoustics levels} in a Java machine of its own, with this one's options. */
final class FreshProcess {
    private static final String MAIN = "org.soundtown.headless.cli.Soundtown";
    private static final Pattern LOAD = Pattern.compile("read and indexed in ([0-9.]+) s");

    private final Path folder;
    private final List<Place> sources;
    private final Path temporary;

    /** @param folder with the buildings */
    FreshProcess(Path folder, List<Place> sources, Path temporary) {
        this.folder = folder;
        this.sources = sources;
        this.temporary = temporary;
    }

    /**
     * What such a process says of itself.
     *
     * @param loadSeconds reading and indexing the buildings (s)
     */
    record Result(Effort effort, double loadSeconds) {}

    Result run(List<Place> receivers, LevelSettings settings, int threads) throws IOException, InterruptedException {
        Path sourceFile = temporary.resolve("fresh-sources.csv");
        Path receiverFile = temporary.resolve("fresh-receivers.csv");
        PlaceFile.write(sources, "source_id", sourceFile);
        PlaceFile.write(receivers, "receiver_id", receiverFile);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), MAIN, "acoustics", "levels"));
        command.addAll(
                List.of("--buildings", folder.resolve("buildings.geojson").toString()));
        command.addAll(List.of("--sources", sourceFile.toString()));
        command.addAll(List.of("--receivers", receiverFile.toString()));
        command.addAll(List.of("--max-distance", "" + settings.maxDistanceMetres()));
        command.addAll(List.of("--reflection-distance", "" + settings.reflectionDistanceMetres()));
        command.addAll(List.of("--reflection-order", "" + settings.reflectionOrder()));
        command.addAll(List.of("--favourable", "" + settings.favourableShare()));
        command.addAll(List.of("--threads", "" + threads));
        command.addAll(List.of("--out", temporary.resolve("fresh-levels.csv").toString()));
        return result(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    private static Result result(Process process) throws IOException, InterruptedException {
        String last = "";
        double load = Double.NaN;
        try (BufferedReader out = process.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                last = line;
                Matcher loaded = LOAD.matcher(line);
                load = loaded.find() ? Double.parseDouble(loaded.group(1)) : load;
            }
            if (process.waitFor() != 0 || !last.startsWith("pairs=")) {
                throw new IOException("a fresh process ended with " + process.exitValue() + ": " + last);
            }
            return new Result(Effort.parse(last), load);
        } finally {
            process.destroy();
        }
    }
}
