package org.soundtown.scenarios.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.reading.DistrictReader;
import org.soundtown.emissions.EmissionLibrary;
import org.soundtown.foundation.document.Documents;
import org.soundtown.foundation.document.InputError;
import org.soundtown.foundation.document.LocatedTree;
import org.soundtown.foundation.document.Overrides;
import org.soundtown.protocol.Installation;
import org.soundtown.simcore.Reporting;
import org.soundtown.simcore.device.CameraModel;
import org.soundtown.simcore.device.DeviceModels;
import org.soundtown.simcore.device.DroneModel;
import org.soundtown.simcore.device.LoudspeakerModel;
import org.soundtown.simcore.device.MicrophoneModel;
import org.soundtown.simcore.device.PatrolModel;
import org.soundtown.simcore.device.SensorFailure;
import org.soundtown.simcore.network.Link;
import org.soundtown.simcore.network.Network;
import org.soundtown.simcore.network.TimeWindow;
import org.soundtown.simcore.sound.SoundSettings;
import tools.jackson.databind.node.ObjectNode;

/** Reads a scenario file and everything that it names. */
public final class ScenarioReader {
    private static final double USUAL_START_HOUR = 12;

    private final Path file;
    private final Path shippedDistricts;
    private final LocatedTree tree;
    private final ScenarioFile written;
    private final Overlay overlay;

    private ScenarioReader(Path file, Path shippedDistricts, Overrides overrides) {
        this.file = file;
        this.shippedDistricts = shippedDistricts;
        this.tree = LocatedTree.read(file).with(overrides);
        this.written = tree.as(ScenarioFile.class);
        this.overlay = new Overlay(tree);
    }

    /**
     * Reads a scenario.
     *
     * @param shippedDistricts folder of the districts that a scenario may name without a path
     * @throws InputError at the first thing wrong, naming file, place, value and what was expected
     */
    public static Scenario read(Path file, Path shippedDistricts) {
        return read(file, shippedDistricts, Overrides.NONE);
    }

    /** Reads a scenario with other values laid over its file's. */
    public static Scenario read(Path file, Path shippedDistricts, Overrides overrides) {
        return new ScenarioReader(file, shippedDistricts, overrides).scenario();
    }

    /** A file named in a scenario: relative to the scenario's own folder. */
    static Path beside(Path scenario, String name) {
        return scenario.toAbsolutePath().resolveSibling(name).normalize();
    }

    private Scenario scenario() {
        String name = Checks.present(tree, "name", written.name(), "letters, digits, '-' and '_'");
        if (!name.matches("[A-Za-z0-9_-]+")) {
            throw tree.error("name", name, "letters, digits, '-' and '_'");
        }
        double duration = Checks.range(tree, "durationSeconds", written.durationSeconds(), 0.5, 1e7, "s");
        District district = DistrictReader.read(districtFolder());
        ReachReader reach = new ReachReader(tree, written);
        Reporting reporting = reach.reporting();
        District installed = reach.installed(district, reporting);
        EmissionLibrary library = EmissionLibrary.shipped();
        DeviceModels devices = devices();
        Network network = network();
        SoundSettings sound = overlay.section("sound", written.sound(), SoundSettings.class);
        Survey survey = overlay.section("survey", written.survey(), Survey.class);
        Installation.Switches switches = overlay.section("switches", written.switches(), Installation.Switches.class);
        Everyday everyday = overlay.section("everyday", written.everyday(), Everyday.class);
        EventReader events = new EventReader(
                file, tree, district, library, devices.microphone().sampleRate(), duration);
        Scenario.Plan plan = new Scenario.Plan(library, survey, events.fixed(fixed()), events.random(random()));
        return new Scenario(
                file,
                name,
                written.title() == null ? name : written.title(),
                installed,
                weather(district.weather()),
                written.seed() == null ? 1 : written.seed(),
                Checks.rangeOr(USUAL_START_HOUR, tree, "startHour", written.startHour(), 0, 24, "h"),
                duration,
                devices,
                failures(district, installed),
                network,
                sound,
                everyday.rate(),
                reporting,
                switches,
                components(),
                confidenceShift(),
                overlay.assumptions(),
                plan);
    }

