package org.soundtown.detection.edge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.soundtown.detection.classify.Classifier;
import org.soundtown.detection.classify.Excerpt;
import org.soundtown.detection.classify.Sound;
import org.soundtown.detection.features.LogMel;
import org.soundtown.detection.table.AnomalyEntry;
import org.soundtown.detection.table.AnomalyTable;
import org.soundtown.detection.table.Hours;
import org.soundtown.detection.table.Leaves;
import org.soundtown.detection.table.Retention;
import org.soundtown.detection.table.Station;
import org.soundtown.detection.table.When;
import org.soundtown.detection.table.Zone;
import org.soundtown.protocol.Detection;
import org.soundtown.protocol.MessageCodec;
import org.soundtown.protocol.SentAudio;

class DisclosureTest {
    private static final double STREET = 0.001;

    @Test
    void byDefaultTheCodeAloneLeavesTheSensorAndSaysHowLongItMayBeKept() {
        Detection shot = heard(table(Leaves.EVENT_CODE, new Retention(12, Optional.of(3), Optional.empty())));

        assertEquals("event-code", shot.carries());
        assertEquals(Optional.of(12), shot.keepDays());
        assertTrue(MessageCodec.write(shot).length() < 220, MessageCodec.write(shot));
    }

    @Test
    void featuresAreThePictureThatTheClassifierWasShown() {
        Detection shot = heard(table(Leaves.FEATURES, new Retention(30, Optional.of(3), Optional.empty())));

        assertEquals("features", shot.carries());
        float[][] sent = shot.features().orElseThrow().picture();
        float[][] shown = LogMel.of(street(1.45));
        for (int band = 0; band < LogMel.MELS; band++) {
            assertArrayEquals(shown[band], sent[band], 0.12f, "band " + band);
        }
        assertEquals(3, shot.features().orElseThrow().keepDays());
    }

    @Test
    void rawAudioIsTheSoundFromJustBeforeItsBeginningAndNoLongerThanItMayBe() {
        SentAudio whole = heard(table(Leaves.RAW_AUDIO, new Retention(30, Optional.empty(), Optional.empty())))
                .audio()
                .orElseThrow();
        SentAudio brief = heard(table(Leaves.RAW_AUDIO, new Retention(30, Optional.empty(), Optional.of(0.2))))
                .audio()
                .orElseThrow();

        assertEquals(LogMel.SAMPLES, whole.samples().length);
        assertEquals(101.45, whole.startSeconds(), 0.006);
        int first = (int) Math.round((whole.startSeconds() - 100) * Sounds.RATE);
        float[] street = street(0);
        for (int i = 0; i < whole.samples().length; i++) {
            assertEquals(street[first + i], whole.samples()[i], 1f / 32_767);
        }
        assertEquals(0.2 * Sounds.RATE, brief.samples().length);
    }

    @Test
    void aClassWhoseSoundMayNotLeaveSendsItsCodeAloneThoughAudioLeavesOtherwise() {
        Detection shot = heard(table(Leaves.RAW_AUDIO, new Retention(30, Optional.empty(), Optional.of(0.0))));

        assertEquals("event-code", shot.carries());
    }

    @Test
    void aSensorByASchoolNeedsMoreConfidenceInSchoolHours() {
        AnomalyTable table = new AnomalyTable(
                Leaves.EVENT_CODE,
                Retention.STANDARD,
                List.of(new Zone("school", List.of(), List.of("park"), List.of(), List.of(), Optional.empty())),
                List.of(shot(List.of(new When(
                        Optional.of(new Hours(8, 17)),
                        Optional.of("school"),
                        Optional.of(0.95),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())))));

        assertTrue(claims(table, new Station(OptionalDouble.of(10), Set.of("school")), new TinyClassifier()).stream()
                .allMatch(Detection::supporting));
        for (Station other : List.of(
                new Station(OptionalDouble.of(20), Set.of("school")),
                new Station(OptionalDouble.of(10), Set.of()),
                Station.UNKNOWN)) {
            assertEquals(
                    1,
                    claims(table, other, new TinyClassifier()).stream()
                            .filter(claim -> !claim.supporting())
                            .count(),
                    other::toString);
        }
    }

    @Test
    void aClassifierThatListensLongerIsGivenItsSecondsWithTheSoundAtTheirBeginning() {
        List<Sound> given = new ArrayList<>();

        claims(table(Leaves.EVENT_CODE, Retention.STANDARD), Station.UNKNOWN, new Patient(2.5, given));

        assertTrue(given.stream().allMatch(sound -> sound.samples().length == 2.5 * Sounds.RATE));
        Sound shown = given.stream()
                .filter(sound -> Math.abs(sound.startSeconds() - 101.45) < 0.01)
                .findFirst()
                .orElseThrow();
        float[] street = street(0);
        int first = (int) Math.round((shown.startSeconds() - 100) * Sounds.RATE);
        for (int i = 0; i < shown.samples().length; i++) {
            assertEquals(first + i < street.length ? street[first + i] : 0, shown.samples()[i]);
        }
    }

    /** Asks for so much sound and remembers it. */
    private record Patient(double soundSeconds, List<Sound> given) implements Classifier {
        @Override
        public List<String> labels() {
            return List.of("gunshot", "background");
        }

        @Override
        public float[] scores(Excerpt excerpt) {
            given.add(excerpt.sound());
            return new float[] {0, 1};
        }
    }

    private static AnomalyTable table(Leaves leaves, Retention retention) {
        return new AnomalyTable(leaves, retention, List.of(), List.of(shot(List.of())));
    }

    private static AnomalyEntry shot(List<When> when) {
        return new AnomalyEntry(
                "gunshot", 0.6, null, 4, "p", 130, Optional.empty(), 1, when, Optional.empty(), "assumed");
    }

    private static Detection heard(AnomalyTable table) {
        return claims(table, Station.UNKNOWN, new TinyClassifier()).get(0);
    }

    private static List<Detection> claims(AnomalyTable table, Station station, Classifier classifier) {
        return new Listening(new EdgeDetector("m1", classifier, table, DetectorSettings.STANDARD, station))
                .window(100, street(0)).said().stream()
                        .map(Listening.Said::detection)
                        .toList();
    }

    /** A shot after a second and a half in a quiet street, from some second on. */
    private static float[] street(double fromSeconds) {
        float[] street = Sounds.noise(4, STREET, 1);
        Sounds.addBang(street, 1.5, 0.3, 0.05, 2);
        return Arrays.copyOfRange(street, (int) Math.round(fromSeconds * Sounds.RATE), street.length);
    }
}
