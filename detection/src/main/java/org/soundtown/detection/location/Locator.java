package org.soundtown.detection.location;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private final AnomalyTable table;
    private final ZoneMap zones;
    private final LocatorSettings settings;
    private final double startHour;
    private final OnsetModel model;
    private final EventSplitter splitter;
    private final RepetitionRule repetition = new RepetitionRule();
    private final Map<String, Position> microphones = new LinkedHashMap<>();
    private final double waitSeconds;

    private final List<Gathering> gatherings = new ArrayList<>();
    private final List<Finding> concluded = new ArrayList<>();
    private int alerts;

    /**
     * @param startHour local time of day at time 0 (h)
     */
    public Locator(Installation installation, AnomalyTable table, LocatorSettings settings, double startHour) {
        this(installation, table, ZoneMap.EMPTY, settings, startHour);
    }

    /**
     * @param zones the table's zones, laid over the district
     * @param startHour local time of day at time 0 (h)
     */
    public Locator(
            Installation installation, AnomalyTable table, ZoneMap zones, LocatorSettings settings, double startHour) {
        this.zones = zones;
        this.table = table;
        this.settings = settings;
        this.startHour = startHour;
        this.model = OnsetModel.at(installation.temperatureCelsius(), settings);
        for (Installation.Sensor sensor : installation.sensors()) {
            microphones.put(sensor.id(), sensor.position());
        }
        this.splitter = new EventSplitter(
                model, new Ground(installation.sensors(), settings), soundClass -> table.findEntry(soundClass)
                        .map(AnomalyEntry::levelAtOneMetreDb));
        this.waitSeconds =
                Math.min(extentMetres(), settings.reachMetres()) / model.soundSpeed() + settings.linkSlackSeconds();
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
                gather(arrival(envelope.id(), detection), nowSeconds);
            }
        }
        for (Gathering due : takeDue(nowSeconds)) {
            for (Finding event : splitter.split(unexplained(due.arrivals()))) {
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

    private Arrival arrival(long envelope, Detection detection) {
        Position place = microphones.get(detection.microphone());
        if (place == null) {
            throw new IllegalArgumentException("detection from microphone " + detection.microphone()
                    + ": expected one of the installation: " + microphones.keySet());
        }
        return new Arrival(envelope, place, detection);
    }

    private void gather(Arrival arrival, double nowSeconds) {
        if (arrival.standsByItself()) {
            repetition.remember(arrival);
        }
        if (unexplained(List.of(arrival)).isEmpty()) {
            return;
        }
        Gathering best = null;
        long most = 0;
        for (Gathering gathering : gatherings) {
            long links = gathering.links(arrival, model);
            if (links > most) {
                most = links;
                best = gathering;
            }
        }
        if (best == null) {
            best = new Gathering(nowSeconds + waitSeconds);
            gatherings.add(best);
        }
        best.add(arrival);
    }

    private List<Arrival> unexplained(List<Arrival> arrivals) {
        return arrivals.stream()
                .filter(arrival -> concluded.stream().noneMatch(event -> explainedBy(event, arrival)))
                .toList();
    }

    private boolean explainedBy(Finding event, Arrival arrival) {
        return settings.compatible(event.vote().soundClass(), arrival.soundClass())
                && Finding.explains(event.fix(), model, arrival);
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
        concluded.removeIf(event -> event.fix().onsetSeconds() < nowSeconds - settings.memorySeconds());
    }

    private double extentMetres() {
        double extent = 0;
        for (Position one : microphones.values()) {
            for (Position other : microphones.values()) {
                extent = Math.max(extent, one.distanceTo(other));
            }
        }
        return extent;
    }
}
