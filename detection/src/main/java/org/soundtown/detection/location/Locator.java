package org.soundtown.detection.location;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.soundtown.detection.table.AnomalyEntry;
import org.soundtown.detection.table.AnomalyTable;
import org.soundtown.detection.table.Moment;
import org.soundtown.detection.table.ZoneMap;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.protocol.Addresses;
import org.soundtown.protocol.Alert;
import org.soundtown.protocol.Component;
import org.soundtown.protocol.Detection;
import org.soundtown.protocol.Envelope;
import org.soundtown.protocol.Installation;
import org.soundtown.protocol.Outbox;

/**
 * Turns the detections of many microphones into located alerts: gathers what may be one event, waits until the slowest
 * sound and the slowest message must have come, tells simultaneous events apart, locates each and puts it before the
 * control room where the anomaly table says that it matters at this hour. Each event is put forward once; a detection
 * that comes after its event's alert, and that the event explains, is dropped.
 */
public final class Locator implements Component {
    private final EventLocator events;
    private final AnomalyTable table;
    private final ZoneMap zones;
    private final double startHour;
    private final RepetitionRule repetition = new RepetitionRule();
    private final double waitSeconds;

    private final List<Gathering> gatherings = new ArrayList<>();
    private final List<Finding> concluded = new ArrayList<>();
    private int alerts;

    /**
     * @param startHour local time of day at time 0 (h)
     */
    public Locator(EventLocator events, AnomalyTable table, double startHour) {
        this(events, table, ZoneMap.EMPTY, startHour);
    }

    /**
     * @param zones the table's zones, laid over the district
     * @param startHour local time of day at time 0 (h)
     */
    public Locator(EventLocator events, AnomalyTable table, ZoneMap zones, double startHour) {
        this.events = events;
        this.zones = zones;
        this.table = table;
        this.startHour = startHour;
        this.waitSeconds = Math.min(extentMetres(), events.settings().reachMetres())
                        / events.times().soundSpeed()
                + events.settings().linkSlackSeconds();
    }

    @Override
    public String id() {
        return Addresses.LOCATOR;
    }

    /**
     * @throws IllegalArgumentException for a detection from a microphone that nobody surveyed
     */
    @Override
    public void step(double nowSeconds, List<Envelope> inbox, Outbox outbox) {
        for (Envelope envelope : inbox) {
            if (envelope.message() instanceof Detection detection) {
                gather(events.arrival(envelope.id(), detection), nowSeconds);
            }
        }
        for (Gathering due : takeDue(nowSeconds)) {
            for (Finding event : events.split(unexplained(due.arrivals()))) {
                if (event.heard().stream().noneMatch(Arrival::standsByItself)) {
                    continue;
                }
                concluded.add(event);
                putForward(event, outbox);
            }
        }
        forget(nowSeconds);
        gatherings.stream().mapToDouble(Gathering::deadlineSeconds).min().ifPresent(outbox::wakeAt);
    }

    private void gather(Arrival arrival, double nowSeconds) {
        if (arrival.standsByItself()) {
            repetition.remember(arrival);
        }
        if (!unexplained(List.of(arrival)).isEmpty()) {
            events.gather(arrival, gatherings, nowSeconds + waitSeconds);
        }
    }

    private List<Arrival> unexplained(List<Arrival> arrivals) {
        return arrivals.stream()
                .filter(arrival -> concluded.stream().noneMatch(event -> events.explains(event, arrival)))
                .toList();
    }

    private List<Gathering> takeDue(double nowSeconds) {
        List<Gathering> due = new ArrayList<>();
        for (Iterator<Gathering> all = gatherings.iterator(); all.hasNext(); ) {
            Gathering gathering = all.next();
            if (gathering.deadlineSeconds() <= nowSeconds) {
                due.add(gathering);
                all.remove();
            }
        }
        due.sort(Comparator.comparingDouble(Gathering::deadlineSeconds));
        return due;
    }

    private void putForward(Finding event, Outbox outbox) {
        double hour = startHour + event.fix().onsetSeconds() / 3600;
        Position place = event.fix().position();
        Moment moment = new Moment(OptionalDouble.of(hour), zones.at(place.x(), place.y()));
        Optional<AnomalyEntry> matters = table.findEntry(event.vote().soundClass(), moment)
                .filter(entry -> entry.hours().contains(hour))
                .filter(entry -> entry.repetition()
                        .map(rule -> repetition.satisfied(rule, event))
                        .orElse(true));
        if (matters.isEmpty()) {
            return;
        }
        AnomalyEntry entry = matters.get();
        Fix fix = event.fix();
        Alert alert = new Alert(
                String.format(Locale.ROOT, "alert-%04d", ++alerts),
                entry.soundClass(),
                event.vote().confidence(),
                fix.onsetSeconds(),
                fix.position(),
                fix.ellipse(),
                fix.method().word(),
                fix.used().size(),
                entry.severity(),
                entry.procedure());
        outbox.send(
                Addresses.CONTROL_ROOM,
                alert,
                event.heard().stream().map(Arrival::envelope).sorted().toList());
    }

    private void forget(double nowSeconds) {
        concluded.removeIf(event ->
                event.fix().onsetSeconds() < nowSeconds - events.settings().memorySeconds());
    }

    private double extentMetres() {
        double extent = 0;
        for (Installation.Sensor one : events.times().sensors()) {
            for (Installation.Sensor other : events.times().sensors()) {
                extent = Math.max(extent, one.position().distanceTo(other.position()));
            }
        }
        return extent;
    }
}
