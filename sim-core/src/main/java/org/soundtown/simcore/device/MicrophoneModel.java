package org.soundtown.simcore.device;

import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.simcore.limit.Limits;

/**
 * The data sheet of a kind of microphone.
 *
 * @param sampleRate samples per second (Hz)
 * @param responseDb deviation from flat per octave band, 63 Hz to 8 kHz (dB); 8 values, not copied
 * @param selfNoiseDba level of its own noise (dB(A) re 20 µPa), white in the band
 * @param fullScaleDb peak sound pressure level that drives it to full scale (dB re 20 µPa)
 * @param clockOffsetSeconds standard deviation between sensors of the constant offset of their clocks (s)
 * @param clockDriftPpm standard deviation between sensors of their clocks' rate error (parts per million), held by
 *     synchronisation to what gathers in {@code resyncSeconds}
 * @param resyncSeconds how often the clock is set right but for its offset (s)
 * @param timestampErrorSeconds standard deviation of the time stamp from window to window (s)
 */
public record MicrophoneModel(
        int sampleRate,
        double[] responseDb,
        double selfNoiseDba,
        double fullScaleDb,
        double clockOffsetSeconds,
        double clockDriftPpm,
        double resyncSeconds,
        double timestampErrorSeconds) {
    public MicrophoneModel {
        Limits.check("sampleRate", sampleRate, 8000, 48_000, "Hz");
        if (sampleRate % 2 != 0) {
            throw new IllegalArgumentException("sampleRate: " + sampleRate + ": expected an even number of Hz");
        }
        Limits.present("responseDb", responseDb);
        if (responseDb.length != OctaveBands.COUNT) {
            throw new IllegalArgumentException("responseDb: " + responseDb.length + " values: expected 8");
        }
        for (double response : responseDb) {
            Limits.check("responseDb", response, -60, 20, "dB");
        }
        Limits.check("selfNoiseDba", selfNoiseDba, 0, 80, "dB(A)");
        Limits.check("fullScaleDb", fullScaleDb, 90, 180, "dB");
        Limits.check("clockOffsetSeconds", clockOffsetSeconds, 0, 10, "s");
        Limits.check("clockDriftPpm", clockDriftPpm, 0, 1000, "ppm");
        Limits.check("resyncSeconds", resyncSeconds, 1, 86_400, "s");
        Limits.check("timestampErrorSeconds", timestampErrorSeconds, 0, 1, "s");
    }
}
