package org.soundtown.headless.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.soundtown.detection.classify.Classifier;
import org.soundtown.detection.classify.OnnxClassifier;
import org.soundtown.detection.classify.foreign.Classifiers;
import org.soundtown.detection.edge.DetectorSettings;
import org.soundtown.detection.edge.EdgeDetector;
import org.soundtown.detection.location.EventLocator;
import org.soundtown.detection.location.Locator;
import org.soundtown.detection.location.LocatorSettings;
import org.soundtown.detection.table.AnomalyTable;
import org.soundtown.detection.table.Station;
import org.soundtown.detection.table.ZoneMap;
import org.soundtown.dispatch.ControlRoom;
import org.soundtown.dispatch.DispatchSettings;
import org.soundtown.dispatch.procedure.Procedures;
import org.soundtown.foundation.document.Faults;
import org.soundtown.headless.check.Together;
import org.soundtown.protocol.Component;
import org.soundtown.protocol.Installation;
import org.soundtown.scenarios.scenario.Scenario;

/**
 * The system under trial, wired as it would be in the city: a detector beside each microphone, one locator, one control
 * room. They get what an operator knows, the installation and the surveyed district, and nothing of the simulator.
 */
final class Assembly {
    private Assembly() {}

    /** @param threads that a component may share its own longer work among; changes only how long that takes */
    static List<Component> of(Scenario scenario, int threads) {
        Installation installation = scenario.installation();
        AnomalyTable table = table(scenario);
        Classifier classifier =
                scenario.components().model().map(Classifiers::read).orElseGet(OnnxClassifier::shipped);
        Procedures procedures =
                scenario.components().procedures().map(Procedures::read).orElseGet(Procedures::shipped);
        DispatchSettings settings = scenario.components()
                .dispatchSettings()
                .map(DispatchSettings::read)
                .orElseGet(DispatchSettings::shipped);
        checkTogether(table, scenario.components().anomalyTable(), classifier, procedures);
        ZoneMap zones = zones(scenario, table);
        List<Component> components = detectors(scenario, installation, classifier, table, zones);
        components.add(locator(scenario, installation, table, zones, threads));
        components.add(
                ControlRoom.of(installation, scenario.surveyedDistrict(), procedures, settings, scenario.seed()));
        return components;
    }

    /** The detectors alone: what they say leads to nothing. */
    static List<Component> detectors(Scenario scenario) {
        AnomalyTable table = table(scenario);
        Classifier classifier =
                scenario.components().model().map(Classifiers::read).orElseGet(OnnxClassifier::shipped);
        checkTogether(table, scenario.components().anomalyTable(), classifier);
        return detectors(scenario, scenario.installation(), classifier, table, zones(scenario, table));
    }

    /** Detectors and locator: alerts are raised, and nobody acts on them. */
    static List<Component> listening(Scenario scenario) {
        AnomalyTable table = table(scenario);
        List<Component> components = detectors(scenario);
        components.add(locator(scenario, scenario.installation(), table, zones(scenario, table), 1));
        return components;
    }

    private static Component locator(
            Scenario scenario, Installation installation, AnomalyTable table, ZoneMap zones, int threads) {
        EventLocator events = EventLocator.inCity(
                scenario.surveyedDistrict(),
                installation.sensors(),
                installation.temperatureCelsius(),
                table,
                LocatorSettings.shipped(),
                threads);
        return new Locator(events, table, zones, scenario.startHour());
    }

    private static List<Component> detectors(
            Scenario scenario, Installation installation, Classifier classifier, AnomalyTable table, ZoneMap zones) {
        List<Component> detectors = new ArrayList<>();
        for (Installation.Sensor sensor : installation.sensors()) {
            Station station = new Station(
                    OptionalDouble.of(scenario.startHour()),
                    zones.at(sensor.position().x(), sensor.position().y()));
            detectors.add(new EdgeDetector(sensor.id(), classifier, table, DetectorSettings.STANDARD, station));
        }
        return detectors;
    }

    /** The anomaly table in use. */
    static AnomalyTable table(Scenario scenario) {
        return scenario.components()
                .anomalyTable()
                .map(AnomalyTable::read)
                .orElseGet(AnomalyTable::shipped)
                .withThresholdsMovedBy(scenario.confidenceShift());
    }

    private static ZoneMap zones(Scenario scenario, AnomalyTable table) {
        return ZoneMap.of(
                table,
                scenario.surveyedDistrict(),
                scenario.components().anomalyTable().map(Path::toString).orElse("anomaly table"));
    }

    /** A table may only ask for what the model can tell and the control room can do. */
    private static void checkTogether(
            AnomalyTable table, Optional<Path> file, Classifier classifier, Procedures procedures) {
        Faults faults = Faults.errors();
        Together together = new Together(table, file, faults);
        together.checkClasses(classifier.labels());
        together.checkProcedures(procedures.names());
        faults.throwIfErrors();
    }

    /** A table may only ask for what the model can tell. */
    static void checkTogether(AnomalyTable table, Optional<Path> file, Classifier classifier) {
        Faults faults = Faults.errors();
        new Together(table, file, faults).checkClasses(classifier.labels());
        faults.throwIfErrors();
    }
}
