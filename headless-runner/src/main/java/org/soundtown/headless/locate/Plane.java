package org.soundtown.headless.locate;

import java.util.Optional;
import org.soundtown.citymodel.LocalFrame;

/**
 * How the locator's metres lie on the user's map.
 *
 * @param frame to WGS84; empty where the user gave nothing but metres
 * @param east what is added to x for the user's own coordinate (m)
 * @param north what is added to y (m)
 */
public record Plane(Optional<LocalFrame> frame, double east, double north) {
    static Plane of(LocalFrame frame) {
        return new Plane(Optional.of(frame), 0, 0);
    }

    Optional<LocalFrame.Geographic> geographic(double x, double y) {
        return frame.map(known -> known.toGeographic(x, y));
    }
}
