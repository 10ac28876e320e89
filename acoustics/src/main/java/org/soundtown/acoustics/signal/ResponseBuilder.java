package org.soundtown.acoustics.signal;

import java.util.ArrayList;
import java.util.List;
import org.soundtown.acoustics.path.PathFinder;
import org.soundtown.acoustics.path.PropagationPath;
import org.soundtown.acoustics.reverberation.LateTail;
import org.soundtown.foundation.signal.Fourier;

/** Puts an impulse response together: early paths, the tail, the calibration of the whole. For one response. */
final class ResponseBuilder {
    /** Shortest transform in which the lowest band is measured, in periods of its lower edge. */
    private static final double FINEST_PERIODS = 44;

    private final int sampleRate;
    private final ResponseOptions options;
    private final BandSet bands;
    private final TapShaper shaper;

    ResponseBuilder(int sampleRate, ResponseOptions options) {
        this.sampleRate = sampleRate;
        this.options = options;
        this.bands = options.bands();
        this.shaper = TapShaper.forRate(sampleRate, bands);
    }

    ImpulseResponse of(List<PropagationPath> paths, double laterSeconds) {
        long first = Long.MAX_VALUE;
        long end = Long.MIN_VALUE;
        for (PropagationPath path : paths) {
            long whole = (long) Math.floor((path.delaySeconds() + laterSeconds) * sampleRate);
            first = Math.min(first, whole - shaper.half());
            end = Math.max(end, whole - shaper.half() + shaper.size());
        }
        if (!options.calibrated()) {
            double[] taps = new double[Math.toIntExact(end - first)];
            early(paths, gains(paths), laterSeconds, first, taps);
            return response(first, taps, taps.length);
        }
        BandBank bank = BandBank.forRate(sampleRate, bands);
        first -= bank.reach();
        double[] total = total(paths);
        List<double[]> gains = gains(paths);
        int count = Math.toIntExact(end - first) + bank.reach();
        int start = 0;
        if (options.tail().isPresent()) {
            LateTail tail = options.tail().get();
            gains.forEach(gain -> lessen(gain, tail));
            // As far behind the first tap as the filters reach, wherever the tail was found to begin.
            start = (int)
                    Math.max(2L * bank.reach(), Math.round((tail.beginSeconds() + laterSeconds) * sampleRate) - first);
            count = Math.max(
                    count,
                    start + new TailNoise(tail, bank, sampleRate, options.tailFallDb()).length() + 4 * bank.reach());
        }
        double[] taps = new double[Fourier.sizeFor(Math.max(count, finest()))];
        early(paths, gains, laterSeconds, first, taps);
        if (options.tail().isPresent()) {
            LateTail tail = options.tail().get();
            double[] late = total.clone();
            for (int band = 0; band < late.length; band++) {
                late[band] += 10 * Math.log10(Math.max(1e-9, share(tail, band)));
            }
            new TailNoise(tail, bank, sampleRate, options.tailFallDb()).addTo(taps, start, late);
        }
        new Calibration(bank, sampleRate).apply(taps, total);
        return response(first, taps, count);
    }

    private void early(
            List<PropagationPath> paths, List<double[]> gains, double laterSeconds, long first, double[] taps) {
        for (int i = 0; i < gains.size(); i++) {
            double delay = (paths.get(i).delaySeconds() + laterSeconds) * sampleRate;
            double whole = Math.floor(delay);
            shaper.add(gains.get(i), (int) ((long) whole - first), delay - whole, taps);
        }
    }

    private List<double[]> gains(List<PropagationPath> paths) {
        List<double[]> gains = new ArrayList<>(paths.size());
        for (PropagationPath path : paths) {
            gains.add(
                    options.fromSixteenHertz()
                            ? LowBands.gainDb(path)
                            : path.gainDb().clone());
        }
        return gains;
    }

    private double[] total(List<PropagationPath> paths) {
        return options.fromSixteenHertz() ? LowBands.totalGainDb(paths) : PathFinder.totalGainDb(paths);
    }

    private void lessen(double[] gain, LateTail tail) {
        for (int band = 0; band < gain.length; band++) {
            gain[band] += 10 * Math.log10(1 - share(tail, band));
        }
    }

    private double share(LateTail tail, int band) {
        return tail.share()[Math.max(0, band - bands.added())];
    }

    private int finest() {
        return (int) (FINEST_PERIODS * sampleRate / (0.7 * bands.exactHertz(0)));
    }

    private ImpulseResponse response(long first, double[] taps, int count) {
        float[] result = new float[count];
        for (int i = 0; i < count; i++) {
            result[i] = (float) taps[i];
        }
        return new ImpulseResponse((double) first / sampleRate, sampleRate, result);
    }
}
