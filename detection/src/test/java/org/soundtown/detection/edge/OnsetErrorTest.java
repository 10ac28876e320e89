package org.soundtown.detection.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bangs whose beginning is known to the sample; {@link #main} prints the distribution that docs/detection.md gives. */
class OnsetErrorTest {
    private static final double STREET = 0.001;
    private static final DetectorSettings ONSETS_ONLY =
            DetectorSettings.STANDARD.withRoutineSeconds(Double.POSITIVE_INFINITY);

    /** What a microphone may do to the samples. */
    private enum Defect {
        NONE,
        CLIPPING,
        OFFSET,
        HUM
    }

    @ParameterizedTest
    @CsvSource({
        "16000, NONE, 40, 0.15",
        "16000, NONE, 30, 0.2",
        "16000, NONE, 20, 0.4",
        "16000, NONE, 12, 1.5",
        "8000, NONE, 40, 0.3",
        "8000, NONE, 20, 0.6",
        "44100, NONE, 40, 0.1",
        "44100, NONE, 20, 0.3",
        "48000, NONE, 40, 0.1",
        "48000, NONE, 20, 0.3",
        "16000, CLIPPING, 40, 0.15",
        "16000, OFFSET, 40, 0.15",
        "16000, OFFSET, 20, 0.4",
        "16000, HUM, 40, 0.15",
        "16000, HUM, 20, 0.5"
    })
    void theBeginningOfABangIsFoundToWithinAFractionOfAMillisecondWhereItStandsOut(
            int rate, Defect defect, double snrDb, double toleranceMs) {
        double[] errors = errorsMs(rate, defect, snrDb, 40);

        double p90 = quantile(errors, 0.9);
        assertTrue(p90 <= toleranceMs, "P90 " + p90 + " ms");
    }

    private static double[] errorsMs(int rate, Defect defect, double snrDb, int runs) {
        double[] errorsMs = new double[runs];
        for (int run = 0; run < runs; run++) {
            float[] street = Sounds.noise(3, STREET, 100 + run, rate);
            double start = 1.2 + run * 0.00731;
            Sounds.addBang(street, start, STREET * Math.pow(10, snrDb / 20), 0.08, 200 + run, rate);
            apply(defect, street, rate);
            List<Listening.Said> said = new Listening(new GunshotSayer(), ONSETS_ONLY)
                    .window(0, street, rate, () -> rate / 2)
                    .said();
            assertEquals(1, said.size(), "run " + run);
            double truth = Math.round(start * rate) / (double) rate;
            errorsMs[run] = 1000 * (said.get(0).detection().onsetSeconds() - truth);
        }
        return errorsMs;
    }

    private static void apply(Defect defect, float[] x, int rate) {
        for (int i = 0; i < x.length; i++) {
            switch (defect) {
                case CLIPPING -> x[i] = (float) Math.max(-0.03, Math.min(0.03, x[i]));
                case OFFSET -> x[i] += 0.1f;
                case HUM ->
                    x[i] += (float) (0.01 * Math.sin(2 * Math.PI * 50 * i / rate)
                            + 0.003 * Math.sin(2 * Math.PI * 150 * i / rate));
                default -> {}
            }
        }
    }

    private static double quantile(double[] errors, double share) {
        double[] sorted = Arrays.stream(errors).map(Math::abs).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1, share * sorted.length)];
    }

    public static void main(String[] arguments) {
        System.out.println("100 bangs each; median, P90 and P99 of the absolute error, median of the error (ms)");
        for (int rate : new int[] {8_000, 16_000, 44_100, 48_000}) {
            print(rate, Defect.NONE);
        }
        for (Defect defect : new Defect[] {Defect.CLIPPING, Defect.OFFSET, Defect.HUM}) {
            print(16_000, defect);
        }
    }

    private static void print(int rate, Defect defect) {
        for (double snrDb : new double[] {40, 20, 12}) {
            double[] errors = errorsMs(rate, defect, snrDb, 100);
            System.out.printf(
                    "%-8s %6d Hz %2.0f dB  %.3f  %.3f  %.3f  %+.3f%n",
                    defect,
                    rate,
                    snrDb,
                    quantile(errors, 0.5),
                    quantile(errors, 0.9),
                    quantile(errors, 0.99),
                    Arrays.stream(errors).sorted().toArray()[errors.length / 2]);
        }
    }
}
