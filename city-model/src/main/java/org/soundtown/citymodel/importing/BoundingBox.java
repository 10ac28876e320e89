package org.soundtown.citymodel.importing;

import org.locationtech.jts.geom.Envelope;
import org.soundtown.foundation.document.InputError;

/** The box of a district as people write it: west,south,east,north in WGS84 degrees. */
public final class BoundingBox {
    private static final String EXPECTED =
            "west,south,east,north in degrees with west < east (-180 to 180) and south <" + " north (-85 to 85)";

    private BoundingBox() {}

    /**
     * Reads a box.
     *
     * @throws InputError where it is not four numbers in order
     */
    public static Envelope parse(String text) {
        String[] parts = text.strip().split("\\s*,\\s*", -1);
        double[] degrees = new double[4];
        try {
            for (int i = 0; i < degrees.length && parts.length == degrees.length; i++) {
                degrees[i] = Double.parseDouble(parts[i]);
            }
        } catch (NumberFormatException e) {
            throw new InputError("bbox " + text + ": expected " + EXPECTED, e);
        }
        boolean inOrder = degrees[0] < degrees[2] && degrees[1] < degrees[3];
        if (parts.length != degrees.length || !inOrder || !onEarth(degrees)) {
            throw new InputError("bbox " + text + ": expected " + EXPECTED);
        }
        return new Envelope(degrees[0], degrees[2], degrees[1], degrees[3]);
    }

    /** A box as {@link #parse} reads it. */
    static String text(Envelope box) {
        return box.isNull()
                ? "(empty)"
                : box.getMinX() + "," + box.getMinY() + "," + box.getMaxX() + "," + box.getMaxY();
    }

    static void check(Envelope box) {
        double[] degrees = {box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()};
        if (box.isNull() || !onEarth(degrees) || !(box.getWidth() > 0) || !(box.getHeight() > 0)) {
            throw new InputError("bbox " + text(box) + ": expected " + EXPECTED);
        }
    }

    static boolean isOnEarth(Envelope box) {
        return onEarth(new double[] {box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()});
    }

    private static boolean onEarth(double[] degrees) {
        return degrees[0] >= -180 && degrees[2] <= 180 && degrees[1] >= -85 && degrees[3] <= 85;
    }
}
