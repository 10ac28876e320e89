package org.soundtown.headless.suite;

import java.util.List;
import java.util.OptionalDouble;
import org.soundtown.foundation.document.Documents;
import org.soundtown.headless.suite.SuiteResult.CaseResult;
import org.soundtown.headless.suite.SuiteResult.Found;
import org.soundtown.scenarios.evaluation.RoundedJson;
import org.soundtown.scenarios.suite.Rule;
import org.soundtown.scenarios.suite.rule.Finding;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code results.json} of suites: no wall times, no paths of this machine, so that two of them compare line by line. */
public final class SuiteJson {
    private SuiteJson() {}

    /** The file's text. */
    public static String text(List<SuiteResult> suites) {
        ObjectNode root = Documents.JSON.createObjectNode();
        ArrayNode list = root.putArray("suites");
        suites.forEach(suite -> addSuite(suite, list.addObject()));
        return RoundedJson.text(root);
    }

    private static void addSuite(SuiteResult result, ObjectNode node) {
        Counts counts = Counts.of(List.of(result));
        node.put("suite", result.plan().suite().name())
                .put("title", result.plan().suite().title())
                .put("program", result.plan().program())
                .put("passes", result.passes())
                .put("met", counts.met())
                .put("failed", counts.failed())
                .put("undecided", counts.undecided())
                .put("broken", counts.broken());
        ArrayNode cases = node.putArray("cases");
        result.cases().forEach(each -> addCase(each, cases.addObject()));
    }

    private static void addCase(CaseResult result, ObjectNode node) {
        PlannedCase planned = result.planned();
        node.put("case", planned.suiteCase().name())
                .put("title", planned.suiteCase().title())
                .put("variant", planned.variant().name())
                .put("scenario", planned.suiteCase().scenario());
        ArrayNode overrides = node.putArray("overrides");
        planned.overrides().forEach(overrides::add);
        addRule(planned.suiteCase().rule(), node.putObject("rule"));
        ArrayNode seeds = node.putArray("seedsPlanned");
        planned.suiteCase().seeds().forEach(seeds::add);
        node.put("passes", result.passes());
        result.broken().ifPresent(message -> node.put("broken", message));
        ArrayNode runs = node.putArray("runs");
        result.runs().forEach(run -> addRun(run, runs.addObject()));
        result.repeat().ifPresent(run -> addRun(run, runs.addObject()));
        ArrayNode findings = node.putArray("expectations");
        result.findings().forEach(found -> addFound(found, findings.addObject()));
    }

    private static void addRule(Rule rule, ObjectNode node) {
        node.put("strict", rule.strict());
        rule.sequential()
                .ifPresent(test ->
                        node.putObject("sequential").put("alpha", test.alpha()).put("beta", test.beta()));
    }

    private static void addRun(KeptRun run, ObjectNode node) {
        node.put("seed", run.planned().seed())
                .put("threads", run.planned().threads())
                .put("chronicle", run.digest())
                .put("folder", "runs/" + run.folder().getFileName());
    }

    private static void addFound(Found found, ObjectNode node) {
        Finding finding = found.finding();
        node.put("expectation", found.expectation().text());
        if (!found.expectation().note().isEmpty()) {
            node.put("note", found.expectation().note());
        }
        node.put("verdict", finding.verdict().id())
                .put("passes", finding.passes())
                .put("decidedBy", finding.decidedBy())
                .put("reason", finding.reason());
        ArrayNode seeds = node.putArray("seeds");
        finding.seeds().forEach(seeds::add);
        finding.numbers().ifPresent(numbers -> addNumbers(numbers, node));
    }

    private static void addNumbers(Finding.Numbers numbers, ObjectNode node) {
        node.put("n", numbers.n());
        numbers.count().ifPresent(count -> node.put("count", count));
        put(node, "exposure", numbers.exposure());
        put(node, "estimate", numbers.estimate());
        put(node, "low", numbers.low());
        put(node, "high", numbers.high());
        node.put("designEffect", numbers.designEffect());
        numbers.beyond().ifPresent(beyond -> node.putObject("beyond")
                .put("count", beyond.count())
                .put("share", beyond.share())
                .put("low", beyond.low())
                .put("high", beyond.high())
                .put("allowed", beyond.allowed()));
    }

    private static void put(ObjectNode node, String key, OptionalDouble value) {
        if (value.isPresent()) {
            node.put(key, value.getAsDouble());
        }
    }
}
