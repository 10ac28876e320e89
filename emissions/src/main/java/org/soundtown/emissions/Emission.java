package org.soundtown.emissions;

/**
 * A sound as it leaves its source.
 *
 * @param levelDb level at 1 m (dB re 20 µPa), peak or equivalent as its class says
 * @param waveform sound pressure at 1 m in free field (Pa); not copied
 */
public record Emission(EmissionClass emissionClass, double levelDb, int sampleRate, float[] waveform) {
    public double durationSeconds() {
        return (double) waveform.length / sampleRate;
    }
}
