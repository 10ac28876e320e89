package org.soundtown.emissions;

import org.soundtown.emissions.level.BandLevels;
import org.soundtown.emissions.level.SoundLevel;
import org.soundtown.emissions.recording.AudioClip;

/**
 * A sound as it leaves its source.
 *
 * @param levelDb level at 1 m (dB re 20 µPa), peak or equivalent as its class says
 * @param waveform sound pressure at 1 m in free field (Pa); not copied
 */
public record Emission(EmissionClass emissionClass, double levelDb, int sampleRate, float[] waveform) {
    /**
     * A recording as an emission: resampled, freed of its offset and scaled so that its peak or equivalent level, as the
     * class says, is {@code levelDb} at 1 m.
     *
     * @throws IllegalArgumentException when the recording is silent
     */
    public static Emission ofRecording(EmissionClass emissionClass, AudioClip clip, double levelDb, int sampleRate) {
        float[] samples = clip.resampledTo(sampleRate).samples();
        double[] pressure = new double[samples.length];
        double mean = 0;
        for (float sample : samples) {
            mean += sample;
        }
        mean /= samples.length;
        for (int i = 0; i < samples.length; i++) {
            pressure[i] = samples[i] - mean;
        }
        return new Emission(
                emissionClass,
                levelDb,
                sampleRate,
                SoundLevel.scaledTo(pressure, sampleRate, emissionClass.quantity(), levelDb));
    }

    public double durationSeconds() {
        return (double) waveform.length / sampleRate;
    }

    /** Octave-band levels at 1 m of its loudest 125 ms (dB re 20 µPa): what decides whether it can be heard. */
    public double[] loudestBandsDb() {
        return BandLevels.loudestDb(waveform, sampleRate);
    }
}
