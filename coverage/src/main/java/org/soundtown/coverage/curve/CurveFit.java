package org.soundtown.coverage.curve;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.SingularValueDecomposition;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.PointValuePair;
import org.hipparchus.optim.SimpleBounds;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.BOBYQAOptimizer;

/**
 * The curve under which what happened is likeliest, found by Powell's BOBYQA (2009) within {@link Coordinates}' bounds.
 *
 * <p>So that a class with hardly any detection, or none missed, still has a curve, its figures are held by weak normal priors in
 * those coordinates: a class whose sounds say something hardly feels them, one that says nothing keeps them.
 */
public final class CurveFit {
    private static final int MOST_EVALUATIONS = 4000;
    private static final double FIRST_STEP = 0.6;
    private static final double LAST_STEP = 1e-4;
    private static final double[] FIRST_MIDPOINTS_DB = {5, 15, 30};
    private static final double DIFFERENCE = 0.02;

    private final List<List<HeardSound>> clusters;
    private final Predicate<HeardSound.Reception> outcome;
    private final Likelihood all;
    private final double leastSnrDb;

    /**
     * @param clusters sounds of one class, one list a run
     * @param outcome what counts as recognised
     * @param leastSnrDb below it the twin renders nothing (dB)
     */
    public CurveFit(List<List<HeardSound>> clusters, Predicate<HeardSound.Reception> outcome, double leastSnrDb) {
        this.clusters = List.copyOf(clusters);
        this.outcome = outcome;
        this.all = new Likelihood(clusters.stream().flatMap(List::stream).toList(), outcome);
        this.leastSnrDb = leastSnrDb;
    }

    /** The curve and the standard errors of its figures. */
    public record Fitted(
            CurveShape shape, DetectionCurve.StandardErrors standardErrors, double negativeLogLikelihood) {}

    public Fitted best() {
        PointValuePair best = null;
        for (double midpointDb : FIRST_MIDPOINTS_DB) {
            PointValuePair found = from(Coordinates.start(midpointDb));
            best = best == null || found.getValue() < best.getValue() ? found : best;
        }
        double[] at = best.getPoint();
        return new Fitted(
                Coordinates.shape(at, leastSnrDb),
                Coordinates.standardErrors(at, covariance(at)),
                all.negativeLogarithm(Coordinates.shape(at, leastSnrDb)));
    }

    private PointValuePair from(double[] start) {
        return new BOBYQAOptimizer(2 * Coordinates.COUNT + 1, FIRST_STEP, LAST_STEP)
                .optimize(
                        new MaxEval(MOST_EVALUATIONS),
                        new ObjectiveFunction(this::misfit),
                        GoalType.MINIMIZE,
                        new InitialGuess(start),
                        new SimpleBounds(Coordinates.lowest(), Coordinates.highest()));
    }

    private double misfit(double[] at) {
        return all.negativeLogarithm(Coordinates.shape(at, leastSnrDb)) + Coordinates.penalty(at);
    }

    /**
     * The sandwich estimate with clusters: H⁻¹ (Σ g gᵀ) H⁻¹, g a run's score, H the curvature (Liang and Zeger, Biometrika 73
     * (1986) 13–22).
     */
    private RealMatrix covariance(double[] at) {
        int n = Coordinates.COUNT;
        RealMatrix curvature = new Array2DRowRealMatrix(n, n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double second = second(at, i, j);
                curvature.setEntry(i, j, second);
                curvature.setEntry(j, i, second);
            }
        }
        RealMatrix scores = new Array2DRowRealMatrix(n, n);
        for (List<HeardSound> cluster : clusters) {
            Likelihood one = new Likelihood(cluster, outcome);
            double[] score = score(at, x -> one.negativeLogarithm(Coordinates.shape(x, leastSnrDb)));
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    scores.addToEntry(i, j, score[i] * score[j]);
                }
            }
        }
        RealMatrix inverse =
                new SingularValueDecomposition(curvature).getSolver().getInverse();
        return inverse.multiply(scores).multiply(inverse);
    }

    private static double[] score(double[] at, ToDoubleFunction<double[]> function) {
        double[] score = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            score[i] = (function.applyAsDouble(moved(at, i, DIFFERENCE))
                            - function.applyAsDouble(moved(at, i, -DIFFERENCE)))
                    / (2 * DIFFERENCE);
        }
        return score;
    }

    private double second(double[] at, int i, int j) {
        double sum = 0;
        for (int a = -1; a <= 1; a += 2) {
            for (int b = -1; b <= 1; b += 2) {
                sum += a * b * misfit(moved(moved(at, i, a * DIFFERENCE), j, b * DIFFERENCE));
            }
        }
        return sum / (4 * DIFFERENCE * DIFFERENCE);
    }

    private static double[] moved(double[] at, int i, double by) {
        double[] moved = at.clone();
        moved[i] += by;
        return moved;
    }

    /** Sounds of one class by run, in the runs' order. */
    public static List<List<HeardSound>> ofClass(String soundClass, List<List<HeardSound>> runs) {
        List<List<HeardSound>> own = new ArrayList<>();
        for (List<HeardSound> run : runs) {
            own.add(run.stream()
                    .filter(sound -> sound.soundClass().equals(soundClass))
                    .toList());
        }
        return own;
    }
}
