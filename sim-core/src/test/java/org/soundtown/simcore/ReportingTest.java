package org.soundtown.simcore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.soundtown.citymodel.drawing.DrawnDistrict;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.protocol.Addresses;
import org.soundtown.protocol.Component;
import org.soundtown.protocol.Envelope;
import org.soundtown.protocol.GoOrder;
import org.soundtown.protocol.Outbox;
import org.soundtown.protocol.PatrolReport;
import org.soundtown.simcore.chronicle.ChronicleRecord;

/** Which reports reach the control room. */
class ReportingTest {
    private static final DrawnDistrict STREET = DrawnDistrict.of(
            "############################", "....M...C....x.....S.....P..", "############################");
    private static final Reporting PATROLS_ONLY = new Reporting(false, false, true);

    /** Sends a patrol that reports something under the order that it gave itself. */
    private static final class Desk implements Component {
        @Override
        public String id() {
            return Addresses.CONTROL_ROOM;
        }

        @Override
        public void step(double nowSeconds, List<Envelope> inbox, Outbox outbox) {
            for (Envelope envelope : inbox) {
                if (envelope.message() instanceof PatrolReport report) {
                    outbox.send(
                            report.patrol(),
                            new GoOrder("i1", report.patrol(), report.position()),
                            List.of(envelope.id()));
                }
            }
        }
    }

    private static List<ChronicleRecord> tell(Reporting reporting, PlannedEmission... sounds) {
        return Worlds.of(STREET.district())
                .lasting(120)
                .reporting(reporting)
                .with(sounds)
                .tell(new Desk());
    }

    private static PlannedEmission sound(String soundClass, double atSeconds) {
        return Worlds.sound("event/" + soundClass, soundClass, atSeconds, STREET.mark('x', 1.5));
    }

    @Test
    void aPatrolThatHearsAShotReportsItAndIsThereWithoutMobilising() {
        List<ChronicleRecord> told = tell(PATROLS_ONLY, sound("gunshot", 10.2));
        ChronicleRecord shot = only(told, "emission");
        ChronicleRecord report = only(told, "patrol-report");
        ChronicleRecord there = only(told, "patrol-on-scene");
        assertEquals("P1", report.who());
        assertEquals(List.of(shot.id()), report.causes());
        assertEquals(18.2, report.time(), 1e-6);
        assertTrue(there.time() < report.time() + 40, "on scene at " + there.time() + " s");
        assertFalse(there.flag("falseAlarm"));
    }

    @Test
    void aPatrolOnItsRoundHearsNothingWhereItIsNotToReport() {
        List<ChronicleRecord> told = tell(Reporting.USUAL, sound("gunshot", 10.2));
        assertTrue(told.stream().noneMatch(line -> line.is("patrol-report")));
    }

    @Test
    void aPatrolDoesNotHearWhatTheAirLeavesTooFaint() {
        PlannedEmission far = Worlds.sound("event/spray", "spray-can", 10.2, new Position(20, 6, 1.5));
        assertTrue(tell(PATROLS_ONLY, far).stream().noneMatch(line -> line.is("patrol-report")));
    }

    @Test
    void aPatrolThatWasSentSomewhereDoesNotFollowItsEars() {
        long reports = tell(PATROLS_ONLY, sound("gunshot", 10.2), sound("explosion", 24)).stream()
                .filter(line -> line.is("patrol-report"))
                .count();
        assertEquals(1, reports);
    }

    @Test
    void nobodyTelephonesWhereCallsDoNotReachAnybodyAndAllElseStays() {
        Worlds lively = Worlds.of(STREET.district()).lasting(150).populated(1);
        List<ChronicleRecord> usual = lively.tell(new Desk());
        List<ChronicleRecord> silent =
                lively.reporting(new Reporting(true, false, false)).tell(new Desk());
        assertTrue(silent.stream().noneMatch(line -> line.is("citizen-report")));
        assertEquals(sounds(usual), sounds(silent));
    }

    @Test
    void theUsualReportingLeavesTheRecordAsItAlwaysWas() {
        assertFalse(tell(Reporting.USUAL).get(0).has("reporting"));
        assertTrue(tell(PATROLS_ONLY).get(0).has("reporting"));
    }

    private static String sounds(List<ChronicleRecord> told) {
        return told.stream()
                .filter(line -> line.is("emission"))
                .map(line -> line.time() + line.who() + line.fields())
                .collect(Collectors.joining("\n"));
    }

    private static ChronicleRecord only(List<ChronicleRecord> told, String type) {
        List<ChronicleRecord> found =
                told.stream().filter(line -> line.is(type)).toList();
        assertEquals(1, found.size(), type);
        return found.get(0);
    }
}
