package org.soundtown.simcore.device;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.soundtown.citymodel.Street;
import org.soundtown.citymodel.network.Route;
import org.soundtown.citymodel.network.StreetNetwork;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.dice.DiceCursor;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.protocol.Addresses;
import org.soundtown.protocol.Component;
import org.soundtown.protocol.DeviceStatus;
import org.soundtown.protocol.Envelope;
import org.soundtown.protocol.GoOrder;
import org.soundtown.protocol.Outbox;
import org.soundtown.protocol.PatrolOnScene;
import org.soundtown.protocol.ReleaseOrder;
import org.soundtown.protocol.Sighting;

/**
 * A patrol in a car or on foot. It makes a round of its own until it is sent somewhere, goes there by the fastest streets,
 * tells what is to be seen, and stays until it is released. Further orders wait their turn. Where it heard something
 * itself, it sets out at once and waits there for the control room's word.
 */
public final class Patrol implements Component {
    /** How long it stays where it went by ear when no order comes (s); assumed. */
    private static final double WAIT_SECONDS = 120;

    private static final double SAME_PLACE_METRES = 1;

    private final String id;
    private final PatrolModel model;
    private final Surroundings surroundings;
    private final DiceCursor round;
    private final Deque<Mission> missions = new ArrayDeque<>();

    private Position position;
    private Drive drive;
    private boolean onScene;
    private Optional<Position> heard = Optional.empty();
    private boolean turned;
    private double leavesSeconds = Double.POSITIVE_INFINITY;
    private double nextStatusSeconds;

    public Patrol(String id, Position post, PatrolModel model, Surroundings surroundings) {
        this.id = id;
        this.position = post;
        this.model = model;
        this.surroundings = surroundings;
        this.round = Dice.of(surroundings.seed(), id, "round").cursor();
    }

    private record Mission(GoOrder order, long envelope) {}

    @Override
    public String id() {
        return id;
    }

    /** Where it is at a time not before its last step (m). */
    public Position positionAt(double seconds) {
        return drive == null ? position : drive.positionAt(seconds);
    }

    public boolean onFoot() {
        return model.onFoot();
    }

    /** Whether it is free to follow its ears. */
    public boolean onItsRound() {
        return missions.isEmpty() && heard.isEmpty();
    }

    /** Lets it go where it heard something, from its next step on. */
    public void follow(Position place) {
        heard = Optional.of(place);
        turned = false;
    }

    @Override
    public void step(double nowSeconds, List<Envelope> inbox, Outbox outbox) {
        moveTo(nowSeconds, outbox);
        for (Envelope envelope : inbox) {
            if (envelope.message() instanceof GoOrder go) {
                missions.add(new Mission(go, envelope.id()));
                if (missions.size() == 1) {
                    startMission(nowSeconds, outbox);
                }
            } else if (envelope.message() instanceof ReleaseOrder release) {
                release(release.incident(), envelope.id(), nowSeconds, outbox);
            }
        }
        followEars(nowSeconds, outbox);
        if (missions.isEmpty() && heard.isEmpty() && drive == null) {
            continueRound(nowSeconds, outbox);
        }
        if (nowSeconds >= nextStatusSeconds) {
            status(List.of(), outbox);
            nextStatusSeconds = nowSeconds + model.statusEverySeconds();
            outbox.wakeAt(nextStatusSeconds);
        }
    }

    private void moveTo(double nowSeconds, Outbox outbox) {
        if (drive == null) {
            return;
        }
        position = drive.positionAt(nowSeconds);
        if (nowSeconds >= drive.arrivalSeconds()) {
            drive = null;
            if (!missions.isEmpty()) {
                arrive(missions.peek(), nowSeconds, outbox);
            } else if (heard.isPresent()) {
                leavesSeconds = nowSeconds + WAIT_SECONDS;
                outbox.wakeAt(leavesSeconds);
            }
        }
    }

