package org.soundtown.acoustics.conformity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.soundtown.foundation.band.OctaveBands;

/** The engine's CNOSSOS-EU method beside the numbers of ISO/TR 17534-4. */
class CnossosConformityTest {
    private static final double LIMIT = 0.1;

    /** C_f (m) and w are no levels: they run over six orders of magnitude. */
    private static final double SHARE = 0.01;

    private static final Map<String, Double> EXCEPTIONS = PublishedCases.exceptions();

    static Stream<Named<ConformityCase>> cases() {
        return Conformity.read(PublishedCases.folder()).stream().map(given -> Named.of(given.id(), given));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyPathsLevelAndTheTotalAreThoseOfTheStandard(ConformityCase given) {
        assertEquals(List.of(), offIn(given, true));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyTermOnTheWayIsThatOfTheStandard(ConformityCase given) {
        assertEquals(List.of(), offIn(given, false));
    }

    @Test
    void everyExceptionNamesSomethingThatACaseGives() {
        Set<String> given = new LinkedHashSet<>();
        for (ConformityCase one : Conformity.read(PublishedCases.folder())) {
            one.expectations().forEach(expectation -> given.add(one.id() + " " + expectation.name()));
            assertTrue(one.leftOut().isEmpty(), one.id());
        }
        assertTrue(given.containsAll(EXCEPTIONS.keySet()), EXCEPTIONS.keySet()::toString);
    }

    private static List<String> offIn(ConformityCase given, boolean levels) {
        List<String> off = new ArrayList<>();
        for (Deviation deviation :
                Conformity.compare(given, new CnossosMethod()).deviations()) {
            Expectation expected = deviation.expected();
            double limit = EXCEPTIONS.getOrDefault(given.id() + " " + expected.name(), LIMIT);
            if (expected.quantity().level() == levels && farther(deviation, limit)) {
                off.add(expected.name() + ": published " + Arrays.toString(expected.values()) + ", calculated "
                        + deviation.calculated().map(Arrays::toString).orElse("nothing"));
            }
        }
        return off;
    }

    private static boolean farther(Deviation deviation, double limit) {
        Quantity quantity = deviation.expected().quantity();
        boolean relative = quantity == Quantity.GROUND_W || quantity == Quantity.GROUND_CF;
        for (int band = 0; band < OctaveBands.COUNT; band++) {
            double room = relative ? SHARE * deviation.expected().values()[band] : 0;
            if (Math.abs(deviation.in(band)) > Math.max(limit, room)) {
                return true;
            }
        }
        return false;
    }
}
