package org.soundtown.acoustics.signal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.foundation.signal.Fourier;

/**
 * What one receiver hears of moving sounds. Every path reads its sound at the time at which what arrives was sent, sample by
 * sample, so its pitch is Doppler's exactly, and adds it to eight signals, one a band, those up to 1 kHz thinned out, with gains that run evenly from search to
 * search. Only then each of the eight passes its band's filter and they are added up: the gains change before the filters, so
 * nothing can click, and the filters run once a receiver, not once a path. Not thread-safe.
 */
public final class MovingMix {
    private static final int LOWEST_RATE = 8_000;
    private static final int HIGHEST_RATE = 48_000;

    private final int sampleRate;
    private final BandBank bank;
    private final float[][] band;
    private final float[] heard;
    private final float[] ramp;
    private final int thinning;
    private final double[] work;
    private final double[] thin;
    private final double[] sum;

    /** A sound and the paths that it takes to the receiver. */
    public record Voice(DelayTable sound, PathTracks tracks) {}

    public MovingMix(int sampleRate) {
        if (sampleRate < LOWEST_RATE || sampleRate > HIGHEST_RATE) {
            throw new IllegalArgumentException("sampleRate: " + sampleRate + ": expected 8000 to 48000 Hz");
        }
        this.sampleRate = sampleRate;
        bank = BandBank.forRate(sampleRate, BandSet.OCTAVES);
        int block = bank.size() - 2 * bank.reach();
        thinning = DelayTable.thinning(sampleRate);
        band = new float[OctaveBands.COUNT][];
        for (int k = 0; k < band.length; k++) {
            band[k] = new float[k < BandBank.FIRST_HIGH ? block / thinning : block];
        }
        heard = new float[block];
        ramp = new float[block];
        for (int i = 0; i < block; i++) {
            ramp[i] = i;
        }
        work = new double[bank.size()];
        thin = new double[bank.size() / thinning];
        sum = new double[bank.size()];
    }

    /** All voices together; empty where none has a path. */
    public ReceivedSound render(List<Voice> voices) {
        List<VoiceReader> readers = new ArrayList<>();
        double from = Double.POSITIVE_INFINITY;
        double to = Double.NEGATIVE_INFINITY;
        for (Voice voice : voices) {
            check("sound", voice.sound().sampleRate());
            check("tracks", voice.tracks().sampleRate());
            if (!voice.tracks().isEmpty()) {
                readers.add(new VoiceReader(voice, sampleRate));
                from = Math.min(from, voice.tracks().firstArrival());
                to = Math.max(to, voice.tracks().lastArrival());
            }
        }
        if (readers.isEmpty()) {
            return new ReceivedSound(0, sampleRate, new float[0]);
        }
        long first = Math.floorDiv((long) Math.floor(from * sampleRate), (long) thinning) * thinning;
        long end = (long) Math.ceil(to * sampleRate);
        float[] pressure = new float[Math.toIntExact(end - first + 2L * bank.reach())];
        for (long block = first; block < end; block += heard.length) {
            int count = (int) Math.min(heard.length, end - block);
            for (float[] signal : band) {
                Arrays.fill(signal, 0);
            }
            for (VoiceReader reader : readers) {
                reader.addTo(band, block, count, heard, ramp);
            }
            filter(pressure, (int) (block - first));
        }
        return new ReceivedSound((double) (first - bank.reach()) / sampleRate, sampleRate, pressure);
    }

    private void check(String what, int rate) {
        if (rate != sampleRate) {
            throw new IllegalArgumentException(what + ": made for " + rate + " Hz: expected " + sampleRate + " Hz");
        }
    }

    /**
     * Adds the filtered bands to the result; sample 0 of the block lands {@code reach} samples after its start. The bins of the
     * thinned signals' shorter transform are the lowest of the longer one, so that adding them there also brings the signals back to
     * the full rate.
     */
    private void filter(float[] pressure, int start) {
        Arrays.fill(sum, 0);
        for (int k = 0; k < band.length; k++) {
            boolean low = k < BandBank.FIRST_HIGH;
            addSpectrum(band[k], low ? thin : work, bank.response(k), low ? thinning : 1);
        }
        Fourier.inverse(sum);
        int count = Math.min(sum.length, pressure.length - start);
        for (int i = 0; i < count; i++) {
            pressure[start + i] += (float) sum[i];
        }
    }

    private void addSpectrum(float[] signal, double[] buffer, double[] response, int every) {
        int reach = bank.reach() / every;
        Arrays.fill(buffer, 0);
        for (int i = 0; i < signal.length; i++) {
            buffer[reach + i] = every * signal[i];
        }
        Fourier.forward(buffer);
        int bins = buffer.length / 2;
        sum[0] += response[0] * buffer[0];
        if (every == 1) {
            sum[1] += response[bins] * buffer[1];
        }
        for (int bin = 1; bin < bins; bin++) {
            sum[2 * bin] += response[bin] * buffer[2 * bin];
            sum[2 * bin + 1] += response[bin] * buffer[2 * bin + 1];
        }
    }
}
