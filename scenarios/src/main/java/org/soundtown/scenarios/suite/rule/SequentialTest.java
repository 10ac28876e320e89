package org.soundtown.scenarios.suite.rule;

import java.util.Optional;
import org.soundtown.scenarios.suite.Bound;
import org.soundtown.scenarios.suite.Rule;

/**
 * Wald's sequential probability ratio test: A. Wald, "Sequential tests of statistical hypotheses", Annals of Mathematical
 * Statistics 16 (1945) 117–186. L is the logarithm of how much likelier the sample is if the bound is missed by the whole
 * region of indifference than if it is just held. L ≥ ln((1 − β) / α) fails the expectation, L ≤ ln(β / (1 − α)) meets it,
 * anything between asks for more. One look a seed: overshoot makes both errors rarer than said. L is divided by the design
 * effect (or dispersion) of the seeds seen, since what depends on each other counts less.
 */
final class SequentialTest {
    private final double missed;
    private final double held;

    SequentialTest(Rule.Sequential errors) {
        missed = Math.log((1 - errors.beta()) / errors.alpha());
        held = Math.log(errors.beta() / (1 - errors.alpha()));
    }

    /**
     * Binomial: L = x ln(p₁ / p₀) + (n − x) ln((1 − p₁) / (1 − p₀)).
     *
     * @param indifference how far from the bound a share must be before it matters
     */
    Optional<Verdict> look(ClusteredShare seen, Bound bound, double indifference) {
        double good = bound.value();
        double bad = bound.side() == Bound.Side.AT_LEAST
                ? (good > indifference ? good - indifference : good / 2)
                : (good + indifference < 1 ? good + indifference : (1 + good) / 2);
        int x = seen.pooled().count();
        double l = term(x, bad, good) + term(seen.pooled().of() - x, 1 - bad, 1 - good);
        return verdict(l / seen.designEffect());
    }

    /**
     * Poisson: L = x ln(λ₁ / λ₀) − (λ₁ − λ₀) E.
     *
     * @param factor how many times the bound a rate must be before it matters
     */
    Optional<Verdict> look(DispersedRate seen, Bound bound, double factor) {
        double good = bound.value();
        if (good == 0) {
            boolean broken = bound.side() == Bound.Side.AT_MOST && seen.count() > 0;
            return broken ? Optional.of(Verdict.FAILED) : Optional.empty();
        }
        double bad = bound.side() == Bound.Side.AT_LEAST ? good / factor : good * factor;
        double l = term(seen.count(), bad, good) - (bad - good) * seen.exposure();
        return verdict(l / seen.dispersion());
    }

    private static double term(long count, double bad, double good) {
        return count == 0 ? 0 : count * Math.log(bad / good);
    }

    private Optional<Verdict> verdict(double l) {
        if (l >= missed) {
            return Optional.of(Verdict.FAILED);
        }
        return l <= held ? Optional.of(Verdict.MET) : Optional.empty();
    }
}
