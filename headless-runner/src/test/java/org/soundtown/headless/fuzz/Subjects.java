package org.soundtown.headless.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.soundtown.citymodel.importing.OsmImporter;
import org.soundtown.citymodel.reading.DistrictReader;
import org.soundtown.citymodel.reading.DistrictWriter;
import org.soundtown.detection.table.AnomalyTable;
import org.soundtown.dispatch.DispatchSettings;
import org.soundtown.dispatch.procedure.Procedures;
import org.soundtown.scenarios.scenario.Scenario;
import org.soundtown.scenarios.scenario.ScenarioReader;

/** Every kind of document that users give, in a folder where it can be spoiled. */
final class Subjects {
    private final Path folder;

    private Subjects(Path folder) {
        this.folder = folder;
    }

    static List<Subject> in(Path folder) {
        DistrictWriter.write(Town.district(), folder.resolve("town"));
        return new Subjects(folder).all();
    }

    private List<Subject> all() {
        List<Subject> subjects = new ArrayList<>();
        Path scenario = folder.resolve("small.yaml");
        subjects.add(subject(scenario, Town.SCENARIO, file -> drawn(ScenarioReader.read(file, folder))));
        for (Path layer : files(folder.resolve("town"))) {
            subjects.add(subject(layer, text(layer), file -> DistrictReader.read(file.getParent())));
        }
        subjects.add(shipped("anomaly-table.yaml", AnomalyTable.class, AnomalyTable::read));
        subjects.add(shipped("procedures.yaml", Procedures.class, Procedures::read));
        subjects.add(shipped("dispatch-settings.yaml", DispatchSettings.class, DispatchSettings::read));
        Path map = folder.resolve("small.osm");
        subjects.add(new Subject("small.osm", Town.MAP, false, text -> imported(write(map, text))));
        return subjects;
    }

    /** A scenario whose dice have been thrown: what is drawn must end too. */
    private static Scenario drawn(Scenario scenario) {
        scenario.events();
        scenario.installation();
        scenario.surveyedDistrict();
        return scenario;
    }

    private static Subject subject(Path file, String original, Function<Path, Object> read) {
        return new Subject(file.getFileName().toString(), original, true, text -> {
            write(file, text);
            try {
                return read.apply(file);
            } finally {
                write(file, original);
            }
        });
    }

    /** A shipped document, saying something else than what stands where nothing is said. */
    private Subject shipped(String name, Class<?> owner, Function<Path, Object> read) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("event-code", "features");
            return subject(folder.resolve(name), text, read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is imported must be a district that can be read again. */
    private Object imported(Path map) {
        Path out = folder.resolve("imported");
        try {
            OsmImporter.importMap(map, Optional.empty(), out);
            return DistrictReader.read(out);
        } finally {
            deleteAll(out);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteAll(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path write(Path file, String text) {
        try {
            return Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
