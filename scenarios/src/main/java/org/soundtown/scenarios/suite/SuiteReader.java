package org.soundtown.scenarios.suite;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.soundtown.foundation.document.DocumentSchema;
import org.soundtown.foundation.document.Fault;
import org.soundtown.foundation.document.InputError;
import org.soundtown.foundation.document.LocatedTree;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads a suite's file, and finds all its faults at once. The scenarios that it names are not looked at. */
public final class SuiteReader {
    /** The suite's file as editors know it. */
    public static final DocumentSchema SCHEMA = DocumentSchema.of(SuiteReader.class, "suite.schema.json");

    private static final int MOST_VARIANTS = 1000;

    private final SuiteFaults faults;

    private SuiteReader(LocatedTree tree) {
        this.faults = new SuiteFaults(tree);
    }

    /** @throws InputError with one line for each fault */
    public static Suite read(Path file) {
        LocatedTree tree = LocatedTree.read(file);
        SuiteReader reader = new SuiteReader(tree);
        Optional<Suite> suite = reader.suite(file, tree.root());
        List<Fault> found = reader.faults.all();
        if (!found.isEmpty()) {
            throw new InputError(found);
        }
        return suite.orElseThrow();
    }

    private Optional<Suite> suite(Path file, JsonNode root) {
        Optional<SuiteFile> written = faults.part("", root, SuiteFile.class);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        String name = faults.name("name", written.get().name());
        Rule rule = new RuleReader(faults).read("rule", written.get().rule(), Rule.STANDARD);
        List<JsonNode> listed =
                written.get().cases() == null ? List.of() : written.get().cases();
        if (listed.isEmpty()) {
            faults.add("cases", written.get().cases() == null ? "missing" : "[]", "a list of at least one case");
        }
        List<SuiteCase> cases = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < listed.size(); i++) {
            String at = LocatedTree.item("cases", i);
            readCase(at, listed.get(i), rule).ifPresent(each -> {
                if (!names.add(each.name())) {
                    faults.add(at + ".name", each.name(), "a name that no other case has");
                }
                cases.add(each);
            });
        }
        String title = written.get().title();
        return Optional.of(new Suite(file, name, title == null ? name : title, cases));
    }

    private Optional<SuiteCase> readCase(String at, JsonNode node, Rule suiteRule) {
        Optional<SuiteFile.Case> written = faults.part(at, node, SuiteFile.Case.class);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        SuiteFile.Case one = written.get();
        String name = faults.name(at + ".name", one.name());
        String scenario = faults.present(at + ".scenario", one.scenario(), "a shipped scenario's name, or a path");
        List<Axis> vary = new MatrixReader(faults).read(at + ".vary", one.vary());
        if (vary.stream().mapToLong(axis -> axis.values().size()).reduce(1, (a, b) -> Math.min(a * b, 1_000_000))
                > MOST_VARIANTS) {
            faults.add(at + ".vary", "more than " + MOST_VARIANTS + " combinations", "at most " + MOST_VARIANTS);
            vary = List.of();
        }
        List<Expectation> expectations = new ArrayList<>();
        ExpectationReader reader = new ExpectationReader(faults, vary);
        List<JsonNode> expect = one.expect() == null ? List.of() : one.expect();
        if (expect.isEmpty()) {
            faults.add(at + ".expect", one.expect() == null ? "missing" : "[]", "a list of at least one expectation");
        }
        for (int i = 0; i < expect.size(); i++) {
            reader.read(LocatedTree.item(at + ".expect", i), expect.get(i)).ifPresent(expectations::add);
        }
        return Optional.of(new SuiteCase(
                name,
                one.title() == null ? name : one.title(),
                scenario,
                new SeedsReader(faults).read(at + ".seeds", one.seeds()),
                settings(at + ".set", one.set()),
                vary,
                new RuleReader(faults).read(at + ".rule", one.rule(), suiteRule),
                expectations));
    }

    private List<String> settings(String at, ObjectNode set) {
        List<String> texts = new ArrayList<>();
        if (set != null) {
            for (Map.Entry<String, JsonNode> entry : set.properties()) {
                faults.override(at, entry.getKey(), entry.getValue()).ifPresent(texts::add);
            }
        }
        return texts;
    }
}
