package org.soundtown.detection.location;

import java.util.List;
import java.util.Optional;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.DiagonalMatrix;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresOptimizer.Optimum;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.hipparchus.util.Pair;
import org.soundtown.foundation.geometry.Position;

/**
 * Weighted least squares of onset = emission + distance / c over x, y and the time of emission, by Levenberg and
 * Marquardt. Time is fitted as a length, c times it, so that the Jacobian's rows are a direction cosine pair and a one.
 * The altitude follows the ground, and the errors follow the distance and who is late; both are renewed between rounds.
 */
final class TravelTimeFit {
    private static final int ROUNDS = 10;
    private static final int MAX_EVALUATIONS = 400;
    private static final double SINGULARITY = 1e-9;

    private final OnsetModel model;
    private final Ground ground;

    TravelTimeFit(OnsetModel model, Ground ground) {
        this.model = model;
        this.ground = ground;
    }

    /**
     * A fitted place.
     *
     * @param covariance of x and y (m²), from the errors as modelled
     * @param chiSquare weighted sum of squared residuals (1)
     */
    record Result(Position position, double emissionSeconds, RealMatrix covariance, double chiSquare) {}

    /** The best place near a start, or nothing where the geometry does not determine one. */
    Optional<Result> fit(List<Arrival> arrivals, Position start, double emissionSeconds) {
        double origin = arrivals.get(0).onsetSeconds();
        double c = model.soundSpeed();
        double[] point = {start.x(), start.y(), c * (emissionSeconds - origin)};
        try {
            Optimum optimum = null;
            for (int round = 0; round < ROUNDS; round++) {
                optimum = solve(arrivals, origin, point);
                point = optimum.getPoint().toArray();
                if (Math.abs(point[0] - start.x()) + Math.abs(point[1] - start.y()) > range()) {
                    return Optional.empty();
                }
            }
            RealMatrix covariance = optimum.getCovariances(SINGULARITY).getSubMatrix(0, 1, 0, 1);
            return Optional.of(new Result(
                    ground.sourceAt(point[0], point[1]),
                    origin + point[2] / c,
                    covariance,
                    optimum.getResiduals().dotProduct(optimum.getResiduals())));
        } catch (MathRuntimeException undetermined) {
            return Optional.empty();
        }
    }

    private double range() {
        return 2 * model.settings().reachMetres();
    }

    private Optimum solve(List<Arrival> arrivals, double origin, double[] point) {
        double c = model.soundSpeed();
        Position current = ground.sourceAt(point[0], point[1]);
        double[] target = new double[arrivals.size()];
        double[] weights = new double[arrivals.size()];
        for (int i = 0; i < target.length; i++) {
            double sigmaMetres = c * model.sigmaSeconds(current, origin + point[2] / c, arrivals.get(i));
            target[i] = c * (arrivals.get(i).onsetSeconds() - origin);
            weights[i] = 1 / (sigmaMetres * sigmaMetres);
        }
        return new LevenbergMarquardtOptimizer()
                .optimize(new LeastSquaresBuilder()
                        .start(point)
                        .target(target)
                        .weight(new DiagonalMatrix(weights))
                        .model(p -> arrivalsAt(arrivals, p, current.z()))
                        .maxEvaluations(MAX_EVALUATIONS)
                        .maxIterations(MAX_EVALUATIONS)
                        .build());
    }

    /** Arrivals as lengths (m) and their derivatives with respect to x, y and the emission's length. */
    private static Pair<RealVector, RealMatrix> arrivalsAt(List<Arrival> arrivals, RealVector point, double z) {
        Position source = new Position(point.getEntry(0), point.getEntry(1), z);
        RealVector values = new ArrayRealVector(arrivals.size());
        RealMatrix jacobian = new Array2DRowRealMatrix(arrivals.size(), 3);
        for (int i = 0; i < arrivals.size(); i++) {
            Position microphone = arrivals.get(i).microphone();
            double distance = Math.max(source.distanceTo(microphone), 1e-6);
            values.setEntry(i, point.getEntry(2) + distance);
            jacobian.setEntry(i, 0, (source.x() - microphone.x()) / distance);
            jacobian.setEntry(i, 1, (source.y() - microphone.y()) / distance);
            jacobian.setEntry(i, 2, 1);
        }
        return new Pair<>(values, jacobian);
    }
}
