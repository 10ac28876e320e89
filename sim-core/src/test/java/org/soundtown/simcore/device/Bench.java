package org.soundtown.simcore.device;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.index.BuildingIndex;
import org.soundtown.citymodel.network.StreetNetwork;
import org.soundtown.protocol.CameraOnTarget;
import org.soundtown.protocol.Component;
import org.soundtown.protocol.DeviceStatus;
import org.soundtown.protocol.DroneOnScene;
import org.soundtown.protocol.Envelope;
import org.soundtown.protocol.Message;
import org.soundtown.protocol.Outbox;
import org.soundtown.protocol.PatrolOnScene;
import org.soundtown.protocol.SpeechDone;

/** Drives one device through its orders and wake-ups and writes down what it reports. */
final class Bench implements Outbox {
    private final TreeMap<Double, List<Envelope>> agenda = new TreeMap<>();
    private final StringBuilder story = new StringBuilder();
    private double now;
    private long ids;

    /** The world of a district, with wind (m/s from the north). */
    static Surroundings around(District district, double wind, VisibleTraces traces) {
        return new Surroundings(
                district,
                new District.Weather(15, 60, 100, wind, 0),
                BuildingIndex.of(district),
                traces,
                district.streets().isEmpty() ? Optional.empty() : Optional.of(StreetNetwork.of(district)),
                1);
    }

    Bench at(double seconds, Message order) {
        agenda.computeIfAbsent(seconds, time -> new ArrayList<>())
                .add(new Envelope(++ids, "control-room", "device", seconds, seconds, List.of(), order));
        return this;
    }

    /** What it reports until a time (s), but for its first word. */
    String run(Component device, double untilSeconds) {
        device.step(0, List.of(), this);
        story.setLength(0);
        while (!agenda.isEmpty() && agenda.firstKey() <= untilSeconds) {
            Map.Entry<Double, List<Envelope>> due = agenda.pollFirstEntry();
            now = due.getKey();
            device.step(now, due.getValue(), this);
        }
        return story.toString();
    }

    @Override
    public void send(String to, Message message, List<Long> causes) {
        String what = "";
        if (message instanceof CameraOnTarget report) {
            what = "on target " + report.incident() + " " + report.sighting();
        } else if (message instanceof DroneOnScene report) {
            what = "on scene " + report.incident() + " " + report.sighting();
        } else if (message instanceof PatrolOnScene report) {
            what = "on scene " + report.incident() + " " + report.sighting();
        } else if (message instanceof SpeechDone report) {
            what = "spoken " + report.incident();
        } else if (message instanceof DeviceStatus status) {
            what = (status.available() ? "free: " : "not free: ") + status.detail();
        }
        story.append(String.format(Locale.ROOT, "%.1f %s%n", now, what).replace("\r", ""));
    }

    @Override
    public void wakeAt(double seconds) {
        agenda.computeIfAbsent(Math.max(now, seconds), time -> new ArrayList<>());
    }
}
