package org.soundtown.acoustics.conformity;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.foundation.document.Documents;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What became of all cases, to read and as JSON. */
public record ConformityReport(List<CaseResult> results) {
    /** How near path levels and totals must be (dB). */
    public static final double LIMIT_DB = 0.1;

    /** A deviation of published values, which have two decimals, is not told apart from the limit below this (dB). */
    private static final double ROUNDING_DB = 1e-9;

    public boolean allWithin() {
        return within() == results.size();
    }

    /** How many cases have every path level and the total within the limit. */
    public long within() {
        return results.stream().filter(ConformityReport::within).count();
    }

    /** A line a case: worst deviation of each path's level, of the total and of the terms; then how many are right. */
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append(String.format(Locale.ROOT, "%-6s", "case"));
        for (String head : List.of("direct", "left", "right", "reflection", "total")) {
            text.append(String.format(Locale.ROOT, " %10s", head));
        }
        text.append("  worst term\n");
        for (CaseResult result : results) {
            text.append(String.format(Locale.ROOT, "%-6s", result.id()));
            for (Way way : List.of(Way.DIRECT, Way.LEFT, Way.RIGHT, Way.REFLECTION, Way.TOTAL)) {
                text.append(String.format(Locale.ROOT, " %10s", decibels(result.worstLevel(way))));
            }
            result.findWorstTerm().ifPresent(term -> text.append(term(term)));
            text.append(within(result) ? "\n" : "  OFF\n");
            result.leftOut()
                    .forEach(entry -> text.append("       ").append(entry).append('\n'));
        }
        text.append(within() + " of " + results.size() + " cases within " + LIMIT_DB + " dB\n");
        return text.toString();
    }

    /** The same with every deviation, band by band. */
    public String json() {
        ObjectNode root = Documents.JSON.createObjectNode();
        root.put("limitDb", LIMIT_DB);
        root.put("within", within());
        root.put("of", results.size());
        ArrayNode cases = root.putArray("cases");
        for (CaseResult result : results) {
            ObjectNode one = cases.addObject();
            one.put("id", result.id());
            one.put("title", result.title());
            one.put("within", within(result));
            ObjectNode paths = one.putObject("worstLevelDb");
            for (Way way : result.ways()) {
                put(paths, way.key(), result.worstLevel(way).orElseThrow());
            }
            result.worstLevel(Way.TOTAL).ifPresent(worst -> put(paths, Way.TOTAL.key(), worst));
            ArrayNode deviations = one.putArray("deviations");
            result.deviations().forEach(deviation -> put(deviations.addObject(), deviation));
            ArrayNode leftOut = one.putArray("leftOut");
            result.leftOut().forEach(leftOut::add);
        }
        return Documents.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static boolean within(CaseResult result) {
        return result.levelsWithin(LIMIT_DB + ROUNDING_DB);
    }

    private static void put(ObjectNode node, Deviation deviation) {
        Expectation expected = deviation.expected();
        node.put("path", expected.way().key());
        node.put("meteo", expected.meteo().key());
        node.put("quantity", expected.quantity().key());
        put(node, "worst", deviation.worst());
        put(node.putArray("published"), expected.values());
        if (deviation.calculated().isPresent()) {
            put(node.putArray("calculated"), deviation.calculated().get());
        } else {
            node.putNull("calculated");
        }
    }

    private static void put(ArrayNode array, double[] values) {
        for (double value : values) {
            if (Double.isNaN(value)) {
                array.addNull();
            } else {
                array.add(value);
            }
        }
    }

    /** JSON knows no infinity: null means that the engine has no such path or term. */
    private static void put(ObjectNode node, String key, double value) {
        if (Double.isInfinite(value)) {
            node.putNull(key);
        } else {
            node.put(key, value);
        }
    }

    private static String term(Deviation term) {
        String value = Double.isInfinite(term.worst()) ? "missing" : String.format(Locale.ROOT, "%.3f", term.worst());
        return "  " + value + " " + term.expected().name() + " at "
                + String.format(Locale.ROOT, "%.0f Hz", OctaveBands.nominalHertz(term.worstBand()));
    }

    private static String decibels(OptionalDouble deviation) {
        if (deviation.isEmpty()) {
            return "-";
        }
        return Double.isInfinite(deviation.getAsDouble())
                ? "missing"
                : String.format(Locale.ROOT, "%.3f", deviation.getAsDouble());
    }
}
