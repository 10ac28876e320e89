package org.soundtown.headless.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.soundtown.citymodel.reading.DistrictReader;
import org.soundtown.detection.classify.Classifier;
import org.soundtown.detection.classify.OnnxClassifier;
import org.soundtown.detection.classify.foreign.Classifiers;
import org.soundtown.detection.table.AnomalyTable;
import org.soundtown.dispatch.DispatchSettings;
import org.soundtown.dispatch.procedure.Procedures;
import org.soundtown.foundation.document.Fault;
import org.soundtown.foundation.document.Faults;
import org.soundtown.foundation.document.InputError;
import org.soundtown.foundation.document.LocatedTree;
import org.soundtown.foundation.document.Overrides;
import org.soundtown.scenarios.scenario.Scenario;
import org.soundtown.scenarios.scenario.ScenarioReader;
import org.soundtown.scenarios.suite.Suite;
import org.soundtown.scenarios.suite.SuiteReader;

/** Checks documents of any kind, each by its own reader. */
public final class Checker {
    private final Path districts;
    private final Function<String, Path> scenarios;
    private final Optional<DocumentKind> kind;
    private final Faults faults = Faults.andWarnings();
    private int checked;

    /**
     * @param districts folder of the shipped districts
     * @param scenarios finds a scenario by what a suite calls it
     * @param kind of all that is checked; empty to find it out for each
     */
    public Checker(Path districts, Function<String, Path> scenarios, Optional<String> kind) {
        this.districts = districts;
        this.scenarios = scenarios;
        this.kind = kind.map(label -> DocumentKind.labelled(label)
                .orElseThrow(() -> new InputError("--kind: " + label + ": expected one of " + DocumentKind.labels())));
    }

    /** How many documents were checked; a district folder is one. */
    public int checked() {
        return checked;
    }

    public List<Fault> faults() {
        return faults.all();
    }

    /** Checks a file, a district folder, or every document in a folder. */
    public void check(Path path) {
        if (Files.isDirectory(path)) {
            folder(path);
        } else if (path.toString().endsWith(".geojson")) {
            layer(path);
        } else {
            file(path);
        }
    }

    private void folder(Path folder) {
        if (Files.isRegularFile(folder.resolve("district.yaml"))) {
            district(folder);
        }
        for (Path each : documents(folder)) {
            check(each);
        }
    }

    /** What else is in a folder: its sub-folders, and files that are none of a district's. */
    private static List<Path> documents(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(each -> Files.isDirectory(each)
                            || each.toString().endsWith(".yaml") && !each.endsWith("district.yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void district(Path folder) {
        checked++;
        DistrictReader.check(folder, faults);
    }

    /** A layer is checked in its district; only its own faults are told. */
    private void layer(Path file) {
        checked++;
        Faults ofDistrict = faults.another();
        DistrictReader.check(file.toAbsolutePath().getParent(), ofDistrict);
        Path name = file.getFileName();
        ofDistrict.all().stream()
                .filter(fault -> Path.of(fault.document()).endsWith(name))
                .forEach(faults::add);
    }

    private void file(Path file) {
        checked++;
        Optional<LocatedTree> read = faults.attempt(() -> LocatedTree.read(file));
        if (read.isEmpty()) {
            return;
        }
        Optional<DocumentKind> found = kind.or(() -> DocumentKind.of(file, read.get()));
        if (found.isEmpty()) {
            faults.add(
                    read.get().fault("", "no known kind of document", "--kind with one of " + DocumentKind.labels()));
            return;
        }
        switch (found.get()) {
            case DISTRICT -> DistrictReader.check(file.toAbsolutePath().getParent(), faults);
            case SCENARIO -> scenario(file);
            case SUITE -> faults.attempt(() -> SuiteReader.read(file)).ifPresent(suite -> suite(suite, read.get()));
            case ANOMALY_TABLE -> table(file);
            case PROCEDURES -> faults.attempt(() -> Procedures.read(file));
        }
    }

    private void scenario(Path file) {
        ScenarioReader.check(file, districts, Overrides.NONE, faults).ifPresent(this::components);
    }

    /** The scenario's components, and whether its sounds are any of their business. */
    private void components(Scenario scenario) {
        Optional<Path> tableFile = scenario.components().anomalyTable();
        Optional<AnomalyTable> table =
                faults.attempt(() -> tableFile.map(AnomalyTable::read).orElseGet(AnomalyTable::shipped));
        Optional<Procedures> procedures = faults.attempt(
                () -> scenario.components().procedures().map(Procedures::read).orElseGet(Procedures::shipped));
        scenario.components()
                .dispatchSettings()
                .ifPresent(settings -> faults.attempt(() -> DispatchSettings.read(settings)));
        Optional<Classifier> model = faults.attempt(
                () -> scenario.components().model().map(Classifiers::read).orElseGet(OnnxClassifier::shipped));
        table.ifPresent(each -> {
            Together together = new Together(each, tableFile, faults);
            model.ifPresent(classifier -> together.checkClasses(classifier.labels()));
            procedures.ifPresent(those -> together.checkProcedures(those.names()));
            unlisted(scenario, each);
        });
    }

    /** A sound that the city wants to hear of, but whose class the table does not list, is never reported. */
    private void unlisted(Scenario scenario, AnomalyTable table) {
        LocatedTree tree = LocatedTree.read(scenario.file());
        Set<String> targets = scenario.targetClasses();
        for (String kindOfEvent : List.of("fixed", "random")) {
            int i = 0;
            for (var event : tree.root().path("events").path(kindOfEvent)) {
                String name = event.path("class").asString("");
                if (targets.contains(name) && table.findEntry(name).isEmpty()) {
                    faults.add(tree.fault(
                                    "events." + kindOfEvent + "[" + i + "].class",
                                    name,
                                    "a class of the anomaly table: a sound of this one is never reported")
                            .asWarning());
                }
                i++;
            }
        }
    }

    private void table(Path file) {
        faults.attempt(() -> AnomalyTable.read(file)).ifPresent(table -> {
            Together together = new Together(table, Optional.of(file), faults);
            together.checkClasses(OnnxClassifier.shipped().labels());
            together.checkProcedures(Procedures.shipped().names());
        });
    }

    private void suite(Suite suite, LocatedTree tree) {
        for (int i = 0; i < suite.cases().size(); i++) {
            String name = suite.cases().get(i).scenario();
            if (!isThere(suite.file(), name)) {
                faults.add(tree.fault(
                        "cases[" + i + "].scenario", name, "a shipped scenario's name, or a path; there is none"));
            }
        }
    }

    private boolean isThere(Path suite, String scenario) {
        try {
            Path beside = suite.toAbsolutePath().resolveSibling(scenario);
            return Files.isRegularFile(scenarios.apply(Files.exists(beside) ? beside.toString() : scenario));
        } catch (InputError missing) {
            return false;
        }
    }
}
