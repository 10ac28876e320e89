package org.soundtown.coverage.curve;

/**
 * How surely a sound of one class is recognised at a signal-to-noise ratio.
 *
 * <p>A sound can be recognised at all with probability {@code ceiling}, and is as easy as if it were e dB louder, with e from
 * N(0, {@code eventSdDb}²); both hold for all microphones that hear it. Given these, microphones are independent, and one
 * recognises it with probability certainty · Φ((s + e − midpoint) / slope), where s is its signal-to-noise ratio (dB), of the
 * loudest 125 ms in the best octave band, as in the chronicle's {@code arrival}. Below {@code leastSnrDb} the twin renders
 * nothing, so nothing is recognised there.
 *
 * <p>For a sound of unknown level, s is that of the class's mean level and levelSdDb the level's spread: e then has the variance
 * levelSd² + eventSd². Whether it is loud enough to be rendered depends on the level's part of e alone, which given e is normal
 * with mean e·w, w = levelSd² / (levelSd² + eventSd²), and variance levelSd²·(1 − w): that probability is a factor of its own.
 *
 * @param ceiling share of sounds that can be recognised at all, 0 to 1
 * @param certainty probability at a high signal-to-noise ratio of one microphone, 0 to 1
 * @param midpointDb where half of that is reached (dB)
 * @param slopeDb standard deviation of the normal curve: smaller is steeper (dB), &gt; 0
 * @param eventSdDb how much sounds differ in how easy they are (dB), ≥ 0
 * @param leastSnrDb nothing is recognised below (dB)
 */
public record CurveShape(
        double ceiling, double certainty, double midpointDb, double slopeDb, double eventSdDb, double leastSnrDb) {
    public CurveShape {
        require(ceiling >= 0 && ceiling <= 1, "ceiling", ceiling, "0 to 1");
        require(certainty >= 0 && certainty <= 1, "certainty", certainty, "0 to 1");
        require(Math.abs(midpointDb) <= 200, "midpointDb", midpointDb, "-200 to 200 dB");
        require(slopeDb > 0 && slopeDb <= 100, "slopeDb", slopeDb, "above 0, up to 100 dB");
        require(eventSdDb >= 0 && eventSdDb <= 100, "eventSdDb", eventSdDb, "0 to 100 dB");
        require(Math.abs(leastSnrDb) <= 200, "leastSnrDb", leastSnrDb, "-200 to 200 dB");
    }

    private static void require(boolean holds, String field, double value, String expected) {
        if (!holds) {
            throw new IllegalArgumentException(field + " " + value + ": expected " + expected);
        }
    }

    /** Probability that one microphone recognises a sound that arrives with this signal-to-noise ratio (dB). */
    public double probability(double snrDb) {
        return snrDb < leastSnrDb
                ? 0
                : ceiling * certainty * Normal.cumulative((snrDb - midpointDb) / Math.hypot(slopeDb, eventSdDb));
    }

    /**
     * The same for a sound that at the class's mean level would arrive with this signal-to-noise ratio (dB).
     *
     * @param levelSdDb spread of the class's level (dB)
     */
    public double probability(double snrDb, double levelSdDb) {
        return atLeastOne(new double[] {snrDb}, levelSdDb);
    }

    /** Probability that at least one microphone recognises it; snrDb as above, one value a microphone. */
    public double atLeastOne(double[] snrDb, double levelSdDb) {
        double mean = 0;
        for (int i = 0; i < EventSpread.count(); i++) {
            double none = 1;
            for (double snr : snrDb) {
                none *= 1 - given(snr, levelSdDb, EventSpread.node(i));
            }
            mean += EventSpread.weight(i) * (1 - none);
        }
        return ceiling * mean;
    }

    /**
     * Probability that one microphone recognises a sound that can be recognised at all.
     *
     * @param snrDb at the class's mean level (dB)
     * @param levelSdDb spread of the class's level (dB); 0 where snrDb is the sound's own
     * @param deviations how many standard deviations the sound lies above the mean of its class; the same for all microphones
     *     and for detections and reports
     */
    public double given(double snrDb, double levelSdDb, double deviations) {
        double totalDb = Math.hypot(levelSdDb, eventSdDb);
        double easeDb = deviations * totalDb;
        double recognised = certainty * Normal.cumulative((snrDb + easeDb - midpointDb) / slopeDb);
        return recognised * rendered(snrDb, levelSdDb, easeDb, totalDb);
    }

    private double rendered(double snrDb, double levelSdDb, double easeDb, double totalDb) {
        if (levelSdDb == 0) {
            return snrDb < leastSnrDb ? 0 : 1;
        }
        double share = levelSdDb * levelSdDb / (totalDb * totalDb);
        double restDb = levelSdDb * Math.sqrt(1 - share);
        double aboveDb = snrDb + share * easeDb - leastSnrDb;
        return restDb < 1e-9 ? (aboveDb < 0 ? 0 : 1) : Normal.cumulative(aboveDb / restDb);
    }
}
