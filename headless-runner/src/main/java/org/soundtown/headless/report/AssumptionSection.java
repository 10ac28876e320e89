package org.soundtown.headless.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.soundtown.citymodel.District;
import org.soundtown.scenarios.evaluation.RunSummary;
import org.soundtown.scenarios.evaluation.trace.Attribution;
import org.soundtown.scenarios.evaluation.trace.Types;
import org.soundtown.simcore.chronicle.ChronicleRecord;
import tools.jackson.databind.JsonNode;

/** What was assumed, and how to check the numbers. */
final class AssumptionSection {
    private static final Map<String, String> UNITS = units();

    private AssumptionSection() {}

    static void write(Markup page, Evidence evidence) {
        District district = evidence.district();
        page.open("section", "id", "assumptions").element("h2", "What was assumed, and how to check");
        run(page, evidence.results().run());
        Table table = new Table(page, "Where the district's data come from", "what", "source");
        district.sources().forEach(note -> table.row(note.what(), note.source()));
        table.row("people and vehicles by hour", district.population().source());
        table.end();
        List<ChronicleRecord> defaults = evidence.stories().trace().ofType(Types.ASSUMPTION);
        if (!defaults.isEmpty()) {
            defaults(page, defaults);
        }
        page.element(
                "p",
                "A detection is taken to speak of the sound whose true onset at that microphone lies within "
                        + Words.number(Attribution.CLOCK_SLACK_SECONDS)
                        + " s of the claimed one (assumed), else of the one still sounding there. Sounds of one run are no"
                        + " independent sample of a city: the intervals say how far chance among this many sounds reaches, not"
                        + " how another district would do.");
        page.element(
                "p",
                "Every number here is computed from chronicle.jsonl, the record of the run, and stands in results.json beside"
                        + " this page. Formulas and denominators: docs/metrics.md of the program. The same scenario, seed and"
                        + " version give the same record, byte for byte.");
        page.end();
    }

    private static void defaults(Markup page, List<ChronicleRecord> lines) {
        page.open("details").element("summary", lines.size() + " values that the scenario left to their defaults");
        Table table = new Table(page, "Defaults of devices, network and survey", "value of", "value", "source");
        lines.forEach(line -> table.row(line.text("key"), line.text("value"), line.text("source")));
        table.end();
        page.end();
    }

    private static void run(Markup page, RunSummary run) {
        page.open("dl", "class", "facts");
        PrivacySection.fact(page, "scenario", run.scenario());
        PrivacySection.fact(page, "district", run.district());
        PrivacySection.fact(page, "seed", Long.toString(run.seed()));
        PrivacySection.fact(page, "version", run.version());
        PrivacySection.fact(
                page, "simulated", Words.duration(run.reachedSeconds()) + (run.complete() ? "" : " (cut off)"));
        for (Map.Entry<String, JsonNode> weather : run.weather().properties()) {
            PrivacySection.fact(page, named(weather.getKey()), value(weather));
        }
        page.close();
    }

    /** "wind speed" for {@code windSpeedMetresPerSecond}. */
    private static String named(String field) {
        String bare = field.substring(0, field.length() - unitOf(field).length());
        return bare.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static String value(Map.Entry<String, JsonNode> weather) {
        return weather.getValue().asString() + UNITS.getOrDefault(unitOf(weather.getKey()), "");
    }

    /** The unit that ends a field's name; empty for a number without one. */
    private static String unitOf(String field) {
        return UNITS.keySet().stream().filter(field::endsWith).findFirst().orElse("");
    }

    /** Longer names first, so that metres per second are not taken for seconds or metres. */
    private static Map<String, String> units() {
        Map<String, String> units = new LinkedHashMap<>();
        units.put("MetresPerSecond", " m/s");
        units.put("KelvinPerMetre", " K/m");
        units.put("Metres", " m");
        units.put("Celsius", " °C");
        units.put("Percent", " %");
        units.put("Kilopascal", " kPa");
        units.put("Degrees", "°");
        return units;
    }
}
