package org.soundtown.acoustics.ground;

import org.soundtown.acoustics.air.BandAir;
import org.soundtown.foundation.band.OctaveBands;

/**
 * What the ground adds to or takes from a stretch of a path: CNOSSOS-EU (Directive (EU) 2015/996 as amended by 2021/1226,
 * annex, section 2.5.6), equations 2.5.14 to 2.5.20. Works with energies, 10^(−A/10), so that no logarithm is needed. A
 * buffer; not thread-safe.
 *
 * <p>The method is meant for octave bands, source and receiver heights small against the distance, and flat impedance
 * classes G of 0 to 1; near the source it tends to a gain of 3 dB, which is its lower bound for hard ground.
 */
public final class GroundAttenuation {
    /** α₀ of equation 2.5.19, for the bending of rays (1/m). */
    private static final double BENDING = 2e-4;

    /** Coefficient of δzT, equation 2.5.19 (turbulence). */
    private static final double TURBULENCE = 6e-3;

    /** Heights are taken as at least this (m), so that a path on the ground has a value. */
    private static final double LEAST_HEIGHT = 1e-6;

    /** The gain of 3 dB over hard ground. */
    private static final double HARD = Math.pow(10, 0.3);

    private final BandAir air;
    private final boolean counts;
    private final double[] f25 = new double[OctaveBands.COUNT];
    private final double[] f15 = new double[OctaveBands.COUNT];
    private final double[] f075 = new double[OctaveBands.COUNT];
    private final double[] energy = new double[OctaveBands.COUNT];
    private final double[] w = new double[OctaveBands.COUNT];
    private final double[] cf = new double[OctaveBands.COUNT];

    /** @param counts whether there is ground; otherwise it neither adds nor takes */
    public GroundAttenuation(BandAir air, boolean counts) {
        this.air = air;
        this.counts = counts;
        for (int band = 0; band < OctaveBands.COUNT; band++) {
            double f = air.frequency(band);
            f25[band] = 0.0185 * Math.pow(f, 2.5);
            f15[band] = Math.pow(f, 1.5);
            f075[band] = 1.3e3 * Math.pow(f, 0.75);
        }
    }

    /**
     * G′path, equation 2.5.14: near the source its own ground counts, further away that of the whole path.
     *
     * @param path Gpath, mean along the stretch
     * @param source Gs, at the source
     */
    public static double corrected(double path, double source, double distance, double nearHeight, double farHeight) {
        double share = distance / (30 * Math.max(LEAST_HEIGHT, nearHeight + farHeight));
        return share <= 1 ? path * share + source * (1 - share) : path;
    }

    /**
     * In homogeneous conditions, equations 2.5.15 to 2.5.18.
     *
     * @param distance dp along the mean plane (m)
     * @param nearHeight zs above the mean plane, at least 0 (m)
     * @param farHeight zr (m)
     * @param path Gpath: where it is 0 the result is a gain of 3 dB
     * @param corrected G′path, or Gpath on the far side of an edge
     */
    public void homogeneous(double distance, double nearHeight, double farHeight, double path, double corrected) {
        if (path == 0 || !counts) {
            fill(counts ? HARD : 1);
            return;
        }
        prepare(distance, corrected);
        bound(distance, nearHeight, farHeight, Math.pow(10, 0.3 * (1 - corrected)));
    }

    /**
     * In favourable conditions, equations 2.5.19 and 2.5.20: heights raised, the lower bound falling with distance.
     *
     * @param corrected G′path, or Gpath on the far side of an edge
     */
    public void favourable(double distance, double nearHeight, double farHeight, double path, double corrected) {
        double heights = Math.max(LEAST_HEIGHT, nearHeight + farHeight);
        double test = distance / (30 * heights);
        double far = test <= 1 ? 1 : 1 + 2 * (1 - 1 / test);
        double most = Math.pow(10, 0.3 * (1 - corrected) * far);
        if (path == 0 || !counts) {
            fill(counts ? most : 1);
            return;
        }
        prepare(distance, path);
        double turbulence = TURBULENCE * distance / heights;
        double bending = BENDING * distance * distance / 2;
        double near = nearHeight / heights;
        double away = farHeight / heights;
        bound(
                distance,
                nearHeight + bending * near * near + turbulence,
                farHeight + bending * away * away + turbulence,
                most);
    }

    /** Energy that arrives relative to that without ground, 10^(−Aground/10). */
    public double energy(int band) {
        return energy[band];
    }

    /** w of equation 2.5.17 (1/m), of the last stretch that was not hard. */
    public double w(int band) {
        return w[band];
    }

    /** Cf of equation 2.5.16 (m), of the last stretch that was not hard. */
    public double cf(int band) {
        return cf[band];
    }

    /** Works out w and Cf alone, for those who want to see them. */
    public void prepare(double distance, double factor) {
        double g13 = Math.pow(factor, 1.3);
        double g26 = g13 * g13;
        for (int band = 0; band < OctaveBands.COUNT; band++) {
            double value = f25[band] * g26 / (f15[band] * g26 + f075[band] * g13 + 1.16e6);
            double wd = value * distance;
            w[band] = value;
            cf[band] = distance * (1 + 3 * wd * Math.exp(-Math.sqrt(wd))) / (1 + wd);
        }
    }

    private void bound(double distance, double zs, double zr, double most) {
        for (int band = 0; band < OctaveBands.COUNT; band++) {
            double k = air.waveNumber(band);
            double q = cf[band] / k;
            double root = Math.sqrt(2 * q);
            double x = 4 * k * k / (distance * distance) * (zs * zs - root * zs + q) * (zr * zr - root * zr + q);
            energy[band] = x < most ? x : most;
        }
    }

    private void fill(double value) {
        for (int band = 0; band < OctaveBands.COUNT; band++) {
            energy[band] = value;
        }
    }
}