    private Path districtFolder() {
        String name = Checks.present(tree, "district", written.district(), "a district's name or folder");
        Path shipped = shippedDistricts.resolve(name);
        boolean plainName = name.matches("[A-Za-z0-9_-]+");
        Path folder = plainName && Files.isDirectory(shipped) ? shipped : beside(file, name);
        if (!Files.isDirectory(folder)) {
            throw tree.error(
                    "district", name, "a district of " + shippedDistricts + " or a folder; there is none at " + folder);
        }
        return folder;
    }

    private District.Weather weather(District.Weather usual) {
        ObjectNode merged = Documents.JSON.valueToTree(usual);
        if (written.weather() != null) {
            merged.setAll(written.weather());
        }
        return tree.as("weather", merged, District.Weather.class);
    }

    private DeviceModels devices() {
        ObjectNode said = written.devices();
        overlay.refuseUnknown("devices", said, List.of("microphone", "camera", "drone", "patrol", "loudspeaker"));
        return new DeviceModels(
                device("microphone", MicrophoneModel.class),
                device("camera", CameraModel.class),
                device("drone", DroneModel.class),
                device("patrol", PatrolModel.class),
                device("loudspeaker", LoudspeakerModel.class));
    }

    private <T> T device(String kind, Class<T> type) {
        return overlay.section("devices." + kind, overlay.part("devices", written.devices(), kind), type);
    }

    private Network network() {
        overlay.refuseUnknown(
                "network",
                written.network(),
                List.of("sensor-uplink", "platform", "device-link", "radio", "telephone"));
        return new Network(
                link("sensor-uplink"), link("platform"), link("device-link"), link("radio"), link("telephone"));
    }

    private Link link(String kind) {
        return overlay.section("network." + kind, overlay.part("network", written.network(), kind), Link.class);
    }

    /** Failures of the microphones that hang; those of others are checked all the same. */
    private List<SensorFailure> failures(District district, District installed) {
        List<String> hanging =
                installed.microphones().stream().map(District.Microphone::id).toList();
        List<String> known =
                district.microphones().stream().map(District.Microphone::id).toList();
        List<SensorFailure> failures = new ArrayList<>();
        List<ScenarioFile.Failure> listed = written.failures() == null ? List.of() : written.failures();
        for (int i = 0; i < listed.size(); i++) {
            String at = "failures[" + i + "]";
            ScenarioFile.Failure failure = Checks.present(tree, at, listed.get(i), "a failure");
            String id = Checks.present(tree, at + ".microphone", failure.microphone(), "a microphone's id");
            if (!known.contains(id)) {
                throw tree.error(at + ".microphone", id, Checks.oneOf(id, known));
            }
            double from = Checks.range(tree, at + ".fromSeconds", failure.fromSeconds(), 0, 1e7, "s");
            double to = Checks.range(tree, at + ".toSeconds", failure.toSeconds(), Math.nextUp(from), 1e7, "s");
            if (hanging.contains(id)) {
                failures.add(new SensorFailure(id, new TimeWindow(from, to)));
            }
        }
        return failures;
    }

    private ComponentFiles components() {
        ScenarioFile.Components files = written.components() == null
                ? new ScenarioFile.Components(null, null, null, null)
                : written.components();
        return new ComponentFiles(
                component("anomalyTable", files.anomalyTable()),
                component("model", files.model()),
                component("procedures", files.procedures()),
                component("dispatchSettings", files.dispatchSettings()));
    }

    private double confidenceShift() {
        Double said = written.detector() == null ? null : written.detector().confidenceShift();
        return Checks.rangeOr(0, tree, "detector.confidenceShift", said, -1, 1, "");
    }

    private Optional<Path> component(String key, String name) {
        if (name == null) {
            return Optional.empty();
        }
        Path path = beside(file, name);
        if (!Files.isRegularFile(path)) {
            throw tree.error("components." + key, name, "a file; there is none at " + path);
        }
        return Optional.of(path);
    }

    private List<ScenarioFile.Fixed> fixed() {
        return written.events() == null || written.events().fixed() == null
                ? List.of()
                : written.events().fixed();
    }

    private List<ScenarioFile.Poisson> random() {
        return written.events() == null || written.events().random() == null
                ? List.of()
                : written.events().random();
    }
}
