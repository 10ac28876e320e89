package org.soundtown.simcore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.soundtown.citymodel.drawing.DrawnDistrict;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.protocol.Addresses;
import org.soundtown.protocol.Capture;
import org.soundtown.protocol.Component;
import org.soundtown.protocol.Detection;
import org.soundtown.protocol.Envelope;
import org.soundtown.protocol.FlyOrder;
import org.soundtown.protocol.FromStreet;
import org.soundtown.protocol.GoOrder;
import org.soundtown.protocol.LookOrder;
import org.soundtown.protocol.Outbox;
import org.soundtown.protocol.SpeakOrder;
import org.soundtown.simcore.chronicle.Chronicle;
import org.soundtown.simcore.chronicle.ChronicleRecord;
import org.soundtown.simcore.device.SensorFailure;
import org.soundtown.simcore.network.TimeWindow;
import org.soundtown.simcore.sound.SoundSettings;

class TwinStoryTest {
    private static final DrawnDistrict STREET = DrawnDistrict.of(
            "############################", "....M...C....x.....S.....P..", "############################");
    private static final DrawnDistrict WITH_DRONE = DrawnDistrict.of(
            "############################", "....M...C....x.....S.....P..", "#############D##############");

    /** Says at once what class it takes the first loud block for. */
    private record Alarm(String microphone, String soundClass) implements Component {
        @Override
        public String id() {
            return Addresses.detectorOf(microphone);
        }

        @Override
        public void step(double nowSeconds, List<Envelope> inbox, Outbox outbox) {
            for (Envelope envelope : inbox) {
                if (envelope.message() instanceof Capture capture && peak(capture) > 0.01) {
                    outbox.send(
                            Addresses.CONTROL_ROOM,
                            new Detection(microphone, soundClass, 0.9, capture.startSeconds(), 90, 30),
                            List.of(envelope.id()));
                }
            }
        }

        private static double peak(Capture capture) {
            double peak = 0;
            for (float sample : capture.samples()) {
                peak = Math.max(peak, Math.abs(sample));
            }
            return peak;
        }
    }

    /** Sends everybody to one place at the first detection. */
    private static final class Dispatcher implements Component {
        private final Position target;
        private boolean sent;

        Dispatcher(Position target) {
            this.target = target;
        }

        @Override
        public String id() {
            return Addresses.CONTROL_ROOM;
        }

        @Override
        public void step(double nowSeconds, List<Envelope> inbox, Outbox outbox) {
            for (Envelope envelope : inbox) {
                if (!sent && envelope.message() instanceof Detection) {
                    sent = true;
                    List<Long> why = List.of(envelope.id());
                    outbox.send("C1", new LookOrder("i1", "C1", target), why);
                    outbox.send("D1", new FlyOrder("i1", "D1", target), why);
                    outbox.send("P1", new GoOrder("i1", "P1", target), why);
                    outbox.send("S1", new SpeakOrder("i1", "S1", "La police municipale arrive."), why);
                }
            }
        }
    }

    @Test
    void aShotIsHeardAndCameraDroneAndPatrolFindItsPlace() {
        Position place = WITH_DRONE.mark('x', 1.5);
        List<ChronicleRecord> told = Worlds.of(WITH_DRONE.district())
                .lasting(120)
                .with(Worlds.sound("event/shot", "gunshot", 10.2, place))
                .tell(new Alarm("M1", "gunshot"), new Dispatcher(place));
        assertEquals(
                """
                10.2 emission event/shot
                10.3 arrival M1
                10.5 capture M1
                10.5 detection detector/M1
                10.5 order control-room
                12.3 camera-on-target C1 incident
                13.5 speech-done S1
                33.4 drone-on-scene D1 incident
                51.1 patrol-on-scene P1 incident
                """,
                story(
                        told,
                        Set.of(
                                "emission",
                                "arrival",
                                "capture",
                                "detection",
                                "order",
                                "camera-on-target",
                                "speech-done",
                                "drone-on-scene",
                                "patrol-on-scene")));
    }

    @Test
    void aCaptureWindowHasAmbienceBeforeAndAfterAndItsLastBlockSaysSo() {
        List<Capture> heard = new java.util.ArrayList<>();
        Worlds.of(STREET.district())
                .with(Worlds.sound("event/shot", "gunshot", 10.2, STREET.mark('x', 1.5)))
                .run(listener("M1", heard));
        assertEquals(9, heard.get(0).startSeconds(), 0.01);
        assertTrue(heard.get(heard.size() - 1).last());
        assertEquals(1, heard.stream().filter(Capture::last).count());
        for (int i = 1; i < heard.size(); i++) {
            assertEquals(heard.get(i - 1).endSeconds(), heard.get(i).startSeconds(), 1e-9);
        }
    }

