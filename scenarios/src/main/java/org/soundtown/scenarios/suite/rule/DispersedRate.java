package org.soundtown.scenarios.suite.rule;

import java.util.List;
import java.util.OptionalDouble;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;

/**
 * A count over an exposure pooled over several runs, which may scatter more than a Poisson process.
 *
 * <p>P. McCullagh and J. A. Nelder, "Generalized linear models", 2nd ed. 1989, section 6.2.3: with x events in the exposure e
 * of run i of m, X = Σx, E = Σe, λ = X / E, the dispersion is φ = Σ((x − λe)² / (λe)) / (m − 1). Here φ is at least 1, and 1
 * where there is one run only or no event. The 95 % interval is Garwood's (Biometrika 28 (1936) 437–442) of X / φ events in
 * E / φ: χ²(0.025; 2X/φ) φ / 2E to χ²(0.975; 2X/φ + 2) φ / 2E.
 *
 * @param count events X
 * @param exposure E, in the rate's unit
 * @param rate X / E; empty where there was no exposure
 * @param low lower bound; 0 where there was no event
 * @param high upper bound; infinite where there was no exposure
 * @param dispersion φ, ≥ 1
 */
public record DispersedRate(
        long count, double exposure, OptionalDouble rate, double low, double high, double dispersion) {

    /** What one run adds. */
    public record Run(int count, double exposure) {}

    public static DispersedRate of(List<Run> runs) {
        List<Run> exposed = runs.stream().filter(run -> run.exposure() > 0).toList();
        long count = exposed.stream().mapToLong(Run::count).sum();
        double exposure = exposed.stream().mapToDouble(Run::exposure).sum();
        if (exposed.isEmpty()) {
            return new DispersedRate(0, 0, OptionalDouble.empty(), 0, Double.POSITIVE_INFINITY, 1);
        }
        double dispersion = Math.max(1, dispersion(exposed, count / exposure));
        double events = count / dispersion;
        double scale = dispersion / (2 * exposure);
        return new DispersedRate(
                count,
                exposure,
                OptionalDouble.of(count / exposure),
                count == 0 ? 0 : chiSquared(0.025, 2 * events) * scale,
                chiSquared(0.975, 2 * events + 2) * scale,
                dispersion);
    }

    private static double dispersion(List<Run> runs, double rate) {
        if (runs.size() < 2 || rate == 0) {
            return 1;
        }
        double pearson = 0;
        for (Run run : runs) {
            double expected = rate * run.exposure();
            pearson += (run.count() - expected) * (run.count() - expected) / expected;
        }
        return pearson / (runs.size() - 1);
    }

    private static double chiSquared(double probability, double degrees) {
        return new ChiSquaredDistribution(degrees).inverseCumulativeProbability(probability);
    }
}
