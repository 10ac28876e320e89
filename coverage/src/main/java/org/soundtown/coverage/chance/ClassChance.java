package org.soundtown.coverage.chance;

import org.soundtown.coverage.curve.DetectionCurve;
import org.soundtown.coverage.sound.SoundLevel;
import org.soundtown.emissions.EmissionClass;
import org.soundtown.foundation.band.OctaveBands;

/**
 * One class in one hour, made ready for many cells: probabilities of detection and report at one microphone are read from
 * tables over the sound's ease there (its signal-to-noise ratio less what the distance makes harder) and over the
 * signal-to-noise ratio itself, one table for each step of what the microphones share, so that no cell asks for a
 * normal distribution. Immutable by convention, thread-safe.
 */
final class ClassChance {
    /** Steps of the shared deviation: −2.5 to 2.5 standard deviations, as far as the library's levels spread. */
    static final int NODES = 11;

    /** Facings of a source that does not send alike in all directions. */
    static final int FACINGS = 8;

    private static final double MOST_DEVIATIONS = 2.5;
    private static final double LOW_DB = -40;
    private static final double HIGH_DB = 120;
    private static final int PER_DB = 4;
    private static final int STEPS = (int) ((HIGH_DB - LOW_DB) * PER_DB) + 1;
    private static final double NOTHING = 1e-3;

    final String soundClass;
    final double ownOnsetSeconds;
    final double ceiling;
    final int facings;
    final double halfFrontBackDb;
    final double[] aboveFloorDb = new double[OctaveBands.COUNT];
    final double[] weights = new double[NODES];

    /** Below this ease nobody at all detects or reports (dB). */
    final double reachDb;

    /** How much harder a sound is to detect, and to report, at ten times the distance (dB). */
    final double detectionPerTenfoldDb;

    final double reportPerTenfoldDb;

    private final float[] detection = new float[NODES * STEPS];
    private final float[] report = new float[NODES * STEPS];
    private final float[] rendered = new float[NODES * STEPS];
    private final float[] heard = new float[STEPS];

    ClassChance(
            EmissionClass emission,
            SoundLevel level,
            DetectionCurve curve,
            double[] floorDb,
            double audibleSnrDb,
            double ownOnsetSeconds) {
        soundClass = emission.id();
        this.ownOnsetSeconds = ownOnsetSeconds;
        ceiling = curve.detection().ceiling();
        detectionPerTenfoldDb = curve.detection().distanceDb();
        reportPerTenfoldDb = curve.report().distanceDb();
        double frontBack = emission.directivity().frontBackDb();
        facings = frontBack == 0 ? 1 : FACINGS;
        halfFrontBackDb = frontBack / 2;
        for (int band = 0; band < aboveFloorDb.length; band++) {
            aboveFloorDb[band] = level.bandsDb()[band] + level.bestBandDb() - floorDb[band];
        }
        double levelSd = Math.hypot(emission.spreadDb(), level.spreadDb());
        double total = 0;
        for (int node = 0; node < NODES; node++) {
            double deviations = deviations(node);
            weights[node] = Math.exp(-deviations * deviations / 2);
            total += weights[node];
        }
        double reach = HIGH_DB;
        for (int step = 0; step < STEPS; step++) {
            double snr = LOW_DB + (double) step / PER_DB;
            heard[step] = (float) Phi.of((snr - audibleSnrDb) / Math.max(1e-6, levelSd));
            for (int node = 0; node < NODES; node++) {
                double found = curve.detection().recognised(snr, levelSd, deviations(node));
                double told = curve.report().recognised(snr, levelSd, deviations(node));
                detection[node * STEPS + step] = (float) found;
                report[node * STEPS + step] = (float) told;
                rendered[node * STEPS + step] = (float) curve.detection().rendered(snr, levelSd, deviations(node));
                if (Math.max(found, told) > NOTHING) {
                    reach = Math.min(reach, snr);
                }
            }
        }
        for (int node = 0; node < NODES; node++) {
            weights[node] /= total;
        }
        reachDb = reach;
    }

    private static double deviations(int node) {
        return MOST_DEVIATIONS * (2.0 * node / (NODES - 1) - 1);
    }

    /** Best octave band over what masks it, source on axis, at the class's mean level (dB). */
    double snrDb(float[] gainDb, int from) {
        double best = Double.NEGATIVE_INFINITY;
        for (int band = 0; band < OctaveBands.COUNT; band++) {
            best = Math.max(best, aboveFloorDb[band] + gainDb[from + band]);
        }
        return best;
    }

    /** Where a signal-to-noise ratio stands in the tables. */
    static double place(double snrDb) {
        return Math.max(0, Math.min(STEPS - 1.001, (snrDb - LOW_DB) * PER_DB));
    }

    double heard(double place) {
        return read(heard, 0, place);
    }

    /** Detected, if it is rendered. */
    double detection(int node, double place) {
        return read(detection, node * STEPS, place);
    }

    /** Reported in support of another's detection, if it is rendered. */
    double report(int node, double place) {
        return read(report, node * STEPS, place);
    }

    /** Rendered. */
    double rendered(int node, double place) {
        return read(rendered, node * STEPS, place);
    }

    private static double read(float[] table, int from, double place) {
        int below = (int) place;
        float low = table[from + below];
        return low + (place - below) * (table[from + below + 1] - low);
    }
}
