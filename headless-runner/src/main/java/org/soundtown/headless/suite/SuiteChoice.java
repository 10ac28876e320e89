package org.soundtown.headless.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.soundtown.foundation.document.InputError;
import org.soundtown.scenarios.suite.Expectation;
import org.soundtown.scenarios.suite.Suite;
import org.soundtown.scenarios.suite.SuiteCase;
import org.soundtown.scenarios.suite.measure.ExactMeasure;

/**
 * What of a suite is wanted.
 *
 * @param filters parts of cases' names, with {@code *} for any text; a case that fits one is run; none for all
 * @param seeds how many seeds a case, from its first on; empty for those of the file
 * @param unchanged whether every chronicle is held against the golden list, whatever the file says
 */
public record SuiteChoice(List<String> filters, Optional<Integer> seeds, boolean unchanged) {
    public SuiteChoice {
        filters = List.copyOf(filters);
    }

    /** The suite with what is wanted of it; a suite without a case where nothing fits. */
    public Suite of(Suite suite) {
        List<SuiteCase> cases = new ArrayList<>();
        for (SuiteCase each : suite.cases()) {
            if (filters.isEmpty() || filters.stream().anyMatch(filter -> fits(filter, each.name()))) {
                SuiteCase some = each.withSeeds(seedsOf(each));
                cases.add(
                        unchanged && !asksForList(some)
                                ? some.expectingToo(Expectation.of(ExactMeasure.UNCHANGED))
                                : some);
            }
        }
        return new Suite(suite.file(), suite.name(), suite.title(), cases);
    }

    /** @throws InputError naming the cases where none of these suites has one left */
    public void refuseNothing(List<Suite> suites, List<Suite> chosen) {
        if (chosen.stream().allMatch(suite -> suite.cases().isEmpty())) {
            List<String> names = suites.stream()
                    .flatMap(suite -> suite.cases().stream().map(SuiteCase::name))
                    .toList();
            throw new InputError(
                    "--filter " + String.join(", ", filters) + ": no such case: expected a part of one of " + names);
        }
    }

    /** Whether any case of a suite is held against the golden list. */
    public static boolean asksForList(Suite suite) {
        return suite.cases().stream().anyMatch(SuiteChoice::asksForList);
    }

    private static boolean asksForList(SuiteCase suiteCase) {
        return suiteCase.expectations().stream().anyMatch(each -> each.measure() == ExactMeasure.UNCHANGED);
    }

    private List<Long> seedsOf(SuiteCase suiteCase) {
        List<Long> written = suiteCase.seeds();
        if (seeds.isEmpty()) {
            return written;
        }
        int wanted = seeds.get();
        if (wanted <= written.size()) {
            return written.subList(0, wanted);
        }
        long last = LongStream.of(written.stream().mapToLong(Long::longValue).toArray())
                .max()
                .orElse(0);
        List<Long> more = new ArrayList<>(written);
        for (long seed = last + 1; more.size() < wanted; seed++) {
            more.add(seed);
        }
        return more;
    }

    private static boolean fits(String filter, String name) {
        String pattern = ".*" + Pattern.quote(filter).replace("*", "\\E.*\\Q") + ".*";
        return name.matches(pattern);
    }
}
