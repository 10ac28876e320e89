package org.soundtown.scenarios.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.soundtown.foundation.document.Documents;
import tools.jackson.databind.JsonNode;

/** No number of {@code results.json} that stands for more than this run stands alone. */
class EveryNumberTest {
    /** What an estimate must have beside it, by the field that holds the estimate. */
    private static final Map<String, List<List<String>>> COMPANY = Map.of(
            "share", List.of(List.of("count", "of", "low", "high")),
            "rate",
                    List.of(
                            List.of("count", "exposure", "low", "high"),
                            List.of("events", "sum", "exposure", "low", "high")),
            "mean", List.of(List.of("n", "low", "high")),
            "value", List.of(List.of("probability", "low", "high")),
            "p50", List.of(List.of("n", "p95")));

    /** A product of two constants: nothing was counted. */
    private static final Set<String> COMPUTED = Set.of("streamBytesPerSensorDay");

    private final JsonNode results =
            Documents.JSON.readTree(ResultsFile.text(Evaluation.of(Lines.resource("small-evening.jsonl"))));

    @Test
    void everyEstimateStandsWithItsNumeratorDenominatorAndInterval() {
        List<String> alone = new ArrayList<>();
        assertTrue(look("", results, alone) > 50, "estimates found");
        assertEquals(List.of(), alone);
    }

    @Test
    void everyFieldNamedLikeARateIsOne() {
        List<String> bare = new ArrayList<>();
        names("", results, bare);
        assertEquals(List.of(), bare);
    }

    private static int look(String path, JsonNode node, List<String> alone) {
        int found = 0;
        for (Map.Entry<String, List<List<String>>> each : COMPANY.entrySet()) {
            if (node.isObject() && node.has(each.getKey())) {
                found++;
                if (each.getValue().stream()
                        .noneMatch(company -> company.stream().allMatch(node::has))) {
                    alone.add(path + "." + each.getKey());
                }
            }
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            found += look(path + "." + field.getKey(), field.getValue(), alone);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            found += look(path + "[" + i + "]", node.get(i), alone);
        }
        return found;
    }

    private static void names(String path, JsonNode node, List<String> bare) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            boolean rate = field.getKey().matches(".*(Per[A-Z]|[sS]hare|[rR]ate|[mM]ean|[mM]edian|Ratio).*")
                    && !field.getKey().matches("share|rate|mean|sampleRate|.*(Metres|Degrees)PerSecond");
            if (rate && field.getValue().isNumber() && !COMPUTED.contains(field.getKey())) {
                bare.add(path + "." + field.getKey());
            }
            names(path + "." + field.getKey(), field.getValue(), bare);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            names(path + "[" + i + "]", node.get(i), bare);
        }
    }
}
