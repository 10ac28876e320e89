package org.soundtown.simcore.device;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.protocol.Addresses;
import org.soundtown.protocol.CameraOnTarget;
import org.soundtown.protocol.Component;
import org.soundtown.protocol.DeviceStatus;
import org.soundtown.protocol.Envelope;
import org.soundtown.protocol.LookOrder;
import org.soundtown.protocol.Outbox;
import org.soundtown.protocol.ReleaseOrder;
import org.soundtown.protocol.Sighting;

/**
 * A pan-tilt-zoom camera. It turns to one ordered place after the other, settles, and tells what is to be seen there:
 * something within the picture that no building hides and that is large enough to tell.
 */
public final class Camera implements Component {
    private final String id;
    private final Position position;
    private final CameraModel model;
    private final Surroundings surroundings;
    private final Deque<Look> waiting = new ArrayDeque<>();
    private boolean announced;
    private double panDegrees;
    private double tiltDegrees;
    private double onTargetSeconds;

    public Camera(String id, Position position, CameraModel model, Surroundings surroundings) {
        this.id = id;
        this.position = position;
        this.model = model;
        this.surroundings = surroundings;
    }

    private record Look(LookOrder order, long envelope) {}

    @Override
    public String id() {
        return id;
    }

    @Override
    public void step(double nowSeconds, List<Envelope> inbox, Outbox outbox) {
        if (!announced) {
            announced = true;
            outbox.send(Addresses.CONTROL_ROOM, new DeviceStatus(id, position, true, "in service"), List.of());
        }
        if (!waiting.isEmpty() && nowSeconds >= onTargetSeconds) {
            report(waiting.poll(), nowSeconds, outbox);
            turnToNext(nowSeconds, outbox);
        }
        for (Envelope envelope : inbox) {
            if (envelope.message() instanceof LookOrder order) {
                waiting.add(new Look(order, envelope.id()));
                if (waiting.size() == 1) {
                    turnToNext(nowSeconds, outbox);
                }
            } else if (envelope.message() instanceof ReleaseOrder release) {
                release(release.incident(), nowSeconds, outbox);
            }
        }
    }

    private void release(String incident, double nowSeconds, Outbox outbox) {
        boolean turning =
                !waiting.isEmpty() && waiting.peek().order().incident().equals(incident);
        waiting.removeIf(look -> look.order().incident().equals(incident));
        if (turning) {
            turnToNext(nowSeconds, outbox);
        }
    }

    private void turnToNext(double nowSeconds, Outbox outbox) {
        if (waiting.isEmpty()) {
            return;
        }
        Position target = waiting.peek().order().target();
        double pan = position.bearingTo(target);
        double tilt = elevationDegrees(target);
        double turning = Math.max(
                Math.abs(difference(pan, panDegrees)) / model.panDegreesPerSecond(),
                Math.abs(tilt - tiltDegrees) / model.tiltDegreesPerSecond());
        panDegrees = pan;
        tiltDegrees = tilt;
        onTargetSeconds = nowSeconds + turning + model.settleSeconds();
        outbox.wakeAt(onTargetSeconds);
    }

    private void report(Look look, double nowSeconds, Outbox outbox) {
        Position target = look.order().target();
        double resolution = model.pixelsPerMetreAt(Math.max(1, position.distanceTo(target)));
        boolean inView =
                surroundings.buildings().lineOfSight(position, target) && resolution >= model.limitPixelsPerMetre();
        double halfViewDegrees = StrictMath.toDegrees(
                StrictMath.atan(model.horizontalPixels() / resolution / 2 / Math.max(1, position.distanceTo(target))));
        boolean seen = surroundings.traces().any(nowSeconds, trace -> sees(trace, target, halfViewDegrees));
        Sighting sighting = seen ? Sighting.INCIDENT : inView ? Sighting.NOTHING : Sighting.BLOCKED;
        outbox.send(
                Addresses.CONTROL_ROOM,
                new CameraOnTarget(id, look.order().incident(), target, inView || seen ? resolution : 0, sighting),
                List.of(look.envelope()));
    }

    private boolean sees(Position trace, Position target, double halfViewDegrees) {
        double distance = position.distanceTo(trace);
        double zoomed = model.pixelsPerMetreAt(Math.max(1, position.distanceTo(target)))
                * position.distanceTo(target)
                / Math.max(1, distance);
        return Math.abs(difference(position.bearingTo(trace), position.bearingTo(target))) <= halfViewDegrees
                && zoomed >= model.limitPixelsPerMetre()
                && surroundings.buildings().lineOfSight(position, trace);
    }

    private double elevationDegrees(Position target) {
        return StrictMath.toDegrees(
                StrictMath.atan2(target.z() - position.z(), Math.max(0.1, position.horizontalDistanceTo(target))));
    }

    /** Smallest turn from one bearing to the other (degrees, −180 to 180). */
    private static double difference(double toDegrees, double fromDegrees) {
        return (toDegrees - fromDegrees + 540) % 360 - 180;
    }
}
