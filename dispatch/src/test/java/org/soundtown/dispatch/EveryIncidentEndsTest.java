package org.soundtown.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.protocol.FlyOrder;
import org.soundtown.protocol.IncidentClosed;
import org.soundtown.protocol.IncidentMerged;
import org.soundtown.protocol.IncidentOpened;
import org.soundtown.protocol.Message;
import org.soundtown.protocol.Sighting;
import org.soundtown.protocol.SpeakOrder;

/** Whatever devices do or fail to do, every incident ends once, and what the law forbids is never ordered. */
class EveryIncidentEndsTest {
    private static final List<String> DEVICES =
            List.of("cam-1", "cam-2", "drone-1", "patrol-1", "patrol-2", "speaker-1");
    private static final List<String> CLASSES = List.of("gunshot", "car-horn", "cry", "impact", "drill");
    private static final List<String> PROCEDURES = List.of("camera-only", "camera-then-drone", "patrol-at-once");
    private static final int CALLS = 25;

    @Property(tries = 60)
    void everyIncidentEndsOnce(@ForAll long seed, @ForAll boolean drone, @ForAll boolean loudspeaker) {
        Dice dice = Dice.of(seed, "town", "script");
        Town town = new Town()
                .settings(DispatchSettings.shipped(), seed)
                .switches(dice.uniform(1000) < 0.5, drone, loudspeaker);
        for (int i = 0; i < DEVICES.size(); i++) {
            behave(town, DEVICES.get(i), dice.forPurpose(DEVICES.get(i)));
        }
        double now = 0;
        for (int i = 0; i < CALLS; i++) {
            Dice call = dice.forPurpose("call-" + i);
            now += call.exponential(0, 60);
            double x = call.uniform(1, -200, 900);
            String soundClass = CLASSES.get(call.below(2, CLASSES.size()));
            if (call.uniform(3) < 0.3) {
                town.report(now, soundClass, x);
            } else {
                town.alert(
                        now,
                        soundClass,
                        1 + call.below(4, 4),
                        PROCEDURES.get(call.below(5, 3)),
                        x,
                        60 * call.uniform(6));
            }
        }
        String story = town.play();
        assertEquals(CALLS, count(town, IncidentOpened.class) + count(town, IncidentMerged.class), story);
        assertEquals(count(town, IncidentOpened.class), count(town, IncidentClosed.class), story);
        assertTrue(drone || count(town, FlyOrder.class) == 0, story);
        assertTrue(loudspeaker || count(town, SpeakOrder.class) == 0, story);
        assertTrue(
                story.lines().noneMatch(line -> line.matches(".*<- *(answered.*)?")), () -> "without cause: " + story);
    }

    private static void behave(Town town, String device, Dice dice) {
        double mood = dice.uniform(0);
        if (mood < 0.2) {
            town.silent(device);
        } else if (mood < 0.4) {
            town.refuses(device, "out of order");
        } else {
            town.sees(device, dice.uniform(1, 1, 500), Sighting.values()[dice.below(2, 3)]);
        }
    }

    private static long count(Town town, Class<? extends Message> kind) {
        return town.sent().stream().filter(kind::isInstance).count();
    }
}
