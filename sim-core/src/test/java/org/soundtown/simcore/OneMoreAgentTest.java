package org.soundtown.simcore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.soundtown.citymodel.drawing.DrawnDistrict;
import org.soundtown.simcore.chronicle.Chronicle;
import org.soundtown.simcore.chronicle.ChronicleRecord;

/** A run can be set beside one with one agent more, sound by sound: nobody else's dice have moved. */
class OneMoreAgentTest {
    private static final double SECONDS = 300;
    /** So many times the usual of everything, so that every kind of maker is heard within the time. */
    private static final double BUSY = 40;

    private static final int WALKERS = 120;
    private static final String LAST_ROW = "########.########";

    private static List<ChronicleRecord> before;

    @BeforeAll
    static void theRunWithoutIt() {
        before = run(LAST_ROW, WALKERS, shot());
    }

    @Test
    void theRunHasSoundsOfEveryKindOfMaker() {
        for (String maker : List.of("event/", "person/", "vehicle/", "dwelling/")) {
            assertTrue(
                    before.stream()
                            .anyMatch(line -> line.is("emission") && line.who().startsWith(maker)),
                    "no sound of a " + maker);
        }
    }

    @Test
    void anEventMoreMovesNoOtherSound() {
        assertOthersAreTheSame(
                run(
                        LAST_ROW,
                        WALKERS,
                        shot(),
                        Worlds.sound(
                                "event/cry-1",
                                "cry",
                                31,
                                drawn(LAST_ROW, WALKERS).mark('x', 1.5))),
                who -> who.equals("event/cry-1"));
    }

    @Test
    void aCameraMoreMovesNoSound() {
        assertOthersAreTheSame(run(LAST_ROW.replace('.', 'C'), WALKERS, shot()), who -> who.equals("C1"));
    }

    @Test
    void aPatrolMoreMovesNoSound() {
        assertOthersAreTheSame(run(LAST_ROW.replace('.', 'P'), WALKERS, shot()), who -> who.equals("P2"));
    }

    @Test
    void aLoudspeakerMoreMovesNoSound() {
        assertOthersAreTheSame(run(LAST_ROW.replace('.', 'S'), WALKERS, shot()), who -> who.equals("S1"));
    }

    @Test
    void aMicrophoneMoreChangesNothingAtTheOthers() {
        assertOthersAreTheSame(run(LAST_ROW.replace('.', 'M'), WALKERS, shot()), who -> who.equals("M5"));
    }

    @Test
    void aDwellingMoreMovesNoOtherSound() {
        assertOthersAreTheSame(run(LAST_ROW.replace('.', 'H'), WALKERS, shot()), who -> who.equals("dwelling/H11"));
    }

    @Test
    void walkersMoreMoveNoOtherSound() {
        String last = String.format("person/0-%03d", WALKERS);
        assertOthersAreTheSame(
                run(LAST_ROW, WALKERS + (int) BUSY, shot()),
                who -> who.startsWith("person/") && who.compareTo(last) > 0);
    }

    /** Emissions, and what of them is audible where: the same lines but for their numbers. */
    private void assertOthersAreTheSame(List<ChronicleRecord> after, Predicate<String> added) {
        List<String> others = lines(after, added);
        assertEquals(String.join("\n", lines(before, who -> false)), String.join("\n", others));
        assertTrue(others.size() > 40, others.size() + " lines to compare");
    }

    private static List<String> lines(List<ChronicleRecord> records, Predicate<String> added) {
        Map<Long, String> makers = new TreeMap<>();
        List<String> lines = new ArrayList<>();
        for (ChronicleRecord line : records) {
            if (line.is("emission")) {
                makers.put(line.id(), line.who());
            }
            boolean told = line.is("emission") || (line.is("arrival") && line.flag("audible"));
            String sound = line.is("arrival") ? makers.get(line.causes().get(0)) : line.who();
            if (told && !added.test(line.who()) && !added.test(sound)) {
                lines.add(line.time() + " " + line.type() + " " + line.who() + " " + sound + " " + line.position() + " "
                        + line.fields());
            }
        }
        return lines;
    }

    private static PlannedEmission shot() {
        return Worlds.sound(
                "event/gunshot-1", "gunshot", 30, drawn(LAST_ROW, WALKERS).mark('x', 1.5));
    }

    private static DrawnDistrict drawn(String lastRow, int walkers) {
        return DrawnDistrict.of(
                        "########.########",
                        "########M########",
                        "########H###H####",
                        "PH.HM.H.x.HMH.HH.",
                        "########.########",
                        "########M########",
                        lastRow,
                        "########.########")
                .withPeople(100, (int) (walkers / BUSY), 4);
    }

    private static List<ChronicleRecord> run(String lastRow, int walkers, PlannedEmission... events) {
        Chronicle chronicle = Chronicle.inMemory();
        Worlds world = Worlds.of(drawn(lastRow, walkers).district())
                .lasting(SECONDS)
                .populated(BUSY)
                .with(events);
        new Twin(world.settings(), List.of(), chronicle).run((now, duration) -> {});
        return chronicle.records();
    }
}
