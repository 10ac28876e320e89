package org.soundtown.scenarios.suite;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A suite's YAML document as it is written; what it leaves out is null. docs/suite.md describes every key. */
record SuiteFile(String name, String title, JsonNode rule, List<JsonNode> cases) {

    record Case(
            String name,
            String title,
            String scenario,
            JsonNode seeds,
            ObjectNode set,
            ObjectNode vary,
            JsonNode rule,
            List<JsonNode> expect) {}

    record Rule(Boolean strict, JsonNode sequential) {}

    record Sequential(Double alpha, Double beta) {}

    record Seeds(Long from, Integer count) {}

    record Expected(
            String metric,
            @JsonProperty("class") String soundClass,
            Double withinMetres,
            Double quantile,
            String link,
            String count,
            String per,
            Double atLeast,
            Double atMost,
            Double indifference,
            Boolean strict,
            ObjectNode when,
            String note) {}
}
