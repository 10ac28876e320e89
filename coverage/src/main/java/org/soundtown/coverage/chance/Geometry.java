package org.soundtown.coverage.chance;

import java.util.Arrays;

/**
 * What a group of microphones would make of a sound in one cell: the expected error of its place, and what that error is
 * good for. Groups are bit sets over the cell's nearest microphones; each is worked out when first asked for.
 *
 * <p>An onset is tᵢ = t₀ + Tᵢ(x, y) with standard error σᵢ. The sound reaches microphone i along a first path that leaves
 * the cell in direction uᵢ, so ∇Tᵢ = −uᵢ / c (eikonal equation), round corners and over roofs alike. With wᵢ = 1/σᵢ² and the
 * time t₀ taken out, the information on the place is J = Σ w g gᵀ − (Σ w g)(Σ w g)ᵀ / Σ w with g = ∇T, and the expected error
 * √tr J⁻¹ (m): the Cramér-Rao bound, GDOP times the onsets' error where all are alike. A buffer; for one thread.
 */
final class Geometry {
    /** As many microphones as are told apart in a cell. */
    static final int MOST = 10;

    private static final int GROUPS = 1 << MOST;

    private final OnsetErrors errors;
    private final double locatedMetres;
    private final double soundSpeed;
    private final int[] stamp = new int[GROUPS];
    private final float[] metres = new float[GROUPS];
    private final double[] east = new double[MOST];
    private final double[] north = new double[MOST];
    private final double[] weight = new double[MOST];
    private int now;

    Geometry(OnsetErrors errors, double locatedMetres, double soundSpeed) {
        this.errors = errors;
        this.locatedMetres = locatedMetres;
        this.soundSpeed = soundSpeed;
    }

    /** How far sound goes in this time (m). */
    double metres(double seconds) {
        return seconds * soundSpeed;
    }

    /** Forgets the groups of the cell before. */
    void begin() {
        if (++now == Integer.MAX_VALUE) {
            Arrays.fill(stamp, 0);
            now = 1;
        }
    }

    /**
     * Takes a microphone.
     *
     * @param number 0 to {@value #MOST} − 1
     */
    void take(int number, double firstEast, double firstNorth, double seconds, double ownSeconds) {
        double shared = errors.share() * seconds;
        double survey = errors.surveySeconds();
        east[number] = -firstEast / soundSpeed;
        north[number] = -firstNorth / soundSpeed;
        weight[number] = 1 / (ownSeconds * ownSeconds + survey * survey + shared * shared);
    }

    /** Expected error of the group's place (m); infinite where the group is too small or not good enough. */
    float errorMetres(int group) {
        if (stamp[group] != now) {
            stamp[group] = now;
            metres[group] = worked(group);
        }
        return metres[group];
    }

    private float worked(int group) {
        if (Integer.bitCount(group) < 3) {
            return Float.POSITIVE_INFINITY;
        }
        double sum = 0;
        double x = 0;
        double y = 0;
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int left = group; left != 0; left &= left - 1) {
            int i = Integer.numberOfTrailingZeros(left);
            double w = weight[i];
            sum += w;
            x += w * east[i];
            y += w * north[i];
            xx += w * east[i] * east[i];
            xy += w * east[i] * north[i];
            yy += w * north[i] * north[i];
        }
        xx -= x * x / sum;
        xy -= x * y / sum;
        yy -= y * y / sum;
        double determinant = xx * yy - xy * xy;
        if (!(determinant > 0)) {
            return Float.POSITIVE_INFINITY;
        }
        double error = Math.sqrt((xx + yy) / determinant);
        return error <= locatedMetres ? (float) error : Float.POSITIVE_INFINITY;
    }
}
