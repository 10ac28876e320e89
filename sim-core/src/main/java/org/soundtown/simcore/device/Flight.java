package org.soundtown.simcore.device;

import org.soundtown.foundation.geometry.Position;

/** A movement from one place to another between two times (s). */
record Flight(Position from, Position to, double startSeconds, double arrivalSeconds) {
    Position positionAt(double seconds) {
        double share = arrivalSeconds <= startSeconds
                ? 1
                : Math.max(0, Math.min(1, (seconds - startSeconds) / (arrivalSeconds - startSeconds)));
        return new Position(
                from.x() + share * (to.x() - from.x()),
                from.y() + share * (to.y() - from.y()),
                from.z() + share * (to.z() - from.z()));
    }
}
