package org.soundtown.acoustics.conformity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.soundtown.acoustics.path.PairTerms;
import org.soundtown.acoustics.path.PathSettings;
import org.soundtown.acoustics.path.PathTerms;

/** The engine of this project in its CNOSSOS-EU method, term by term. */
public final class CnossosMethod implements Method {
    /** How far from the line of sight a reflecting wall may stand: the schema does not say; NoiseModelling's default (m). */
    private static final double REFLECTION_DISTANCE_METRES = 700;

    @Override
    public List<CalculatedPath> paths(ConformityCase given) {
        ConformityCase.Computation computation = given.computation();
        PathSettings settings = PathSettings.cnossos()
                .withMaxRange(computation.maxDistanceMetres())
                .withReflections(computation.reflectionOrder(), REFLECTION_DISTANCE_METRES);
        List<CalculatedPath> paths = new ArrayList<>();
        for (PathTerms terms :
                new PairTerms(given.scene(), given.air(), settings).of(given.source(), given.receiver())) {
            Way way = way(terms.kind);
            if (computation.lateral() || (way != Way.LEFT && way != Way.RIGHT)) {
                paths.add(new CalculatedPath(way, terms.favourable, terms.attenuation, terms(terms)));
            }
        }
        return paths;
    }

    private static Way way(PathTerms.Kind kind) {
        return switch (kind) {
            case DIRECT -> Way.DIRECT;
            case LEFT -> Way.LEFT;
            case RIGHT -> Way.RIGHT;
            case REFLECTION -> Way.REFLECTION;
        };
    }

    private static Map<Quantity, double[]> terms(PathTerms from) {
        Map<Quantity, double[]> terms = new EnumMap<>(Quantity.class);
        terms.put(Quantity.DIVERGENCE, from.aDiv);
        terms.put(Quantity.AIR, from.aAtm);
        terms.put(Quantity.BOUNDARY, from.aBoundary);
        terms.put(Quantity.GROUND, from.aGroundSR);
        terms.put(Quantity.GROUND_SOURCE_SIDE, from.aGroundSO);
        terms.put(Quantity.GROUND_RECEIVER_SIDE, from.aGroundOR);
        terms.put(Quantity.DELTA_GROUND_SOURCE_SIDE, from.deltaGroundSO);
        terms.put(Quantity.DELTA_GROUND_RECEIVER_SIDE, from.deltaGroundOR);
        terms.put(Quantity.DIFFRACTION, from.deltaDifSR);
        terms.put(Quantity.DIFFRACTION_FROM_IMAGE_SOURCE, from.deltaDifSprimeR);
        terms.put(Quantity.DIFFRACTION_TO_IMAGE_RECEIVER, from.deltaDifSRprime);
        terms.put(Quantity.DIFFRACTION_WITH_GROUND, from.aDif);
        terms.put(Quantity.DIFFRACTION_LATERAL, from.aDif);
        terms.put(Quantity.GROUND_W, from.w);
        terms.put(Quantity.GROUND_CF, from.cf);
        terms.put(Quantity.ABSORPTION, negated(from.absorption));
        terms.put(Quantity.RETRODIFFRACTION, from.retrodiffraction);
        return terms;
    }

    private static double[] negated(double[] values) {
        double[] negated = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            negated[i] = -values[i];
        }
        return negated;
    }
}