    private void followEars(double nowSeconds, Outbox outbox) {
        if (!missions.isEmpty() || heard.isEmpty()) {
            return;
        }
        if (!turned) {
            turned = true;
            leavesSeconds = Double.POSITIVE_INFINITY;
            setOut(heard.get(), nowSeconds, outbox);
        } else if (nowSeconds >= leavesSeconds) {
            heard = Optional.empty();
        }
    }

    private void startMission(double nowSeconds, Outbox outbox) {
        onScene = false;
        Position target = missions.peek().order().target();
        boolean underWay = turned && heard.isPresent();
        boolean there = underWay && isSame(heard.get(), target);
        heard = Optional.empty();
        if (!there) {
            setOut(target, nowSeconds + (underWay ? 0 : model.mobilisationSeconds()), outbox);
        } else if (drive == null) {
            arrive(missions.peek(), nowSeconds, outbox);
        }
    }

    private static boolean isSame(Position place, Position target) {
        return place.horizontalDistanceTo(target) < SAME_PLACE_METRES;
    }

    private void setOut(Position target, double departureSeconds, Outbox outbox) {
        Route route = route(target).orElseGet(() -> new Route(List.of(position), List.of(0.0), 0));
        drive = new Drive(route, departureSeconds, model.speedFactor());
        outbox.wakeAt(drive.arrivalSeconds());
    }

    private void arrive(Mission mission, double nowSeconds, Outbox outbox) {
        onScene = true;
        boolean seen = surroundings
                .traces()
                .any(
                        nowSeconds,
                        trace -> trace.horizontalDistanceTo(mission.order().target()) <= model.sightingRadiusMetres());
        outbox.send(
                Addresses.CONTROL_ROOM,
                new PatrolOnScene(
                        id, mission.order().incident(), position, seen ? Sighting.INCIDENT : Sighting.NOTHING),
                List.of(mission.envelope()));
    }

    private void release(String incident, long envelope, double nowSeconds, Outbox outbox) {
        boolean current =
                !missions.isEmpty() && missions.peek().order().incident().equals(incident);
        missions.removeIf(mission -> mission.order().incident().equals(incident));
        if (!current) {
            return;
        }
        drive = null;
        onScene = false;
        if (missions.isEmpty()) {
            status(List.of(envelope), outbox);
        } else {
            startMission(nowSeconds, outbox);
        }
    }

    private void continueRound(double nowSeconds, Outbox outbox) {
        List<Street> streets = surroundings.district().streets().stream()
                .filter(street -> model.onFoot() || street.drivable())
                .toList();
        if (streets.isEmpty()) {
            return;
        }
        Street street = streets.get(round.below(streets.size()));
        var end = street.centreLine()
                .getCoordinateN(round.below(street.centreLine().getNumPoints()));
        Optional<Route> route = route(new Position(end.x, end.y, position.z()));
        if (route.isPresent() && route.get().durationSeconds() > 0) {
            drive = new Drive(route.get(), nowSeconds, model.roundSpeedFactor());
            outbox.wakeAt(drive.arrivalSeconds());
        } else {
            outbox.wakeAt(nowSeconds + model.statusEverySeconds());
        }
    }

    private Optional<Route> route(Position target) {
        Optional<StreetNetwork> streets = surroundings.streets();
        return streets.map(network -> !model.onFoot()
                        && network.nearestDrivablePoint(target.x(), target.y()).isPresent()
                ? network.fastestRoute(position, target)
                : network.walkingRoute(position, target));
    }

    private void status(List<Long> causes, Outbox outbox) {
        String detail = missions.isEmpty()
                ? heard.isPresent() ? "following its ears" : "on its round"
                : (onScene ? "on scene for " : "on the way for ")
                        + missions.peek().order().incident();
        outbox.send(Addresses.CONTROL_ROOM, new DeviceStatus(id, position, missions.isEmpty(), detail), causes);
    }
}
