package org.soundtown.headless.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soundtown.scenarios.evaluation.interval.Distribution;
import org.soundtown.scenarios.evaluation.interval.Share;

class WordsTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "0.254, 0.25", "0.996, 1", "3.14, 3.1", "20, 20", "99.96, 100", "1234.4, 1234", "-12.34, -12.3"
    })
    void numbersAreAsLongAsTheyDeserve(double value, String text) {
        assertEquals(text, Words.number(value));
    }

    @ParameterizedTest
    @CsvSource({"0, 0 s", "45, 45 s", "600, 10 min", "3750, 1 h 2 min 30 s"})
    void durationsAreSaidInHoursMinutesAndSeconds(double seconds, String text) {
        assertEquals(text, Words.duration(seconds));
    }

    @Test
    void aShareStandsWithItsCountAndInterval() {
        assertEquals("12 of 15 (80\u00a0%; 55\u2060–\u206093\u00a0%)", Words.share(Share.of(12, 15)));
        assertEquals("0 of 0", Words.share(Share.of(0, 0)));
    }

    @Test
    void aQuantileOfTooFewCasesHasNoBounds() {
        assertEquals(
                "2\u00a0s",
                Words.quantile(Distribution.of(List.of(1.0, 2.0, 3.0)).p50(), "s"));
        assertEquals("–", Words.quantile(Distribution.of(List.of()).p50(), "s"));
    }

    @Test
    void secondsSpanWholeDecadesAndNothingIsDrawnOutside() {
        Axis axis = Axis.ofSeconds(List.of(0.0, 0.4, 30.0));
        assertEquals(List.of(0.1, 1.0, 10.0, 100.0), axis.ticks());
        assertEquals("2.00%", axis.at(0));
        assertEquals("98.00%", axis.at(100));
        assertEquals("98.00%", axis.at(5000));
    }

    @Test
    void markupLeftOpenIsNotHandedOut() {
        assertThrows(IllegalStateException.class, () -> new Markup().open("p").toString());
        assertThrows(IllegalArgumentException.class, () -> new Markup().empty("p", "id"));
        assertEquals(
                "<p a=\"&quot;&lt;\">a &amp; b</p>",
                new Markup().element("p", "a & b", "a", "\"<").toString());
    }
}
