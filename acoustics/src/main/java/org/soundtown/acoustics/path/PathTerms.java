package org.soundtown.acoustics.path;

import java.util.Arrays;
import org.soundtown.foundation.band.OctaveBands;

/**
 * What a path loses, term by term, for those who check the figures: octave bands 63 Hz to 8 kHz (dB), named as in
 * CNOSSOS-EU section 2.5.6. A term that does not apply to the path is not a number.
 */
public final class PathTerms {
    /** Which way the path takes. */
    public enum Kind {
        DIRECT,
        LEFT,
        RIGHT,
        REFLECTION
    }

    public final Kind kind;
    public final boolean favourable;
    public final double[] aDiv = unknown();
    public final double[] aAtm = unknown();
    public final double[] aGroundSR = unknown();
    /** w of the ground from source to receiver, equation 2.5.17 (1/m). */
    public final double[] w = unknown();
    /** Cf of the ground from source to receiver, equation 2.5.16 (m). */
    public final double[] cf = unknown();
    /** Δdif(S,R). */
    public final double[] deltaDifSR = unknown();
    /** Δdif(S′,R). */
    public final double[] deltaDifSprimeR = unknown();
    /** Δdif(S,R′). */
    public final double[] deltaDifSRprime = unknown();

    public final double[] aGroundSO = unknown();
    public final double[] aGroundOR = unknown();
    public final double[] deltaGroundSO = unknown();
    public final double[] deltaGroundOR = unknown();
    public final double[] aDif = unknown();
    /** Ground and edges together. */
    public final double[] aBoundary = unknown();
    /** Δ of retrodiffraction at the walls' top edges, positive where it takes away. */
    public final double[] retrodiffraction = unknown();
    /** What the walls swallow, positive. */
    public final double[] absorption = unknown();
    /** All together: L = Lw − A. */
    public final double[] attenuation = unknown();

    PathTerms(Kind kind, boolean favourable) {
        this.kind = kind;
        this.favourable = favourable;
    }

    private static double[] unknown() {
        double[] values = new double[OctaveBands.COUNT];
        Arrays.fill(values, Double.NaN);
        return values;
    }
}
