package org.soundtown.acoustics.signal;

import java.util.ArrayList;
import java.util.List;
import org.soundtown.acoustics.path.PathFinder;
import org.soundtown.acoustics.path.PropagationPath;
import org.soundtown.foundation.geometry.Position;

/**
 * The paths of what is sent at one time, with the change of their delays. For a path that leaves along the unit vector u and
 * arrives along w, dD/dτ = (κ − v·u/c) / (1 − κ) with κ = w·v′/c, v and v′ the velocities of source and receiver: the ends are
 * all that counts, as between them every path is the shortest. Paths later than the straight line meet the receiver further on:
 * D = (D₀ − κ D_straight) / (1 − κ) for the D₀ of the place where the straight line meets it.
 */
final class Knot {
    private static final int MEETING_ROUNDS = 4;

    private final double sent;
    private final double straight;
    private final double distance;
    private final List<Ray> rays = new ArrayList<>();

    /** One path: delay (s), growth of the delay just before and just after this time, gains (dB). */
    record Ray(PropagationPath path, double delay, double growthBefore, double growthAfter) {
        double[] gainDb() {
            return path.gainDb();
        }
    }

    Knot(double sent, Trajectory source, Trajectory receiver, PathFinder finder) {
        this.sent = sent;
        Position from = source.at(sent);
        double meeting = finder.straightDelaySeconds(from, receiver.at(sent));
        for (int round = 0; round < MEETING_ROUNDS; round++) {
            meeting = finder.straightDelaySeconds(from, receiver.at(sent + meeting));
        }
        straight = meeting;
        Position to = receiver.at(sent + straight);
        distance = from.distanceTo(to);
        double[] receiverAfter = receiver.velocity(sent + straight, true);
        double[] receiverBefore = receiver.velocity(sent + straight, false);
        double[] sourceAfter = source.velocity(sent, true);
        double[] sourceBefore = source.velocity(sent, false);
        for (PropagationPath path : finder.find(from, to)) {
            List<Position> line = path.polyline();
            int last = line.size() - 1;
            double ahead = rate(line.get(last - 1), line.get(last), receiverAfter, finder);
            double behind = rate(line.get(last - 1), line.get(last), receiverBefore, finder);
            double leftAfter = rate(line.get(0), line.get(1), sourceAfter, finder);
            double leftBefore = rate(line.get(0), line.get(1), sourceBefore, finder);
            rays.add(new Ray(
                    path,
                    (path.delaySeconds() - ahead * straight) / (1 - ahead),
                    (behind - leftBefore) / (1 - behind),
                    (ahead - leftAfter) / (1 - ahead)));
        }
    }

    double sent() {
        return sent;
    }

    /** Straight distance between the ends (m). */
    double distance() {
        return distance;
    }

    List<Ray> rays() {
        return rays;
    }

    /** Velocity along a leg over the speed of sound there. */
    private static double rate(Position from, Position to, double[] velocity, PathFinder finder) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double dz = to.z() - from.z();
        double square = dx * dx + dy * dy + dz * dz;
        if (square == 0) {
            return 0;
        }
        double along = velocity[0] * dx + velocity[1] * dy + velocity[2] * dz;
        return along == 0 ? 0 : along * finder.straightDelaySeconds(from, to) / square;
    }
}
