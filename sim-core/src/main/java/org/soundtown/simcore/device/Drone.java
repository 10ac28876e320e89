package org.soundtown.simcore.device;

import java.util.List;
import java.util.Locale;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.protocol.Addresses;
import org.soundtown.protocol.Component;
import org.soundtown.protocol.DeviceStatus;
import org.soundtown.protocol.DroneOnScene;
import org.soundtown.protocol.Envelope;
import org.soundtown.protocol.FlyOrder;
import org.soundtown.protocol.Outbox;
import org.soundtown.protocol.ReleaseOrder;
import org.soundtown.protocol.Sighting;

/**
 * A drone. It takes off where wind and battery allow, flies straight above the roofs, tells what is to be seen, hovers
 * until it is released or its battery sends it home, and charges. It serves one incident at a time.
 */
public final class Drone implements Component {
    private final String id;
    private final Position base;
    private final DroneModel model;
    private final Surroundings surroundings;
    private final Battery battery;

    private State state = State.AT_BASE;
    private Flight flight;
    private String incident = "";
    private long order;
    private double returnSeconds;

    public Drone(String id, Position base, DroneModel model, Surroundings surroundings) {
        this.id = id;
        this.base = base;
        this.model = model;
        this.surroundings = surroundings;
        this.battery = new Battery(model);
    }

    private enum State {
        AT_BASE,
        OUTWARD,
        HOVERING,
        HOMEWARD
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public void step(double nowSeconds, List<Envelope> inbox, Outbox outbox) {
        battery.passTo(nowSeconds, state != State.AT_BASE);
        if (nowSeconds == 0 && state == State.AT_BASE) {
            status(base, true, "at base", List.of(), outbox);
        }
        if (flight != null && nowSeconds >= flight.arrivalSeconds()) {
            arrive(nowSeconds, outbox);
        }
        if (state == State.HOVERING && nowSeconds >= returnSeconds) {
            flyHome(nowSeconds, outbox);
        }
        for (Envelope envelope : inbox) {
            if (envelope.message() instanceof FlyOrder fly) {
                take(fly, envelope.id(), nowSeconds, outbox);
            } else if (envelope.message() instanceof ReleaseOrder release
                    && release.incident().equals(incident)
                    && (state == State.OUTWARD || state == State.HOVERING)) {
                flyHome(nowSeconds, outbox);
            }
        }
    }

    private void take(FlyOrder fly, long envelope, double nowSeconds, Outbox outbox) {
        Position here = positionAt(nowSeconds);
        boolean grounded = state == State.AT_BASE;
        Position above = above(fly.target());
        double seconds = (grounded ? model.takeOffDelaySeconds() : 0) + flightSeconds(here, above);
        double wind = surroundings.weather().windSpeedMetresPerSecond();
        String refusal = "";
        if (state == State.OUTWARD || state == State.HOVERING) {
            refusal = "serving " + incident;
        } else if (wind > model.windLimitMetresPerSecond()) {
            refusal = String.format(
                    Locale.ROOT, "wind %.1f m/s above limit %.1f m/s", wind, model.windLimitMetresPerSecond());
        } else if (seconds + flightSeconds(above, base) > battery.usableSeconds()) {
            refusal = String.format(Locale.ROOT, "battery %.0f %%", 100 * battery.share());
        }
        if (!refusal.isEmpty()) {
            status(here, false, refusal, List.of(envelope), outbox);
            return;
        }
        incident = fly.incident();
        order = envelope;
        state = State.OUTWARD;
        flight = new Flight(here, above, nowSeconds, nowSeconds + seconds);
        outbox.wakeAt(flight.arrivalSeconds());
    }

    private void arrive(double nowSeconds, Outbox outbox) {
        Position here = flight.to();
        if (state == State.OUTWARD) {
            state = State.HOVERING;
            Position target = here.withZ(groundAt(here));
            boolean seen = surroundings
                    .traces()
                    .any(
                            nowSeconds,
                            trace -> trace.horizontalDistanceTo(target) <= model.sightingRadiusMetres()
                                    && surroundings.buildings().lineOfSight(here, trace));
            boolean inView = surroundings.buildings().lineOfSight(here, target.withZ(target.z() + 1.5));
            Sighting sighting = seen ? Sighting.INCIDENT : inView ? Sighting.NOTHING : Sighting.BLOCKED;
            outbox.send(Addresses.CONTROL_ROOM, new DroneOnScene(id, incident, target, sighting), List.of(order));
            flight = new Flight(here, here, nowSeconds, Double.POSITIVE_INFINITY);
            returnSeconds = nowSeconds + Math.max(0, battery.usableSeconds() - flightSeconds(here, base));
            outbox.wakeAt(returnSeconds);
        } else {
            state = State.AT_BASE;
            flight = null;
            status(
                    base,
                    true,
                    String.format(Locale.ROOT, "back at base, battery %.0f %%", 100 * battery.share()),
                    List.of(order),
                    outbox);
        }
    }

    private void flyHome(double nowSeconds, Outbox outbox) {
        Position here = positionAt(nowSeconds);
        state = State.HOMEWARD;
        flight = new Flight(here, base, nowSeconds, nowSeconds + flightSeconds(here, base));
        outbox.wakeAt(flight.arrivalSeconds());
    }

    private Position positionAt(double seconds) {
        return flight == null ? base : flight.positionAt(seconds);
    }

    private Position above(Position target) {
        return target.withZ(groundAt(target) + model.flightHeightMetres());
    }

    private double groundAt(Position place) {
        return surroundings.district().terrain().altitudeAt(place.x(), place.y());
    }

    private double flightSeconds(Position from, Position to) {
        return model.flightSeconds(surroundings.weather(), from, to);
    }

    private void status(Position where, boolean available, String detail, List<Long> causes, Outbox outbox) {
        outbox.send(Addresses.CONTROL_ROOM, new DeviceStatus(id, where, available, detail), causes);
    }
}
