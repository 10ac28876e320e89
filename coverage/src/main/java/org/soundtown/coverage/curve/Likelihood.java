package org.soundtown.coverage.curve;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** How likely what the microphones made of some sounds is under a curve. Only receptions in which the sound was audible count. */
final class Likelihood {
    /** No reception is taken for impossible or certain: a curve's tails are not known better than this. */
    private static final double SUREST = 1e-6;

    private final List<double[]> snrDb = new ArrayList<>();
    private final List<double[]> metres = new ArrayList<>();
    private final List<boolean[]> recognised = new ArrayList<>();

    /** @param outcome what counts as recognised */
    Likelihood(List<HeardSound> sounds, Predicate<HeardSound.Reception> outcome) {
        for (HeardSound sound : sounds) {
            List<HeardSound.Reception> audible = sound.receptions().stream()
                    .filter(HeardSound.Reception::audible)
                    .toList();
            boolean[] yes = new boolean[audible.size()];
            for (int i = 0; i < yes.length; i++) {
                yes[i] = outcome.test(audible.get(i));
            }
            snrDb.add(audible.stream().mapToDouble(HeardSound.Reception::snrDb).toArray());
            metres.add(audible.stream()
                    .mapToDouble(HeardSound.Reception::distanceMetres)
                    .toArray());
            recognised.add(yes);
        }
    }

    /** −ln of the probability of all that happened. */
    double negativeLogarithm(CurveShape shape) {
        double sum = 0;
        for (int i = 0; i < snrDb.size(); i++) {
            sum -= Math.log(probability(shape, ease(shape, i), recognised.get(i)));
        }
        return sum;
    }

    private double[] ease(CurveShape shape, int sound) {
        double[] ease = snrDb.get(sound).clone();
        for (int i = 0; i < ease.length; i++) {
            ease[i] -= shape.harderDb(metres.get(sound)[i]);
        }
        return ease;
    }

    private static double probability(CurveShape shape, double[] easeDb, boolean[] yes) {
        double mean = 0;
        for (int node = 0; node < EventSpread.count(); node++) {
            double product = EventSpread.weight(node);
            for (int i = 0; i < easeDb.length; i++) {
                double p = shape.recognised(easeDb[i], 0, EventSpread.node(node));
                product *= Math.max(SUREST, yes[i] ? p : 1 - p);
            }
            mean += product;
        }
        boolean none = true;
        for (boolean one : yes) {
            none &= !one;
        }
        return Math.max(Double.MIN_NORMAL, shape.ceiling() * mean + (none ? 1 - shape.ceiling() : 0));
    }
}
