package org.soundtown.headless.curve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.reading.DistrictWriter;
import org.soundtown.coverage.curve.HeardSound;
import org.soundtown.coverage.curve.HeardSounds;
import org.soundtown.foundation.document.Documents;
import org.soundtown.headless.file.WholeFile;
import org.soundtown.protocol.Component;
import org.soundtown.scenarios.scenario.Scenario;
import org.soundtown.scenarios.scenario.ScenarioReader;
import org.soundtown.simcore.ProgressListener;
import org.soundtown.simcore.Twin;
import org.soundtown.simcore.chronicle.Chronicle;

/**
 * One run of the twin whose sounds are to be counted: an ordinary scenario in a folder of its own, and beside it what was
 * heard, a JSON object a line. A whole one that is there already is taken as it is; the district's copy goes when it is done.
 */
public record Measurement(Path folder, District district, MeasurementScenario scenario) {
    static final String DISTRICT = "district";

    /** What the run's components are. */
    public interface Fitting extends Function<Scenario, List<Component>> {}

    /** @return the sounds; empty where the thread was interrupted before the end */
    Optional<List<HeardSound>> sounds(Fitting fitting, String version) {
        if (Files.isRegularFile(result())) {
            return Optional.of(read(result()));
        }
        try {
            Files.createDirectories(folder);
            DistrictWriter.write(district, folder.resolve(DISTRICT));
            Path file = folder.resolve("scenario.yaml");
            Files.writeString(file, scenario.text());
            Scenario read = ScenarioReader.read(file, folder);
            Chronicle chronicle = Chronicle.inMemory();
            boolean whole = new Twin(read.settings(version, 1), fitting.apply(read), chronicle).run(silent());
            if (whole) {
                write(HeardSounds.of(chronicle.records()));
                remove(folder.resolve(DISTRICT));
            }
            return whole ? Optional.of(read(result())) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path result() {
        return folder.resolve("heard.jsonl");
    }

    private void write(List<HeardSound> sounds) {
        StringBuilder lines = new StringBuilder();
        sounds.forEach(
                sound -> lines.append(Documents.JSON.writeValueAsString(sound)).append('\n'));
        WholeFile.<RuntimeException>write(result(), part -> Files.writeString(part, lines));
    }

    static List<HeardSound> read(Path file) {
        return Documents.text(file)
                .lines()
                .map(line -> Documents.JSON.readValue(line, HeardSound.class))
                .toList();
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static ProgressListener silent() {
        return (now, all) -> {};
    }
}
