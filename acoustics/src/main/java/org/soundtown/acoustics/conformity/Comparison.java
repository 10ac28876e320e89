package org.soundtown.acoustics.conformity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.foundation.band.OctaveBands;

/** What an engine's paths say for each quantity that a case gives. */
final class Comparison {
    private final ConformityCase given;
    private final List<CalculatedPath> paths;

    private Comparison(ConformityCase given, List<CalculatedPath> paths) {
        this.given = given;
        this.paths = paths;
    }

    static CaseResult of(ConformityCase given, List<CalculatedPath> paths) {
        Comparison comparison = new Comparison(given, paths);
        List<Deviation> deviations = new ArrayList<>();
        for (Expectation expectation : given.expectations()) {
            deviations.add(new Deviation(expectation, comparison.findCalculated(expectation)));
        }
        return new CaseResult(given.id(), given.title(), deviations, given.leftOut());
    }

    private Optional<double[]> findCalculated(Expectation expected) {
        Quantity quantity = expected.quantity();
        if (quantity == Quantity.AIR_PER_KILOMETRE) {
            return Optional.of(perKilometre(given.air()));
        }
        if (!quantity.level()) {
            return findTerm(expected);
        }
        return findLevel(expected.way(), condition(expected)).map(level -> {
            boolean weighted = quantity == Quantity.LEVEL_A || quantity == Quantity.LEVEL_SHARE_A;
            boolean share = quantity == Quantity.LEVEL_SHARE || quantity == Quantity.LEVEL_SHARE_A;
            double shareDb = share ? 10 * Math.log10(share(condition(expected))) : 0;
            double[] values = new double[OctaveBands.COUNT];
            for (int band = 0; band < values.length; band++) {
                double power = quantity == Quantity.MINUS_ATTENUATION ? given.powerDb()[band] : 0;
                values[band] = level[band] - power + shareDb + (weighted ? OctaveBands.aWeightingDb(band) : 0);
            }
            return values;
        });
    }

    /** A level's own name tells the condition where it stands under another. */
    private static Meteo condition(Expectation expected) {
        return switch (expected.quantity()) {
            case LEVEL_HOMOGENEOUS -> Meteo.HOMOGENEOUS;
            case LEVEL_FAVOURABLE -> Meteo.FAVOURABLE;
            default -> expected.meteo() == Meteo.ANY ? Meteo.MEAN : expected.meteo();
        };
    }

    private double share(Meteo meteo) {
        return switch (meteo) {
            case FAVOURABLE -> given.favourableShare();
            case HOMOGENEOUS -> 1 - given.favourableShare();
            default -> 1;
        };
    }

    /** Level at the receiver: the paths of one way summed in energy, or all of them; 2.5.9 for the mean over time. */
    private Optional<double[]> findLevel(Way way, Meteo meteo) {
        double[] energy = new double[OctaveBands.COUNT];
        boolean found = false;
        for (CalculatedPath path : paths) {
            Meteo condition = path.favourable() ? Meteo.FAVOURABLE : Meteo.HOMOGENEOUS;
            boolean sameWay = way == Way.TOTAL || way == path.way();
            if (sameWay && (meteo == Meteo.MEAN || meteo == condition)) {
                found = true;
                double weight = meteo == Meteo.MEAN ? share(condition) : 1;
                for (int band = 0; band < energy.length; band++) {
                    energy[band] += weight * Math.pow(10, -path.attenuationDb()[band] / 10);
                }
            }
        }
        if (!found) {
            return Optional.empty();
        }
        double[] level = new double[OctaveBands.COUNT];
        for (int band = 0; band < level.length; band++) {
            level[band] = given.powerDb()[band] + 10 * Math.log10(energy[band]);
        }
        return Optional.of(level);
    }

    /** A term of the way's strongest path. */
    private Optional<double[]> findTerm(Expectation expected) {
        return paths.stream()
                .filter(path -> path.way() == expected.way())
                .filter(path ->
                        expected.meteo() == Meteo.ANY || path.favourable() == (expected.meteo() == Meteo.FAVOURABLE))
                .filter(path -> path.terms().containsKey(expected.quantity()))
                .min((a, b) -> Double.compare(-total(a), -total(b)))
                .map(path -> path.terms().get(expected.quantity()));
    }

    private static double total(CalculatedPath path) {
        double energy = 0;
        for (double a : path.attenuationDb()) {
            energy += Math.pow(10, -a / 10);
        }
        return energy;
    }

    private static double[] perKilometre(Atmosphere air) {
        double[] values = new double[OctaveBands.COUNT];
        for (int band = 0; band < values.length; band++) {
            values[band] = 1000 * air.absorptionDbPerMetre(OctaveBands.exactHertz(band));
        }
        return values;
    }
}
