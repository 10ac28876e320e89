package org.soundtown.headless.suite;

import org.soundtown.scenarios.suite.Rule;
import org.soundtown.scenarios.suite.measure.Numbers;

/** A rule in one line. */
final class RuleText {
    private RuleText() {}

    static String of(Rule rule) {
        String sequential = rule.sequential()
                .map(test -> "sequential test, alpha " + Numbers.plain(test.alpha()) + ", beta "
                        + Numbers.plain(test.beta()) + "; else ")
                .orElse("");
        return sequential + "95 % interval; undecided "
                + (rule.strict()
                        ? "fails (strict)"
                        : "passes: it fails only where the whole interval is beyond the bound");
    }
}