    @Test
    void nothingIsListenedToWhereNothingCanBeHeard() {
        List<Capture> heard = new java.util.ArrayList<>();
        List<ChronicleRecord> told = Worlds.of(STREET.district()).tell(listener("M1", heard));
        assertEquals(List.of(), heard);
        assertEquals(0, told.get(told.size() - 1).number("listenedSeconds"));
    }

    @Test
    void aShareOfTheQuietIsListenedToSoThatFalseAlarmsCanBeCounted() {
        List<Capture> heard = new java.util.ArrayList<>();
        Worlds.of(STREET.district())
                .lasting(600)
                .hearing(new SoundSettings(1, 1, 0, 60, 3))
                .run(listener("M1", heard));
        double seconds = heard.size() * 0.5;
        assertTrue(seconds > 15 && seconds < 120, "listened to " + seconds + " s of 600 s");
    }

    @Test
    void aFailedMicrophoneDeliversNothing() {
        List<Capture> heard = new java.util.ArrayList<>();
        List<ChronicleRecord> told = Worlds.of(STREET.district())
                .with(Worlds.sound("event/shot", "gunshot", 10.2, STREET.mark('x', 1.5)))
                .failing(new SensorFailure("M1", new TimeWindow(5, 20)))
                .tell(listener("M1", heard));
        assertEquals(List.of(), heard);
        assertEquals(
                "5.0 sensor-failed M1\n20.0 sensor-restored M1\n",
                story(told, Set.of("sensor-failed", "sensor-restored")));
        assertEquals(45, told.get(told.size() - 1).number("microphoneSeconds"));
    }

    @Test
    void aNearShotDrivesTheMicrophoneToItsLimit() {
        List<ChronicleRecord> told = Worlds.of(STREET.district())
                .with(Worlds.sound("event/shot", "gunshot", 10.2, new Position(18, 6, 5)))
                .tell(listener("M1", new java.util.ArrayList<>()));
        assertTrue(told.stream().anyMatch(line -> line.is("capture") && line.flag("clipped")));
    }

    @Test
    void anotherEventMovesNoOtherEventsSound() {
        PlannedEmission shot = Worlds.sound("event/shot", "gunshot", 10.2, STREET.mark('x', 1.5));
        PlannedEmission dog = Worlds.sound("event/dog", "dog", 40, STREET.mark('x', 0.5));
        String alone = arrivals(Worlds.of(STREET.district()).with(shot).tell(), "10");
        String together = arrivals(Worlds.of(STREET.district()).with(dog, shot).tell(), "10");
        assertEquals(alone, together);
    }

    @Test
    void anInterruptedRunLeavesAReadableChronicleWithoutItsLastLine() {
        Chronicle chronicle = Chronicle.inMemory();
        Twin twin =
                new Twin(Worlds.of(STREET.district()).lasting(1000).populated(1).settings(), List.of(), chronicle);
        boolean ended = twin.run((done, whole) -> {
            if (done >= 2) {
                Thread.currentThread().interrupt();
            }
        });
        assertTrue(Thread.interrupted());
        assertEquals(false, ended);
        assertTrue(chronicle.records().stream().noneMatch(line -> line.is("run-ended")));
    }

    @Test
    void whatHappensIsTheSameWhetherOrNotAnybodyListens() {
        PlannedEmission shot = Worlds.sound("event/shot", "gunshot", 10.2, STREET.mark('x', 1.5));
        String deaf = arrivals(Worlds.of(STREET.district()).with(shot).tell(), "10");
        String heard = arrivals(
                Worlds.of(STREET.district()).with(shot).tell(listener("M1", new java.util.ArrayList<>())), "10");
        assertEquals(deaf, heard);
    }

    private static String arrivals(List<ChronicleRecord> told, String second) {
        return told.stream()
                .filter(line ->
                        line.is("arrival") && Double.toString(line.time()).startsWith(second))
                .map(line -> line.who() + line.fields())
                .collect(Collectors.joining("\n"));
    }

    private static Component listener(String microphone, List<Capture> heard) {
        return new Component() {
            @Override
            public String id() {
                return Addresses.detectorOf(microphone);
            }

            @Override
            public void step(double nowSeconds, List<Envelope> inbox, Outbox outbox) {
                inbox.stream()
                        .map(Envelope::message)
                        .filter(FromStreet.class::isInstance)
                        .forEach(message -> heard.add((Capture) message));
            }
        };
    }

    /** What happened for the first time for each type and who, with what was seen. */
    private static String story(List<ChronicleRecord> told, Set<String> types) {
        StringBuilder story = new StringBuilder();
        Set<String> seen = new java.util.TreeSet<>();
        for (ChronicleRecord line : told) {
            if (types.contains(line.type()) && seen.add(line.type() + line.who())) {
                story.append(String.format(Locale.ROOT, "%.1f %s %s", line.time(), line.type(), line.who()));
                story.append(line.has("sighting") ? " " + line.text("sighting") : "")
                        .append('\n');
            }
        }
        return story.toString();
    }
}
