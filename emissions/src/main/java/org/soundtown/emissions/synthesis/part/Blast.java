package org.soundtown.emissions.synthesis.part;

/**
 * The pressure of a blast wave over time, Friedlander's p(t) = P (1 − t/t₊) exp(−b t/t₊). Friedlander, "The diffraction
 * of sound pulses I", Proc. R. Soc. A 186, 1946; the decay coefficient b as in Kinney and Graham, "Explosive Shocks in
 * Air", 1985.
 */
public final class Blast {
    private static final int MOST_PARTS = 16;
    private static final double PARTS_PER_PHASE = 48;
    private static final double LONGEST = 8;

    private Blast() {}

    /**
     * Adds one blast, each sample the mean over its interval so that its energy does not depend on where it falls.
     *
     * @param startSeconds arrival of the shock (s)
     * @param positiveSeconds length of the positive phase t₊ (s)
     * @param decay Friedlander's b; 1 makes the positive and negative impulses equal
     */
    public static void add(
            double[] signal, double startSeconds, double amplitude, double positiveSeconds, double decay, int rate) {
        int first = (int) Math.floor(startSeconds * rate);
        int end = (int) Math.min(signal.length, (startSeconds + (1 + LONGEST / decay) * positiveSeconds) * rate + 2);
        int parts = (int) Math.max(2, Math.min(MOST_PARTS, PARTS_PER_PHASE / (positiveSeconds * rate)));
        double step = 1.0 / (parts * rate * positiveSeconds);
        double fall = StrictMath.exp(-decay * step);
        double level = 0;
        double x = 0;
        boolean sounding = false;
        for (int i = Math.max(0, first); i < end; i++) {
            double sum = 0;
            for (int part = 0; part < parts; part++) {
                if (!sounding) {
                    double t = (i + (part + 0.5) / parts) / rate - startSeconds;
                    if (t < 0) {
                        continue;
                    }
                    sounding = true;
                    x = t / positiveSeconds;
                    level = StrictMath.exp(-decay * x);
                }
                sum += (1 - x) * level;
                x += step;
                level *= fall;
            }
            signal[i] += amplitude * sum / parts;
        }
    }
}
