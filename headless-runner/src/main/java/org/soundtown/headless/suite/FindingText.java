package org.soundtown.headless.suite;

import org.soundtown.headless.suite.SuiteResult.Found;
import org.soundtown.scenarios.suite.measure.Numbers;
import org.soundtown.scenarios.suite.measure.RateMeasure;
import org.soundtown.scenarios.suite.rule.Finding;

/** What was measured, in one line. */
final class FindingText {
    private static final double WORTH_TELLING = 1.005;

    private FindingText() {}

    /** "37 of 40 = 0.925 [0.8014 to 0.9742]", "14.2 s [12.9 to 18.1], n 61". */
    static String measured(Found found) {
        if (found.finding().numbers().isEmpty()) {
            return found.finding().verdict().id();
        }
        Finding.Numbers numbers = found.finding().numbers().get();
        String unit = found.expectation().measure().unit();
        String estimate = numbers.estimate().isPresent()
                ? Numbers.plain(numbers.estimate().getAsDouble()) + (unit.isEmpty() ? "" : " " + unit)
                : "nothing";
        String effect = numbers.designEffect() > WORTH_TELLING
                ? ", design effect " + Numbers.plain(Math.round(100 * numbers.designEffect()) / 100.0)
                : "";
        return before(found, numbers) + estimate + " " + interval(numbers) + after(found, numbers) + effect;
    }

    /** "[0.8014 to 0.9742]"; an end that the sample is too small for is left open. */
    static String interval(Finding.Numbers numbers) {
        return "[" + end(numbers.low()) + " to " + end(numbers.high()) + "]";
    }

    private static String end(java.util.OptionalDouble bound) {
        return bound.isPresent() ? Numbers.plain(bound.getAsDouble()) : "–";
    }

    private static String before(Found found, Finding.Numbers numbers) {
        if (numbers.count().isPresent()) {
            return numbers.count().getAsInt() + " of " + numbers.n() + " = ";
        }
        if (found.expectation().measure() instanceof RateMeasure) {
            return numbers.n() + " in " + Numbers.plain(numbers.exposure().orElse(0)) + " = ";
        }
        return "";
    }

    private static String after(Found found, Finding.Numbers numbers) {
        return numbers.count().isPresent() || found.expectation().measure() instanceof RateMeasure
                ? ""
                : ", n " + numbers.n();
    }
}
