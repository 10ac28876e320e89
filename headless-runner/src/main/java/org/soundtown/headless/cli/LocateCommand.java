package org.soundtown.headless.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.LocalFrame;
import org.soundtown.citymodel.reading.DistrictReader;
import org.soundtown.detection.location.CityTravelTimes;
import org.soundtown.detection.location.LocatorSettings;
import org.soundtown.detection.location.StraightTravelTimes;
import org.soundtown.detection.location.StreetAddress;
import org.soundtown.detection.location.TravelTimes;
import org.soundtown.detection.table.AnomalyEntry;
import org.soundtown.detection.table.AnomalyTable;
import org.soundtown.foundation.document.InputError;
import org.soundtown.foundation.document.NearestNames;
import org.soundtown.headless.file.WholeFile;
import org.soundtown.headless.locate.DetectionLines;
import org.soundtown.headless.locate.EventLines;
import org.soundtown.headless.locate.EventMap;
import org.soundtown.headless.locate.Located;
import org.soundtown.headless.locate.MeasuredOnsets;
import org.soundtown.headless.locate.SensorTable;
import org.soundtown.protocol.Detection;
import org.soundtown.protocol.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The locator by itself, on onsets that anybody measured. */
@Command(
        name = "locate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Locate events from measured onsets, with or without a map of the city.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  soundtown locate --sensors sensors.csv --detections detections.jsonl",
            "  soundtown locate --sensors sensors.csv --detections detections.jsonl --district my-district --json"
        })
final class LocateCommand implements Callable<Integer> {
    private static final double USUAL_TEMPERATURE = 15;

    @Option(
            names = "--sensors",
            paramLabel = "CSV",
            required = true,
            description =
                    "where the sensors stand: id, and x, y (m) or latitude, longitude (WGS84); z, altitude or height")
    private Path sensorFile;

    @Option(
            names = "--detections",
            paramLabel = "JSONL",
            required = true,
            description = "what they heard, one JSON object a line: microphone, time (s); class, confidence, levelDb")
    private Path detectionFile;

    @Option(
            names = "--district",
            paramLabel = "DIR",
            description = "a district folder or a shipped district's name: ways round its buildings, street addresses")
    private String districtName;

    @Option(
            names = "--temperature",
            paramLabel = "C",
            description = "of the air, -40 to 50 °C (default: the district's, else 15)")
    private Double temperature;

    @Option(
            names = "--class",
            paramLabel = "CLASS",
            defaultValue = "gunshot",
            description = "what a line without a class heard (default: ${DEFAULT-VALUE})")
    private String usualClass;

    @Option(names = "--table", paramLabel = "FILE", description = "an anomaly table of your own")
    private Path tableFile;

    @Option(names = "--settings", paramLabel = "FILE", description = "locator settings of your own")
    private Path settingsFile;

    @Option(names = "--geojson", paramLabel = "FILE", description = "also write places and 95 %% regions for a map")
    private Path geojson;

    @Option(names = "--json", description = "print one JSON object an event instead of text")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (temperature != null) {
            Options.within("--temperature", temperature, -40, 50, "°C");
        }
        AnomalyTable table = tableFile == null ? AnomalyTable.shipped() : AnomalyTable.read(tableFile);
        LocatorSettings settings =
                settingsFile == null ? LocatorSettings.shipped() : LocatorSettings.read(settingsFile);
        Optional<District> district = Optional.ofNullable(districtName).map(LocateCommand::district);
        SensorTable sensors = SensorTable.read(sensorFile, district, settings.sensorHeightMetres());
        LocalFrame frame = geojson == null ? null : frameForMap(sensors);
        List<Detection> detections = detections(sensors, table, settings);
        MeasuredOnsets onsets = new MeasuredOnsets(
                times(sensors, district, settings), table, settings, district.map(StreetAddress::new));
        List<Located> events = onsets.locate(detections);
        if (frame != null) {
            WholeFile.<RuntimeException>write(
                    geojson, part -> Files.writeString(part, new EventMap(frame).text(events)));
        }
        print(
                events,
                new EventLines(sensors.plane()),
                detections.size(),
                sensors.sensors().size());
        return 0;
    }

    private static District district(String name) {
        Path shipped = Home.ofLauncher().districts().resolve(name);
        return DistrictReader.read(Files.isDirectory(Path.of(name)) ? Path.of(name) : shipped);
    }

    private LocalFrame frameForMap(SensorTable sensors) {
        return sensors.plane()
                .frame()
                .orElseThrow(() -> new InputError(
                        "--geojson: " + sensorFile + " is in metres: expected latitude and longitude, or --district"));
    }

    private List<Detection> detections(SensorTable sensors, AnomalyTable table, LocatorSettings settings) {
        Set<String> classes = new TreeSet<>();
        table.classes().stream().map(AnomalyEntry::soundClass).forEach(classes::add);
        settings.families().forEach(family -> classes.addAll(family.classes()));
        if (!classes.contains(usualClass)) {
            throw new InputError(
                    "--class " + usualClass + ": unknown: " + NearestNames.suggestion(usualClass, classes));
        }
        Set<String> microphones =
                sensors.sensors().stream().map(Installation.Sensor::id).collect(Collectors.toCollection(TreeSet::new));
        return new DetectionLines(detectionFile, microphones, classes, usualClass).read();
    }

    private TravelTimes times(SensorTable sensors, Optional<District> district, LocatorSettings settings) {
        double celsius = temperature != null
                ? temperature
                : district.map(known -> known.weather().temperatureCelsius()).orElse(USUAL_TEMPERATURE);
        return district.<TravelTimes>map(known ->
                        new CityTravelTimes(known, sensors.sensors(), celsius, settings, Options.threads(null)))
                .orElseGet(() -> new StraightTravelTimes(sensors.sensors(), celsius, settings));
    }

    private void print(List<Located> events, EventLines lines, int detections, int sensors) {
        PrintWriter screen = spec.commandLine().getOut();
        for (int i = 0; i < events.size(); i++) {
            screen.print(json ? lines.json(i + 1, events.get(i)) + "\n" : lines.text(i + 1, events.get(i)));
        }
        if (!json) {
            screen.printf(
                    "%d event%s behind %d detections of %d sensors%n",
                    events.size(), events.size() == 1 ? "" : "s", detections, sensors);
        }
        screen.flush();
    }
}
