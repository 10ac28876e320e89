package org.soundtown.detection.edge;

/**
 * How readily a detector looks at a sound. A false start costs a millisecond of computing, since the classifier has the
 * last word, so the trigger leans towards looking.
 *
 * @param bandRiseDb one octave-wide band above its floor in one frame (dB)
 * @param broadRiseDb all bands on average above their floors in one frame (dB)
 * @param slowRiseDb all bands on average above their floors over 120 ms (dB)
 * @param newOnsetRiseDb what a further onset within a sound must rise above the last 100 ms (dB)
 * @param preRollSeconds how much of what came before the onset the classifier is shown (s)
 * @param looks how many pictures, half a second apart, are taken of a sound that goes on and was not recognised
 * @param refractorySeconds after a detection, within which only a sound louder by {@code louderDb} is a new event: the
 *     street's echoes (s)
 * @param louderDb see there (dB)
 * @param supportConfidence from which an unsure claim is sent along, to support another microphone's; above 1 for never
 * @param averageLooks whether further looks at a sound are judged by the mean of all its looks, not each by itself
 * @param routineSeconds after how long without a look there is a routine look (s); infinite for never
 * @param routineDoubt what share of the doubt that a class's threshold allows is allowed to routine looks, 0 to 1: there are far
 *     more of them than onsets, and hardly one shows an event
 * @param silenceDb loudest Fast level below which a routine look is left out (dB(A) re 20 µPa)
 */
public record DetectorSettings(
        double bandRiseDb,
        double broadRiseDb,
        double slowRiseDb,
        double newOnsetRiseDb,
        double preRollSeconds,
        int looks,
        double refractorySeconds,
        double louderDb,
        double supportConfidence,
        boolean averageLooks,
        double routineSeconds,
        double routineDoubt,
        double silenceDb) {
    /** Tried on shaped noise: fewer than one false start in ten seconds of steady noise. */
    public static final DetectorSettings STANDARD =
            new DetectorSettings(12, 6.5, 3.5, 10, 0.05, 3, 0.35, 6, 0.15, false, 0.96, 0.5, 35);

    public DetectorSettings {
        requirePositive("bandRiseDb", bandRiseDb);
        requirePositive("broadRiseDb", broadRiseDb);
        requirePositive("slowRiseDb", slowRiseDb);
        requirePositive("newOnsetRiseDb", newOnsetRiseDb);
        if (!(preRollSeconds >= 0 && preRollSeconds <= 0.5)) {
            throw new IllegalArgumentException("preRollSeconds " + preRollSeconds + ": expected 0 to 0.5 (s)");
        }
        if (looks < 1 || looks > 4) {
            throw new IllegalArgumentException("looks " + looks + ": expected 1 to 4");
        }
        if (!(routineDoubt >= 0 && routineDoubt <= 1)) {
            throw new IllegalArgumentException("routineDoubt " + routineDoubt + ": expected 0 to 1");
        }
        if (!(routineSeconds >= 0.5)) {
            throw new IllegalArgumentException("routineSeconds " + routineSeconds + ": expected 0.5 or more (s)");
        }
    }

    /** With the standard routine looks. */
    public DetectorSettings(
            double bandRiseDb,
            double broadRiseDb,
            double slowRiseDb,
            double newOnsetRiseDb,
            double preRollSeconds,
            int looks,
            double refractorySeconds,
            double louderDb,
            double supportConfidence) {
        this(
                bandRiseDb,
                broadRiseDb,
                slowRiseDb,
                newOnsetRiseDb,
                preRollSeconds,
                looks,
                refractorySeconds,
                louderDb,
                supportConfidence,
                STANDARD.averageLooks,
                STANDARD.routineSeconds,
                STANDARD.routineDoubt,
                STANDARD.silenceDb);
    }

    /** The same, further looks judged by the mean of all or each by itself. */
    public DetectorSettings withAverageLooks(boolean average) {
        return new DetectorSettings(
                bandRiseDb,
                broadRiseDb,
                slowRiseDb,
                newOnsetRiseDb,
                preRollSeconds,
                looks,
                refractorySeconds,
                louderDb,
                supportConfidence,
                average,
                routineSeconds,
                routineDoubt,
                silenceDb);
    }

    /** The same with routine looks after so long (s); infinite for never. */
    public DetectorSettings withRoutineSeconds(double seconds) {
        return new DetectorSettings(
                bandRiseDb,
                broadRiseDb,
                slowRiseDb,
                newOnsetRiseDb,
                preRollSeconds,
                looks,
                refractorySeconds,
                louderDb,
                supportConfidence,
                averageLooks,
                seconds,
                routineDoubt,
                silenceDb);
    }

    private static void requirePositive(String name, double value) {
        if (!(value > 0)) {
            throw new IllegalArgumentException(name + " " + value + ": expected above 0 (dB)");
        }
    }
}
