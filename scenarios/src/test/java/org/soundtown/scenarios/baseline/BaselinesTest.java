package org.soundtown.scenarios.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.soundtown.scenarios.evaluation.Lines;
import org.soundtown.scenarios.evaluation.Privacy;
import org.soundtown.scenarios.evaluation.interval.Share;
import org.soundtown.scenarios.evaluation.trace.Stories;

class BaselinesTest {
    private static final Privacy NONE = new Privacy(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** A quarter of an hour with three shots: known after so many seconds, or never. */
    private static Watch watch(long seed, List<Double> hoursInVain, Double... known) {
        List<Heard> sounds = new ArrayList<>();
        for (int i = 0; i < known.length; i++) {
            OptionalDouble after = known[i] == null ? OptionalDouble.empty() : OptionalDouble.of(known[i]);
            sounds.add(new Heard("gunshot", 900 - 290.0 * i, after, OptionalDouble.empty()));
        }
        return new Watch(seed, 900, sounds, hoursInVain, NONE);
    }

    private static Baselines of(List<Watch> sensors, List<Watch> calls) {
        Map<Arrangement, List<Watch>> watches = new LinkedHashMap<>();
        watches.put(Arrangement.SENSORS, sensors);
        watches.put(Arrangement.all().get(1), calls);
        return Baselines.of("test", watches);
    }

    @Test
    void whatWasNeverLearntOfStaysInTheTimeToKnowledge() {
        Baselines.OfClass calls = of(
                        List.of(watch(1, List.of(), 4.0, 5.0, 6.0)), List.of(watch(1, List.of(), null, 50.0, null)))
                .rows()
                .get(1)
                .overall();
        assertEquals(Share.of(1, 3), calls.known());
        assertTrue(calls.toKnowledge().p50().value().isEmpty());
        assertEquals(50, calls.knownAfter().p50().orElseThrow().value());
    }

    @Test
    void aSoundTooNearTheEndSaysNothingAboutTenMinutes() {
        Baselines.OfClass sensors = of(
                        List.of(watch(1, List.of(), 4.0, 5.0, 70.0)), List.of(watch(1, List.of(), null, null, null)))
                .rows()
                .get(0)
                .overall();
        assertEquals(Share.of(2, 3), sensors.knownSoon());
        assertEquals(Share.of(0, 2), sensors.reachedInTime());
    }

    @Test
    void sharesArePairedSoundBySoundAndRatesSeedBySeed() {
        Baselines.LessSensors less = of(
                        List.of(watch(1, List.of(0.5), 4.0, 5.0, 6.0), watch(2, List.of(0.5, 0.5), 4.0, 5.0, null)),
                        List.of(watch(1, List.of(), 60.0, null, null), watch(2, List.of(0.5), null, null, 80.0)))
                .rows()
                .get(1)
                .lessSensors()
                .orElseThrow();
        assertEquals(6, less.sounds());
        assertEquals((1 - 4) / 6.0, less.known().orElseThrow().value(), 1e-12);
        assertEquals(-4, less.falseDispatchesPerHour().mean().orElseThrow(), 1e-12);
        assertEquals(2, less.falseDispatchesPerHour().n());
    }

    @Test
    void runsOfOtherSeedsAreNotSetBesideEachOther() {
        List<Watch> one = List.of(watch(1, List.of(), 4.0));
        assertThrows(IllegalArgumentException.class, () -> of(one, List.of(watch(2, List.of(), 4.0))));
        assertThrows(IllegalArgumentException.class, () -> of(one, List.of(watch(1, List.of(), 4.0, 5.0))));
    }

    @Test
    void aChronicleTellsWhenTheControlRoomLearntAndWhenThePatrolCame() {
        Watch watch = Watch.of(1, Stories.of(Lines.parse("""
                {"type":"run-started","scenario":"s","district":"d","seed":1,"version":"v","startHour":0,"durationSeconds":3600,
                 "switches":{},"weather":{}}
                {"type":"emission","time":10,"x":0,"y":0,"z":0,"class":"gunshot","target":true,"durationSeconds":1}
                {"type":"citizen-report","time":50,"who":"citizen/1","causes":[2],"class":"gunshot","x":0,"y":0,"z":0}
                {"type":"citizen-report","time":60,"who":"citizen/2","causes":[2],"class":"gunshot","x":0,"y":0,"z":0,
                 "receivedSeconds":62}
                {"type":"patrol-report","time":18,"who":"P1","causes":[2],"class":"gunshot","x":0,"y":0,"z":0,
                 "receivedSeconds":18.4}
                {"type":"incident-opened","time":19,"causes":[5],"incident":"i1"}
                {"type":"order","time":30,"causes":[5],"incident":"i1","kind":"go","device":"P1"}
                {"type":"patrol-on-scene","time":80,"who":"P1","causes":[7],"incident":"i1","sighting":"incident","falseAlarm":false}
                {"type":"emission","time":90,"x":0,"y":0,"z":0,"class":"cry","target":true,"durationSeconds":1}
                {"type":"run-ended","time":3600,"microphoneSeconds":0,"listenedSeconds":0}
                """)));
        Heard shot = watch.sounds().get(0);
        assertEquals(8.4, shot.known().orElseThrow(), 1e-9);
        assertEquals(70, shot.patrol().orElseThrow(), 1e-9);
        assertEquals(3590, shot.watchedSeconds());
        assertTrue(watch.sounds().get(1).known().isEmpty());
        assertEquals(List.of(), watch.officerHoursInVain());
    }
}
