package org.soundtown.headless.suite;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.soundtown.scenarios.suite.Expectation;
import org.soundtown.scenarios.suite.SuiteCase;
import org.soundtown.scenarios.suite.Variant;

/**
 * One variant of a case.
 *
 * @param scenario its file
 * @param overrides of the case, the variant and the command line, in the order in which they are laid
 * @param runs one a seed, in the order of the seeds
 * @param repeat the first seed again on another number of threads; empty where nothing asks for it
 */
public record PlannedCase(
        SuiteCase suiteCase,
        Variant variant,
        Path scenario,
        List<String> overrides,
        List<PlannedRun> runs,
        Optional<PlannedRun> repeat) {
    public PlannedCase {
        overrides = List.copyOf(overrides);
        runs = List.copyOf(runs);
    }

    /** "shots [startHour=22]". */
    public String name() {
        return name(suiteCase, variant);
    }

    static String name(SuiteCase suiteCase, Variant variant) {
        return suiteCase.name() + (variant.name().isEmpty() ? "" : " [" + variant.name() + "]");
    }

    List<Expectation> expectations() {
        return suiteCase.expectationsOf(variant);
    }

    /** Whether seeds are left out once every expectation is decided. */
    boolean stopsEarly() {
        return suiteCase.rule().sequential().isPresent()
                && expectations().stream().anyMatch(each -> each.bound().isPresent());
    }
}
