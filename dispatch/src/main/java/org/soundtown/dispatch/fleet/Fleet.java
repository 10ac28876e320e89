package org.soundtown.dispatch.fleet;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.soundtown.dispatch.procedure.Means;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.protocol.DeviceStatus;
import org.soundtown.protocol.Installation;

/** The cameras, drones, patrols and loudspeakers, and which of them can help at a place. */
public final class Fleet {
    private final Map<String, Device> devices = new LinkedHashMap<>();
    private final Sightlines sightlines;
    private final Routes routes;

    public Fleet(Installation installation, Sightlines sightlines, Routes routes) {
        this.sightlines = sightlines;
        this.routes = routes;
        double far = Double.POSITIVE_INFINITY;
        installation.cameras().forEach(c -> add(new Device(c.id(), Means.LOOK, c.position(), c.rangeMetres(), far)));
        installation
                .drones()
                .forEach(d -> add(new Device(d.id(), Means.FLY, d.base(), far, d.cruiseMetresPerSecond())));
        installation.patrols().forEach(p -> add(new Device(p.id(), Means.GO, p.post(), far, far)));
        installation.speakers().forEach(s -> add(new Device(s.id(), Means.SPEAK, s.position(), s.rangeMetres(), far)));
    }

    private void add(Device device) {
        devices.put(device.id(), device);
    }

    /**
     * A device that can help.
     *
     * @param travelSeconds how long it should need to get there (s); 0 where it need not move
     * @param busy serving another incident, and not to be called away from it
     * @param leaves the settled incident that it would be called away from
     */
    public record Candidate(String device, double travelSeconds, boolean busy, Optional<String> leaves) {}

    /**
     * Those that can help at a place, the quickest or nearest first: cameras with the place in range and in sight, drones
     * by flight, patrols by street, loudspeakers in range.
     *
     * @param severity of the incident that asks, 1 to 4
     */
    public List<Candidate> candidates(Means means, Position target, int severity, double nowSeconds) {
        record Ranked(Device device, double travelSeconds, double rank) {}
        return devices.values().stream()
                .filter(device -> device.means() == means && device.willing(nowSeconds))
                .filter(device -> device.reaches(target))
                .filter(device -> means != Means.LOOK || sightlines.clear(device.position(), target))
                .map(device -> {
                    double travel = travelSeconds(device, target);
                    return new Ranked(
                            device,
                            travel,
                            travel > 0 ? travel : device.position().distanceTo(target));
                })
                .sorted(Comparator.comparingDouble(Ranked::rank)
                        .thenComparing(ranked -> ranked.device().id()))
                .map(ranked -> candidate(ranked.device(), ranked.travelSeconds(), severity))
                .toList();
    }

    private static Candidate candidate(Device device, double travelSeconds, int severity) {
        Optional<String> leaves = device.findLeaves(severity);
        return new Candidate(device.id(), travelSeconds, device.busy() && leaves.isEmpty(), leaves);
    }

    private double travelSeconds(Device device, Position target) {
        return switch (device.means()) {
            case LOOK, SPEAK -> 0;
            case FLY -> device.flightSeconds(target);
            case GO -> routes.seconds(device.position(), target);
        };
    }

    public void serve(String device, String incident) {
        devices.get(device).serve(incident);
    }

    /** A device stays where it was sent, though the matter is settled; a graver incident may call it away. */
    public void stayCallable(String device, int fromSeverity) {
        devices.get(device).stayCallable(fromSeverity);
    }

    /** Frees a device; false where it no longer serves this incident. */
    public boolean release(String device, String incident) {
        Device known = devices.get(device);
        if (known == null || !known.serves(incident)) {
            return false;
        }
        known.release();
        return true;
    }

    /** A device did not answer, or refused: it is not asked again before this time (s). */
    public void rest(String device, double untilSeconds) {
        devices.get(device).restUntil(untilSeconds);
    }

    /**
     * Takes in where a device is and, while it serves nobody, whether it would take an order: a patrol on its way says
     * truly that it would not take another.
     */
    public void heard(DeviceStatus status, double restUntilSeconds) {
        findDevice(status.device()).ifPresent(device -> {
            if (device.means() == Means.FLY || device.means() == Means.GO) {
                device.moveTo(status.position());
            }
            if (!device.busy()) {
                device.restUntil(status.available() ? Double.NEGATIVE_INFINITY : restUntilSeconds);
            }
        });
    }

    /** A device is where it was sent. */
    public void arrived(String device, Position place) {
        findDevice(device).ifPresent(known -> known.moveTo(place));
    }

    private Optional<Device> findDevice(String id) {
        return Optional.ofNullable(devices.get(id));
    }
}
