package org.soundtown.detection.location;

import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.DiagonalMatrix;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.hipparchus.util.Pair;
import org.soundtown.foundation.geometry.Position;

/**
 * Robust least squares of onset = emission + travel time over x, y and the time of emission: rounds of Levenberg and
 * Marquardt, each with the weights that the {@link Misfit} gives the onsets at the place of the round before, which it takes
 * to be less and less far off. Times are
 * fitted as lengths.
 */
final class RobustFit {
    /** From round to round the start is taken to be so much nearer (1), until as near as this (1). */
    private static final double CLOSER = 0.2;

    private static final double CLOSE = 0.01;
    private static final int MAX_EVALUATIONS = 60;
    private static final double SIDE_METRES = 0.5;

    private RobustFit() {}

    /**
     * A place near the start that explains the onsets better, or the start where there is none.
     *
     * @param offMetres how far the start may be off (m): onsets that would be wrong for it are given that much at first
     */
    static Position refine(Misfit misfit, Position start, double offMetres) {
        Position best = start;
        double least = misfit.at(start);
        Position next = start;
        for (double off = offMetres; off > offMetres * CLOSE; off *= CLOSER) {
            next = solve(misfit, next, off / misfit.times().soundSpeed());
            if (!misfit.times().possible(next.x(), next.y())) {
                break;
            }
            double value = misfit.at(next);
            if (value < least) {
                least = value;
                best = next;
            }
        }
        return best;
    }

    private static Position solve(Misfit misfit, Position from, double toleranceSeconds) {
        double c = misfit.times().soundSpeed();
        misfit.at(from, toleranceSeconds);
        double[] weights = new double[misfit.size()];
        double[] target = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = misfit.weight(i) / (c * c);
            target[i] = c * (misfit.onset(i) - misfit.onset(0));
        }
        double emission = c * (misfit.emission() - misfit.onset(0));
        try {
            double[] point = new LevenbergMarquardtOptimizer()
                    .optimize(new LeastSquaresBuilder()
                            .start(new double[] {from.x(), from.y(), emission})
                            .target(target)
                            .weight(new DiagonalMatrix(weights))
                            .model(p -> arrivals(misfit, p, c))
                            .maxEvaluations(MAX_EVALUATIONS)
                            .maxIterations(MAX_EVALUATIONS)
                            .build())
                    .getPoint()
                    .toArray();
            return misfit.times().sourceAt(point[0], point[1]);
        } catch (MathRuntimeException undetermined) {
            return from;
        }
    }

    /** Arrivals as lengths (m) and their derivatives with respect to x, y and the emission's length. */
    private static Pair<RealVector, RealMatrix> arrivals(Misfit misfit, RealVector point, double c) {
        TravelTimes times = misfit.times();
        double x = point.getEntry(0);
        double y = point.getEntry(1);
        Position here = times.sourceAt(x, y);
        Position[] sides = {
            new Position(x + SIDE_METRES, y, here.z()),
            new Position(x - SIDE_METRES, y, here.z()),
            new Position(x, y + SIDE_METRES, here.z()),
            new Position(x, y - SIDE_METRES, here.z())
        };
        RealVector values = new ArrayRealVector(misfit.size());
        RealMatrix jacobian = new Array2DRowRealMatrix(misfit.size(), 3);
        for (int i = 0; i < misfit.size(); i++) {
            int sensor = misfit.sensors()[i];
            values.setEntry(i, point.getEntry(2) + c * times.seconds(sensor, here));
            for (int axis = 0; axis < 2; axis++) {
                double across = times.seconds(sensor, sides[2 * axis]) - times.seconds(sensor, sides[2 * axis + 1]);
                jacobian.setEntry(i, axis, c * across / (2 * SIDE_METRES));
            }
            jacobian.setEntry(i, 2, 1);
        }
        return new Pair<>(values, jacobian);
    }
}
