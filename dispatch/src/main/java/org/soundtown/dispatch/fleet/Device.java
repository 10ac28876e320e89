package org.soundtown.dispatch.fleet;

import java.util.Optional;
import org.soundtown.dispatch.procedure.Means;
import org.soundtown.foundation.geometry.Position;

/** What the control room believes of one device: where it is, whom it serves, whether it would take an order. */
final class Device {
    private static final int NEVER_CALLABLE = Integer.MAX_VALUE;

    private final String id;
    private final Means means;
    private final double rangeMetres;
    private final double metresPerSecond;
    private Position position;
    private Optional<String> incident = Optional.empty();
    private int callableFrom = NEVER_CALLABLE;
    private double restsUntilSeconds = Double.NEGATIVE_INFINITY;

    /**
     * @param rangeMetres how far it reaches from where it is (m); infinite where it moves
     * @param metresPerSecond how fast it moves through the air (m/s); infinite where it does not fly
     */
    Device(String id, Means means, Position position, double rangeMetres, double metresPerSecond) {
        this.id = id;
        this.means = means;
        this.position = position;
        this.rangeMetres = rangeMetres;
        this.metresPerSecond = metresPerSecond;
    }

    String id() {
        return id;
    }

    Means means() {
        return means;
    }

    Position position() {
        return position;
    }

    void moveTo(Position place) {
        position = place;
    }

    boolean reaches(Position target) {
        return position.distanceTo(target) <= rangeMetres;
    }

    double flightSeconds(Position target) {
        return position.horizontalDistanceTo(target) / metresPerSecond;
    }

    boolean busy() {
        return incident.isPresent();
    }

    boolean serves(String someIncident) {
        return incident.filter(someIncident::equals).isPresent();
    }

    void serve(String newIncident) {
        incident = Optional.of(newIncident);
        callableFrom = NEVER_CALLABLE;
    }

    /** It has done what it was sent for and stays; an incident of this severity or graver may call it away. */
    void stayCallable(int fromSeverity) {
        callableFrom = fromSeverity;
    }

    /** The settled incident from which one so grave may call it away. */
    Optional<String> findLeaves(int severity) {
        return incident.filter(served -> severity >= callableFrom);
    }

    void release() {
        incident = Optional.empty();
    }

    /** Whether it is believed to take an order. */
    boolean willing(double nowSeconds) {
        return nowSeconds >= restsUntilSeconds;
    }

    void restUntil(double seconds) {
        restsUntilSeconds = seconds;
    }
}
