package org.soundtown.acoustics.air;

import org.soundtown.foundation.band.OctaveBands;

/**
 * What the air and the standard make of each octave band, worked out once: absorption, wavelength, wave number. Immutable
 * by convention; arrays of 8 values.
 */
public final class BandAir {
    /**
     * Speed of sound that CNOSSOS-EU sets for wavelengths whatever the temperature (m/s): c = 340 m/s, Directive (EU)
     * 2015/996, annex, section 2.5.6.
     */
    public static final double STANDARD_SPEED = 340;

    /** What CNOSSOS-EU takes for 10 lg 4π in spreading, equation 2.5.12 (dB). */
    private static final double STANDARD_SPREADING_DB = 11;

    private static final double NEPER_PER_DB = Math.log(10) / 10;

    private final double[] frequency = new double[OctaveBands.COUNT];
    private final double[] absorption = new double[OctaveBands.COUNT];
    private final double[] wavelength = new double[OctaveBands.COUNT];
    private final double[] waveNumber = new double[OctaveBands.COUNT];
    private final double speed;
    private final double sphere;

    /** @param standard whether with the constants of the standard (340 m/s, 11 dB), or those of nature */
    public BandAir(Atmosphere air, boolean standard) {
        speed = air.soundSpeed();
        sphere = standard ? Math.pow(10, STANDARD_SPREADING_DB / 10) : 4 * Math.PI;
        for (int band = 0; band < OctaveBands.COUNT; band++) {
            frequency[band] = OctaveBands.nominalHertz(band);
            absorption[band] = air.absorptionDbPerMetre(OctaveBands.exactHertz(band));
            wavelength[band] = (standard ? STANDARD_SPEED : speed) / frequency[band];
            waveNumber[band] = 2 * Math.PI / wavelength[band];
        }
    }

    /** Nominal mid-band frequency (Hz). */
    public double frequency(int band) {
        return frequency[band];
    }

    /** Absorption of the air (dB/m). */
    public double absorptionDbPerMetre(int band) {
        return absorption[band];
    }

    /** Wavelength λ (m). */
    public double wavelength(int band) {
        return wavelength[band];
    }

    /** Wave number k = 2π/λ (1/m). */
    public double waveNumber(int band) {
        return waveNumber[band];
    }

    /** Speed of sound at the air's temperature (m/s). */
    public double speed() {
        return speed;
    }

    /** Energy a square metre at a distance (m) from a source of unit power: spherical spreading. */
    public double spread(double metres) {
        return 1 / (sphere * metres * metres);
    }

    /** Share of the energy that is left after a way through the air. */
    public double left(int band, double metres) {
        return Math.exp(-NEPER_PER_DB * absorption[band] * metres);
    }
}
