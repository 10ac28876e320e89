package org.soundtown.coverage.curve;

/**
 * How surely a sound of one class is recognised at a signal-to-noise ratio.
 *
 * <p>A sound can be recognised at all with probability {@code ceiling}, and is as easy as if it were e dB louder, with e from
 * N(0, {@code eventSdDb}²); both hold for all microphones that hear it. Given these, microphones are independent, and one
 * recognises it with probability certainty · Φ((s − distanceDb · lg(d / 30 m) + e − midpoint) / slope), where s is its
 * signal-to-noise ratio (dB), of the loudest 125 ms in the best octave band, as in the chronicle's {@code arrival}, and d its
 * distance: a sound from afar has lost its high bands and is smeared by echoes, which its best band does not tell. Below {@code
 * leastSnrDb} the twin renders nothing, so nothing is recognised there.
 *
 * <p>For a sound of unknown level, s is that of the class's mean level and levelSdDb the level's spread: e then has the variance
 * levelSd² + eventSd². Whether it is loud enough to be rendered depends on the level's part of e alone, which given e is normal
 * with mean e·w, w = levelSd² / (levelSd² + eventSd²), and variance levelSd²·(1 − w): that probability is a factor of its own.
 *
 * @param ceiling share of sounds that can be recognised at all, 0 to 1
 * @param certainty probability at a high signal-to-noise ratio of one microphone, 0 to 1
 * @param midpointDb where half of that is reached at 30 m (dB)
 * @param slopeDb standard deviation of the normal curve: smaller is steeper (dB), &gt; 0
 * @param eventSdDb how much sounds differ in how easy they are (dB), ≥ 0
 * @param leastSnrDb nothing is recognised below (dB)
 * @param distanceDb how much harder it is at ten times the distance with the same signal-to-noise ratio (dB)
 */
public record CurveShape(
        double ceiling,
        double certainty,
        double midpointDb,
        double slopeDb,
        double eventSdDb,
        double leastSnrDb,
        double distanceDb) {
    /** Where a curve's midpoint is told (m). */
    public static final double REFERENCE_METRES = 30;

    private static final double NEAREST_METRES = 1;

    public CurveShape {
        require(ceiling >= 0 && ceiling <= 1, "ceiling", ceiling, "0 to 1");
        require(certainty >= 0 && certainty <= 1, "certainty", certainty, "0 to 1");
        require(Math.abs(midpointDb) <= 200, "midpointDb", midpointDb, "-200 to 200 dB");
        require(slopeDb > 0 && slopeDb <= 100, "slopeDb", slopeDb, "above 0, up to 100 dB");
        require(eventSdDb >= 0 && eventSdDb <= 100, "eventSdDb", eventSdDb, "0 to 100 dB");
        require(Math.abs(leastSnrDb) <= 200, "leastSnrDb", leastSnrDb, "-200 to 200 dB");
        require(Math.abs(distanceDb) <= 200, "distanceDb", distanceDb, "-200 to 200 dB");
    }

    /** One that knows no distance. */
    public CurveShape(
            double ceiling, double certainty, double midpointDb, double slopeDb, double eventSdDb, double leastSnrDb) {
        this(ceiling, certainty, midpointDb, slopeDb, eventSdDb, leastSnrDb, 0);
    }

    private static void require(boolean holds, String field, double value, String expected) {
        if (!holds) {
            throw new IllegalArgumentException(field + " " + value + ": expected " + expected);
        }
    }

    /** By how much a sound from this distance (m) is harder than one from 30 m (dB). */
    public double harderDb(double distanceMetres) {
        return distanceDb * tenfolds(distanceMetres);
    }

    /** How many times tenfold 30 m a distance (m) is; anything within 1 m counts as 1 m. */
    public static double tenfolds(double distanceMetres) {
        return Math.log10(Math.max(NEAREST_METRES, distanceMetres) / REFERENCE_METRES);
    }

    /** Probability that one microphone recognises a sound that arrives from 30 m with this signal-to-noise ratio (dB). */
    public double probability(double snrDb) {
        return snrDb < leastSnrDb
                ? 0
                : ceiling * certainty * Normal.cumulative((snrDb - midpointDb) / Math.hypot(slopeDb, eventSdDb));
    }

    /**
     * Probability that at least one microphone recognises a sound.
     *
     * @param snrDb at each microphone, at the class's mean level (dB)
     * @param distanceMetres from each microphone (m)
     * @param levelSdDb spread of the class's level (dB); 0 where snrDb is the sound's own
     */
    public double atLeastOne(double[] snrDb, double[] distanceMetres, double levelSdDb) {
        double mean = 0;
        for (int node = 0; node < EventSpread.count(); node++) {
            double none = 1;
            for (int i = 0; i < snrDb.length; i++) {
                none *= 1 - given(snrDb[i], distanceMetres[i], levelSdDb, EventSpread.node(node));
            }
            mean += EventSpread.weight(node) * (1 - none);
        }
        return ceiling * mean;
    }

    /**
     * Probability that one microphone recognises a sound that can be recognised at all.
     *
     * @param snrDb at the class's mean level (dB)
     * @param distanceMetres from the microphone (m)
     * @param levelSdDb spread of the class's level (dB); 0 where snrDb is the sound's own
     * @param deviations how many standard deviations the sound lies above the mean of its class; the same for all microphones
     *     and for detections and reports
     */
    public double given(double snrDb, double distanceMetres, double levelSdDb, double deviations) {
        return recognised(snrDb - harderDb(distanceMetres), levelSdDb, deviations)
                * rendered(snrDb, levelSdDb, deviations);
    }

    /** The same from 30 m. */
    public double given(double snrDb, double levelSdDb, double deviations) {
        return given(snrDb, REFERENCE_METRES, levelSdDb, deviations);
    }

    /**
     * Probability that one microphone recognises a rendered sound that can be recognised at all.
     *
     * @param easeDb signal-to-noise ratio at the class's mean level less {@link #harderDb} (dB)
     */
    public double recognised(double easeDb, double levelSdDb, double deviations) {
        double sharedDb = deviations * Math.hypot(levelSdDb, eventSdDb);
        return certainty * Normal.cumulative((easeDb + sharedDb - midpointDb) / slopeDb);
    }

    /**
     * Probability that a sound is loud enough to be rendered at one microphone.
     *
     * @param snrDb at the class's mean level (dB)
     */
    public double rendered(double snrDb, double levelSdDb, double deviations) {
        if (levelSdDb == 0) {
            return snrDb < leastSnrDb ? 0 : 1;
        }
        double totalDb = Math.hypot(levelSdDb, eventSdDb);
        double share = levelSdDb * levelSdDb / (totalDb * totalDb);
        double restDb = levelSdDb * Math.sqrt(1 - share);
        double aboveDb = snrDb + share * deviations * totalDb - leastSnrDb;
        return restDb < 1e-9 ? (aboveDb < 0 ? 0 : 1) : Normal.cumulative(aboveDb / restDb);
    }
}
