package org.soundtown.scenarios.scenario;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.reading.DistrictReader;
import org.soundtown.emissions.EmissionLibrary;
import org.soundtown.foundation.document.DocumentSchema;
import org.soundtown.foundation.document.Documents;
import org.soundtown.foundation.document.Fault;
import org.soundtown.foundation.document.Faults;
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

    private static final double LONGEST_SECONDS = 1e7;

    /** The scenario file as editors know it. */
    public static final DocumentSchema SCHEMA = DocumentSchema.of(ScenarioReader.class, "scenario.schema.json");

    /** A time outside the schema's range is outside the run, which says better what was expected. */
    private static final Pattern TIME_OF_EVENT = Pattern.compile("\\.atSeconds: -?\\d");

    private final Path file;
    private final Path shippedDistricts;
    private final Faults faults;
    private final LocatedTree tree;
    private final ScenarioFile written;
    private final Overlay overlay;

    /** What the schema has against the file is left out of what is read on, so that the rest of it is checked as well. */
    private ScenarioReader(Path file, Path shippedDistricts, Overrides overrides, Faults faults) {
        this.file = file;
        this.shippedDistricts = shippedDistricts;
        this.faults = faults;
        LocatedTree whole = LocatedTree.read(file).with(overrides);
        List<Fault> wrong = SCHEMA.faults(whole).stream()
                .filter(fault -> !TIME_OF_EVENT.matcher(fault + "").find())
                .toList();
        faults.addAll(wrong);
        this.tree = whole.without(wrong.stream().map(Fault::path).toList());
        this.written = tree.as(ScenarioFile.class);
        this.overlay = new Overlay(tree);
    }

    /**
     * Reads a scenario.
     *
     * @param shippedDistricts folder of the districts that a scenario may name without a path
     * @throws InputError with everything that is wrong, naming file, place, value and what was expected
     */
    public static Scenario read(Path file, Path shippedDistricts) {
        return read(file, shippedDistricts, Overrides.NONE);
    }

    /** Reads a scenario with other values laid over its file's. */
    public static Scenario read(Path file, Path shippedDistricts, Overrides overrides) {
        Faults faults = Faults.errors();
        Optional<Scenario> scenario = check(file, shippedDistricts, overrides, faults);
        faults.throwIfErrors();
        return scenario.orElseThrow();
    }

    /** Reads a scenario and gathers what is wrong and what is strange; empty where it cannot be run. */
    public static Optional<Scenario> check(Path file, Path shippedDistricts, Overrides overrides, Faults faults) {
        return faults.attempt(() -> new ScenarioReader(file, shippedDistricts, overrides, faults))
                .flatMap(ScenarioReader::scenario);
    }

    /** A file named in a scenario: relative to the scenario's own folder. */
    static Path beside(Path scenario, String name) {
        try {
            return scenario.toAbsolutePath().resolveSibling(name).normalize();
        } catch (InvalidPathException e) {
            throw new InputError(scenario + ": '" + name.replace('\0', '?') + "': expected a file's name", e);
        }
    }

    private Optional<Scenario> scenario() {
        Optional<String> name = faults.attempt(() -> Checks.present(tree, "name", written.name(), "a name"));
        double duration = faults.attempt(() ->
                        Checks.range(tree, "durationSeconds", written.durationSeconds(), 0.5, LONGEST_SECONDS, "s"))
                .orElse(LONGEST_SECONDS);
        Optional<District> district =
                faults.attempt(this::districtFolder).flatMap(folder -> DistrictReader.check(folder, faults));
        Optional<District.Weather> weather = district.flatMap(where -> faults.attempt(() -> weather(where.weather())));
        ReachReader reach = new ReachReader(tree, written);
        Optional<Reporting> reporting = faults.attempt(reach::reporting);
        Optional<District> installed = district.flatMap(
                whole -> faults.attempt(() -> reach.installed(whole, reporting.orElse(Reporting.USUAL))));
        Optional<DeviceModels> devices = faults.attempt(this::devices);
        Optional<Network> network = faults.attempt(this::network);
        Optional<SoundSettings> sound = section("sound", written.sound(), SoundSettings.class);
        Optional<Survey> survey = section("survey", written.survey(), Survey.class);
        Optional<Installation.Switches> switches = section("switches", written.switches(), Installation.Switches.class);
        Optional<Everyday> everyday = section("everyday", written.everyday(), Everyday.class);
        EmissionLibrary library = EmissionLibrary.shipped();
        EventReader events = new EventReader(file, tree, faults, district, library, devices, duration);
        List<FixedEvent> fixed = events.fixed(fixed());
        List<RandomEvent> random = events.random(random());
        List<SensorFailure> failures =
                district.map(whole -> failures(whole, installed.orElse(whole))).orElse(List.of());
        ComponentFiles components = components();
        if (faults.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new Scenario(
                file,
                name.orElseThrow(),
                written.title() == null ? name.orElseThrow() : written.title(),
                installed.orElseThrow(),
                weather.orElseThrow(),
                written.seed() == null ? 1 : written.seed(),
                written.startHour() == null ? USUAL_START_HOUR : written.startHour(),
                duration,
                devices.orElseThrow(),
                failures,
                network.orElseThrow(),
                sound.orElseThrow(),
                everyday.orElseThrow().rate(),
                reporting.orElseThrow(),
                switches.orElseThrow(),
                components,
                confidenceShift(),
                overlay.assumptions(),
                new Scenario.Plan(library, survey.orElseThrow(), fixed, random)));
    }

    private <T> Optional<T> section(String path, ObjectNode said, Class<T> type) {
        return faults.attempt(() -> overlay.section(path, said, type));
    }

    private Path districtFolder() {
        String name = Checks.present(tree, "district", written.district(), "a district's name or folder");
        boolean plainName = name.matches("[A-Za-z0-9_-]+");
        Path folder = plainName && Files.isDirectory(shippedDistricts.resolve(name))
                ? shippedDistricts.resolve(name)
                : beside(file, name);
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
            ScenarioFile.Failure failure = listed.get(i);
            faults.attempt(() -> failure(failure, known, at))
                    .filter(sound -> hanging.contains(sound.microphone()))
                    .ifPresent(failures::add);
        }
        return failures;
    }

    private SensorFailure failure(ScenarioFile.Failure written, List<String> known, String at) {
        ScenarioFile.Failure failure = Checks.present(tree, at, written, "a failure");
        String id = Checks.present(tree, at + ".microphone", failure.microphone(), "a microphone's id");
        if (!known.contains(id)) {
            throw tree.error(at + ".microphone", id, Checks.oneOf(id, known));
        }
        double from = Checks.range(tree, at + ".fromSeconds", failure.fromSeconds(), 0, LONGEST_SECONDS, "s");
        double to = Checks.range(tree, at + ".toSeconds", failure.toSeconds(), Math.nextUp(from), LONGEST_SECONDS, "s");
        return new SensorFailure(id, new TimeWindow(from, to));
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
        return said == null ? 0 : said;
    }

    private Optional<Path> component(String key, String name) {
        Optional<Path> path = Optional.ofNullable(name).map(written -> beside(file, written));
        path.filter(missing -> !Files.isRegularFile(missing))
                .ifPresent(missing ->
                        faults.add(tree.fault("components." + key, name, "a file; there is none at " + missing)));
        return path;
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
