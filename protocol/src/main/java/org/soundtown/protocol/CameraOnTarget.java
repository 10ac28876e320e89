package org.soundtown.protocol;

import org.soundtown.foundation.geometry.Position;

/**
 * A camera has turned to the place it was ordered to.
 *
 * @param pixelsPerMetre resolution at the target (px/m, EN 62676-4); 0 where blocked
 * @param position the camera's target (m)
 */
public record CameraOnTarget(
        String camera, String incident, Position position, double pixelsPerMetre, Sighting sighting)
        implements FromStreet {}
