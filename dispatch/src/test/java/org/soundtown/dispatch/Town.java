package org.soundtown.dispatch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.Collectors;
import org.soundtown.dispatch.fleet.Sightlines;
import org.soundtown.dispatch.procedure.Procedures;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.protocol.Alert;
import org.soundtown.protocol.CameraOnTarget;
import org.soundtown.protocol.CitizenReport;
import org.soundtown.protocol.DeviceStatus;
import org.soundtown.protocol.DroneOnScene;
import org.soundtown.protocol.Ellipse;
import org.soundtown.protocol.Envelope;
import org.soundtown.protocol.FlyOrder;
import org.soundtown.protocol.GoOrder;
import org.soundtown.protocol.IncidentClosed;
import org.soundtown.protocol.IncidentMerged;
import org.soundtown.protocol.IncidentOpened;
import org.soundtown.protocol.Installation;
import org.soundtown.protocol.LookOrder;
import org.soundtown.protocol.Message;
import org.soundtown.protocol.Outbox;
import org.soundtown.protocol.PatrolOnScene;
import org.soundtown.protocol.PatrolReport;
import org.soundtown.protocol.ReleaseOrder;
import org.soundtown.protocol.Sighting;
import org.soundtown.protocol.SpeakOrder;
import org.soundtown.protocol.SpeechDone;

/**
 * A street played by the test: cam-1 and speaker-1 at the origin, cam-2 200 m east, a drone base in between, two patrols.
 * Each device answers as told after a fixed time; what the control room sends is written down as it is sent.
 */
final class Town implements Outbox {
    private static final Position ORIGIN = new Position(0, 0, 3);

    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private final List<String> record = new ArrayList<>();
    private final PriorityQueue<Event> agenda =
            new PriorityQueue<>(Comparator.comparingDouble(Event::seconds).thenComparingLong(Event::number));
    private final List<Message> sent = new ArrayList<>();
    private Installation.Switches switches = new Installation.Switches(true, true, true);
    private Sightlines sightlines = (from, to) -> true;
    private DispatchSettings settings = unhurried(DispatchSettings.shipped(), 2);
    private long seed = 1;
    private long ids;
    private double now;

    private record Event(double seconds, long number, List<Envelope> inbox) {}

    private record Answer(double afterSeconds, Sighting sighting, String refusal) {}

    Town() {
        sees("cam-1", 3, Sighting.INCIDENT);
        sees("cam-2", 3, Sighting.INCIDENT);
        sees("drone-1", 40, Sighting.INCIDENT);
        sees("patrol-1", 120, Sighting.INCIDENT);
        sees("patrol-2", 120, Sighting.INCIDENT);
        sees("speaker-1", 8, Sighting.INCIDENT);
    }

    /** Every piece of work takes ten seconds, a call twenty. */
    static DispatchSettings unhurried(DispatchSettings s, int operators) {
        ServiceTime ten = new ServiceTime(10, 10, 10);
        return new DispatchSettings(
                operators,
                new DispatchSettings.Service(ten, new ServiceTime(20, 20, 20), ten, ten),
                s.mergeMetres(),
                s.uncertaintyMetres(),
                s.mergeSeconds(),
                s.confusable(),
                s.decisivePixelsPerMetre(),
                s.decisiveMetres(),
                s.answerSeconds(),
                s.answerPerTravelSecond(),
                s.restSeconds(),
                s.attempts(),
                s.patienceSeconds(),
                s.limitSeconds(),
                s.onSceneSeconds());
    }

    Town sees(String device, double afterSeconds, Sighting sighting) {
        answers.put(device, new Answer(afterSeconds, sighting, ""));
        return this;
    }

    Town refuses(String device, String why) {
        answers.put(device, new Answer(1, Sighting.BLOCKED, why));
        return this;
    }

    Town silent(String device) {
        answers.remove(device);
        return this;
    }

    Town noCameraInSight() {
        sightlines = (from, to) -> false;
        return this;
    }

    Town switches(boolean sensorToCamera, boolean drone, boolean loudspeaker) {
        switches = new Installation.Switches(sensorToCamera, drone, loudspeaker);
        return this;
    }

    Town operators(int operators) {
        settings = unhurried(settings, operators);
        return this;
    }

    Town settings(DispatchSettings newSettings, long newSeed) {
        settings = newSettings;
        seed = newSeed;
        return this;
    }

    Town alert(double seconds, String soundClass, int severity, String procedure, double x) {
        return alert(seconds, soundClass, severity, procedure, x, 5);
    }

    Town alert(double seconds, String soundClass, int severity, String procedure, double x, double radius) {
        Alert alert = new Alert(
                "alert-" + (ids + 1),
                soundClass,
                0.9,
                seconds - 4,
                new Position(x, 0, 1.5),
                new Ellipse(radius, radius / 2, 0),
                "time-difference",
                5,
                severity,
                procedure);
        return arrives(seconds, "locator", alert, List.of());
    }

