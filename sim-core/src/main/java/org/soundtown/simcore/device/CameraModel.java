package org.soundtown.simcore.device;

import org.soundtown.simcore.limit.Limits;

/**
 * The data sheet of a kind of pan-tilt-zoom camera.
 *
 * @param horizontalPixels width of the picture (px)
 * @param sensorWidthMillimetres width of the image sensor (mm)
 * @param wideFocalMillimetres shortest focal length (mm)
 * @param teleFocalMillimetres longest focal length (mm)
 * @param panDegreesPerSecond speed of turning (degrees/s)
 * @param tiltDegreesPerSecond speed of tilting (degrees/s)
 * @param settleSeconds from the end of the movement to a sharp picture (s)
 * @param viewWidthMetres width of the scene that the zoom is set to show at the target (m)
 * @param limitPixelsPerMetre resolution below which nothing can be told (px/m, EN 62676-4 "detect")
 */
public record CameraModel(
        int horizontalPixels,
        double sensorWidthMillimetres,
        double wideFocalMillimetres,
        double teleFocalMillimetres,
        double panDegreesPerSecond,
        double tiltDegreesPerSecond,
        double settleSeconds,
        double viewWidthMetres,
        double limitPixelsPerMetre) {
    public CameraModel {
        Limits.check("horizontalPixels", horizontalPixels, 100, 20_000, "px");
        Limits.check("sensorWidthMillimetres", sensorWidthMillimetres, 1, 50, "mm");
        Limits.check("wideFocalMillimetres", wideFocalMillimetres, 0.5, 1000, "mm");
        Limits.check("teleFocalMillimetres", teleFocalMillimetres, wideFocalMillimetres, 2000, "mm");
        Limits.check("panDegreesPerSecond", panDegreesPerSecond, 0.1, 1000, "degrees/s");
        Limits.check("tiltDegreesPerSecond", tiltDegreesPerSecond, 0.1, 1000, "degrees/s");
        Limits.check("settleSeconds", settleSeconds, 0, 60, "s");
        Limits.check("viewWidthMetres", viewWidthMetres, 1, 500, "m");
        Limits.check("limitPixelsPerMetre", limitPixelsPerMetre, 1, 1000, "px/m");
    }

    /** Resolution at a distance with the longest focal length (px/m): PPM = f W / (w d), EN 62676-4. */
    public double telePixelsPerMetre(double distanceMetres) {
        return pixelsPerMetre(teleFocalMillimetres, distanceMetres);
    }

    /**
     * Resolution at a target with the zoom set to show {@code viewWidthMetres}, as far as the lens allows (px/m).
     */
    public double pixelsPerMetreAt(double distanceMetres) {
        double wanted = horizontalPixels / viewWidthMetres;
        double widest = pixelsPerMetre(wideFocalMillimetres, distanceMetres);
        return Math.max(widest, Math.min(wanted, telePixelsPerMetre(distanceMetres)));
    }

    /** Farthest target worth looking at (m): where the longest focal length falls to the limit. */
    public double rangeMetres() {
        return telePixelsPerMetre(1) / limitPixelsPerMetre;
    }

    private double pixelsPerMetre(double focalMillimetres, double distanceMetres) {
        return focalMillimetres * horizontalPixels / (sensorWidthMillimetres * distanceMetres);
    }
}
