package org.soundtown.detection.location;

/**
 * How far an onset is from its predicted time, beside the detector's own error: most are near it, some come late by a way
 * that was not foreseen, and some are wrong. What each costs is −ln of its likelihood.
 *
 * @param surveySeconds standard error by the sensor's clock and surveyed place (s)
 * @param share standard error by temperature and wind, as a share of the travel time (1)
 * @param lateCost what it costs to be late at all (1)
 * @param lateSeconds mean of how late (s)
 * @param wrongCost what a wrong onset costs (1)
 * @param levelDb standard error of a level about its prediction (dB)
 * @param independentOnsets how many onsets' evidence counts at most, since neighbours share what makes them late (1)
 */
public record ErrorModel(
        double surveySeconds,
        double share,
        double lateCost,
        double lateSeconds,
        double wrongCost,
        double levelDb,
        double independentOnsets) {
    public ErrorModel {
        within("surveySeconds", surveySeconds, 0, 1);
        within("share", share, 0, 1);
        within("lateCost", lateCost, 0, 100);
        within("lateSeconds", lateSeconds, 1e-6, 10);
        within("wrongCost", wrongCost, 0.1, 100);
        within("levelDb", levelDb, 0.1, 1000);
        within("independentOnsets", independentOnsets, 0.1, 1000);
    }

    private static void within(String name, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(name + " " + value + ": expected " + low + " to " + high);
        }
    }
}