    Town report(double seconds, String soundClass, double x) {
        return arrives(
                seconds, "citizen-" + (ids + 1), new CitizenReport(soundClass, new Position(x, 0, 1.5), 30), List.of());
    }

    Town patrolReport(double seconds, String patrol, String soundClass, double x) {
        return arrives(seconds, patrol, new PatrolReport(patrol, soundClass, new Position(x, 0, 1.5), 30), List.of());
    }

    private Town arrives(double seconds, String from, Message message, List<Long> causes) {
        long id = ++ids;
        agenda.add(new Event(
                seconds, id, List.of(new Envelope(id, from, "control-room", seconds, seconds, causes, message))));
        return this;
    }

    /** Plays until nothing more happens; what was sent, one line each: time, what, and the envelopes it follows from. */
    String play() {
        Installation installation = new Installation(
                List.of(),
                List.of(
                        new Installation.Camera("cam-1", ORIGIN, 300),
                        new Installation.Camera("cam-2", new Position(200, 0, 5), 300)),
                List.of(new Installation.Drone("drone-1", new Position(100, 50, 10), 10)),
                List.of(
                        new Installation.Patrol("patrol-1", new Position(0, 300, 0)),
                        new Installation.Patrol("patrol-2", new Position(900, 0, 0))),
                List.of(new Installation.Speaker("speaker-1", ORIGIN, 50)),
                switches,
                15);
        ControlRoom room = new ControlRoom(
                installation,
                sightlines,
                (from, to) -> from.horizontalDistanceTo(to) / 10,
                Procedures.shipped(),
                settings,
                seed);
        while (!agenda.isEmpty()) {
            Event event = agenda.poll();
            now = Math.max(now, event.seconds());
            room.step(now, event.inbox(), this);
        }
        return String.join("\n", record) + "\n";
    }

    List<Message> sent() {
        return sent;
    }

    @Override
    public void wakeAt(double seconds) {
        boolean known = agenda.stream()
                .anyMatch(e -> e.seconds() == seconds && e.inbox().isEmpty());
        if (!known) {
            agenda.add(new Event(seconds, ++ids + 1_000_000, List.of()));
            ids--;
        }
    }

    @Override
    public void send(String to, Message message, List<Long> causes) {
        sent.add(message);
        long id = ++ids;
        String why = causes.stream().map(String::valueOf).collect(Collectors.joining(","));
        record.add(String.format(Locale.ROOT, "%6.1f %s", now, describe(message)) + " #" + id + " <- " + why);
        Answer answer = answers.get(to);
        if (answer == null || message instanceof ReleaseOrder) {
            return;
        }
        if (!answer.refusal().isEmpty()) {
            DeviceStatus refusal = new DeviceStatus(to, ORIGIN, false, answer.refusal());
            arrives(now + answer.afterSeconds(), to, refusal, List.of(id));
            return;
        }
        Message reply = reply(message, answer.sighting());
        arrives(now + answer.afterSeconds(), to, reply, List.of(id));
        record.set(record.size() - 1, record.get(record.size() - 1) + " answered by #" + ids);
    }

    private static Message reply(Message order, Sighting sighting) {
        if (order instanceof LookOrder look) {
            return new CameraOnTarget(
                    look.camera(), look.incident(), look.target(), sighting == Sighting.BLOCKED ? 0 : 64, sighting);
        } else if (order instanceof FlyOrder fly) {
            return new DroneOnScene(fly.drone(), fly.incident(), fly.target(), sighting);
        } else if (order instanceof GoOrder go) {
            return new PatrolOnScene(go.patrol(), go.incident(), go.target(), sighting);
        } else if (order instanceof SpeakOrder speak) {
            return new SpeechDone(speak.speaker(), speak.incident());
        }
        throw new IllegalArgumentException("order " + order);
    }

    private static String describe(Message message) {
        if (message instanceof IncidentOpened opened) {
            return opened.incident() + " opened by " + opened.operator() + ": " + opened.soundClass() + ", severity "
                    + opened.severity() + ", " + opened.procedure();
        } else if (message instanceof IncidentMerged merged) {
            return merged.incident() + " merged";
        } else if (message instanceof IncidentClosed closed) {
            return closed.incident() + " closed: " + closed.outcome() + " by " + closed.by();
        } else if (message instanceof LookOrder look) {
            return look.incident() + " look " + look.camera();
        } else if (message instanceof FlyOrder fly) {
            return fly.incident() + " fly " + fly.drone();
        } else if (message instanceof GoOrder go) {
            return go.incident() + " go " + go.patrol();
        } else if (message instanceof SpeakOrder speak) {
            return speak.incident() + " speak " + speak.speaker();
        } else if (message instanceof ReleaseOrder release) {
            return release.incident() + " release " + release.device();
        }
        throw new IllegalArgumentException("message " + message);
    }
}
