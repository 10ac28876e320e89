package org.soundtown.acoustics.path;

import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.acoustics.diffraction.EdgeDiffraction;
import org.soundtown.foundation.band.OctaveBands;

/**
 * Adds up what a path loses, per octave band: spherical spreading 20 lg(r / 1 m) (ISO 9613-2:1996 equation 7, referred
 * to 1 m), absorption of the air α r (equation 8), edges, ground and façade.
 *
 * <p>Where the ground weakens sound (Agr &gt; 0) and an edge screens it, the greater of the two losses counts, as in
 * ISO 9613-2 equation 12; where hard ground strengthens it (Agr &lt; 0), that stays, as the sides' ground does in
 * CNOSSOS-EU equation 2.5.31. Both agree with the unscreened path where the edge's loss has faded to nothing.
 */
final class PathGains {
    /** Nearer than this spreading no longer rises (m). */
    private static final double NEAREST_METRES = 0.1;

    private final double[] absorptionDbPerMetre = new double[OctaveBands.COUNT];
    private final double[] wavelength = new double[OctaveBands.COUNT];

    PathGains(Atmosphere atmosphere) {
        for (int band = 0; band < OctaveBands.COUNT; band++) {
            absorptionDbPerMetre[band] = atmosphere.absorptionDbPerMetre(OctaveBands.exactHertz(band));
            wavelength[band] = atmosphere.soundSpeed() / OctaveBands.exactHertz(band);
        }
    }

    /**
     * Gain of the path in the plane of source and receiver, straight or over roofs (dB); spreading and air are taken
     * over the straight distance.
     *
     * @param cornerDifference δ of the nearest upright corner beside a free line of sight (m), −∞ for none
     */
    double[] straightOrOver(RoofProfile profile, double straightMetres, double[] groundDb, double cornerDifference) {
        double[] gain = new double[OctaveBands.COUNT];
        for (int band = 0; band < gain.length; band++) {
            double corner = EdgeDiffraction.lossDb(cornerDifference, 0, wavelength[band]);
            gain[band] = unscreenedDb(straightMetres, band)
                    - screened(Math.max(overRoofs(profile, band), corner), groundDb[band]);
        }
        return gain;
    }

    /**
     * Gain of a path by a façade (dB); spreading and air are taken from the image source.
     *
     * @param rimDifference δ at the façade's rim (m): positive where the mirror point lies beyond it
     */
    double[] reflected(
            RoofProfile profile, double imageMetres, double[] groundDb, double[] facadeDb, double rimDifference) {
        double[] gain = new double[OctaveBands.COUNT];
        for (int band = 0; band < gain.length; band++) {
            gain[band] = unscreenedDb(imageMetres, band)
                    - screened(overRoofs(profile, band), groundDb[band])
                    - facadeDb[band]
                    - EdgeDiffraction.lossDb(rimDifference, 0, wavelength[band]);
        }
        return gain;
    }

    /** Gain of a path around corners (dB); spreading and air are taken along the path, and no limit holds. */
    double[] aroundCorners(double lengthMetres, double straightMetres, double betweenMetres, double[] groundDb) {
        double[] gain = new double[OctaveBands.COUNT];
        for (int band = 0; band < gain.length; band++) {
            double edgeDb = EdgeDiffraction.lossDb(lengthMetres - straightMetres, betweenMetres, wavelength[band]);
            gain[band] = unscreenedDb(lengthMetres, band) - edgeDb - groundDb[band];
        }
        return gain;
    }

    private double overRoofs(RoofProfile profile, int band) {
        double difference = profile.difference();
        double loss = profile.overBuilding()
                ? EdgeDiffraction.lossDb(difference, profile.between(), wavelength[band])
                : EdgeDiffraction.terrainLossDb(difference, profile.between(), wavelength[band]);
        return Math.min(loss, EdgeDiffraction.ROOF_LIMIT_DB);
    }

    private double unscreenedDb(double metres, int band) {
        return -20 * Math.log10(Math.max(NEAREST_METRES, metres)) - absorptionDbPerMetre[band] * metres;
    }

    private static double screened(double edgeDb, double groundDb) {
        return groundDb > 0 ? Math.max(edgeDb, groundDb) : edgeDb + groundDb;
    }
}
