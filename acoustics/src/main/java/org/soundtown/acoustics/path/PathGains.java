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

    /** Gain of a path straight or over roofs (dB); spreading and air are taken over the straight distance. */
    double[] overProfile(RoofProfile profile, double straightMetres, double[] groundDb, double[] reflectionDb) {
        double[] gain = new double[OctaveBands.COUNT];
        for (int band = 0; band < gain.length; band++) {
            double edgeDb = profile.overBuilding()
                    ? EdgeDiffraction.lossDb(profile.difference(), profile.between(), wavelength[band])
                    : EdgeDiffraction.terrainLossDb(profile.difference(), profile.between(), wavelength[band]);
            double facade = reflectionDb == null ? 0 : reflectionDb[band];
            gain[band] = -spreadingDb(straightMetres)
                    - absorptionDbPerMetre[band] * straightMetres
                    - screened(Math.min(edgeDb, EdgeDiffraction.ROOF_LIMIT_DB), groundDb[band])
                    - facade;
        }
        return gain;
    }

    /** Gain of a path around corners (dB); spreading and air are taken along the path, and no limit holds. */
    double[] aroundCorners(double lengthMetres, double straightMetres, double betweenMetres, double[] groundDb) {
        double[] gain = new double[OctaveBands.COUNT];
        for (int band = 0; band < gain.length; band++) {
            double edgeDb = EdgeDiffraction.lossDb(lengthMetres - straightMetres, betweenMetres, wavelength[band]);
            gain[band] =
                    -spreadingDb(lengthMetres) - absorptionDbPerMetre[band] * lengthMetres - edgeDb - groundDb[band];
        }
        return gain;
    }

    private static double spreadingDb(double metres) {
        return 20 * Math.log10(Math.max(NEAREST_METRES, metres));
    }

    private static double screened(double edgeDb, double groundDb) {
        return groundDb > 0 ? Math.max(edgeDb, groundDb) : edgeDb + groundDb;
    }
}
