package org.soundtown.headless.acoustics.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.headless.acoustics.input.Place;
import org.soundtown.headless.acoustics.levels.LevelSettings;
import org.soundtown.headless.acoustics.levels.LevelTable;
import org.soundtown.headless.acoustics.levels.LevelsRun;

/**
 * How near our attenuation comes to another tool's.
 *
 * @param bands 63 Hz to 8 kHz
 * @param overall all bands together
 * @param missing pairs of the other tool for which we found no path
 * @param extra pairs for which we found a path and the other tool gives none
 * @param worst the pairs that differ most in some band, worst first
 * @param differences all pairs, in the order of the district
 */
public record Agreement(
        List<Spread> bands,
        Spread overall,
        int missing,
        int extra,
        List<Difference> worst,
        List<Difference> differences) {
    private static final int WORST_SHOWN = 20;

    /**
     * Ours minus theirs (dB).
     *
     * @param bias median
     * @param median of the size of the difference
     * @param p95 95th percentile of the size
     */
    public record Spread(int n, double bias, double median, double p95, double largest) {
        static Spread of(double[] differences) {
            double[] signed = differences.clone();
            Arrays.sort(signed);
            double[] size = Arrays.stream(differences).map(Math::abs).sorted().toArray();
            return new Spread(
                    size.length,
                    Sample.quantile(signed, 0.5),
                    Sample.quantile(size, 0.5),
                    Sample.quantile(size, 0.95),
                    size[size.length - 1]);
        }
    }

    /** One pair; ours minus theirs per band (dB). */
    public record Difference(
            String source, String receiver, Position from, Position to, double[] oursDb, double[] theirsDb) {
        public double differenceDb(int band) {
            return oursDb[band] - theirsDb[band];
        }

        /** Size of the largest difference of all bands (dB). */
        public double largestDb() {
            double largest = 0;
            for (int band = 0; band < OctaveBands.COUNT; band++) {
                largest = Math.max(largest, Math.abs(differenceDb(band)));
            }
            return largest;
        }
    }

    /** Calculates what the reference holds, in the weather and within the distances of its making, and compares. */
    public static Agreement of(BenchDistrict district, Reference reference, int threads, LongConsumer progress)
            throws IOException, InterruptedException {
        LevelSettings settings = new LevelSettings(
                400, reference.reflectionOrder(), 100, reference.favourableShare(), Atmosphere.still(10, 70));
        List<Place> sources = district.sources().stream()
                .filter(source -> reference.attenuationDb().keySet().stream()
                        .anyMatch(pair -> pair.source().equals(source.id())))
                .toList();
        Map<Reference.Pair, double[]> ours = new LinkedHashMap<>();
        try (LevelTable table = collecting(ours)) {
            new LevelsRun(district.scene(), settings, threads).run(sources, district.receivers(), table, progress);
        }
        return compare(district, ours, reference.attenuationDb());
    }

    private static Agreement compare(
            BenchDistrict district, Map<Reference.Pair, double[]> ours, Map<Reference.Pair, double[]> theirs) {
        Map<String, Position> from = positions(district.sources());
        Map<String, Position> to = positions(district.receivers());
        List<Difference> all = new ArrayList<>();
        theirs.forEach((pair, attenuation) -> {
            if (ours.containsKey(pair)) {
                all.add(new Difference(
                        pair.source(),
                        pair.receiver(),
                        from.get(pair.source()),
                        to.get(pair.receiver()),
                        ours.get(pair),
                        attenuation));
            }
        });
        double[][] perBand = new double[OctaveBands.COUNT][all.size()];
        for (int i = 0; i < all.size(); i++) {
            for (int band = 0; band < perBand.length; band++) {
                perBand[band][i] = all.get(i).differenceDb(band);
            }
        }
        double[] pooled = Arrays.stream(perBand).flatMapToDouble(Arrays::stream).toArray();
        return new Agreement(
                Arrays.stream(perBand).map(Spread::of).toList(),
                Spread.of(pooled),
                theirs.size() - all.size(),
                ours.size() - all.size(),
                all.stream()
                        .sorted(Comparator.comparingDouble(Difference::largestDb)
                                .reversed())
                        .limit(WORST_SHOWN)
                        .toList(),
                all);
    }

    private static Map<String, Position> positions(List<Place> places) {
        Map<String, Position> positions = new LinkedHashMap<>();
        places.forEach(place -> positions.put(place.id(), place.position()));
        return positions;
    }

    private static LevelTable collecting(Map<Reference.Pair, double[]> rows) {
        return new LevelTable() {
            @Override
            public void add(String sourceId, String receiverId, double[] attenuationDb) {
                rows.put(new Reference.Pair(sourceId, receiverId), attenuationDb.clone());
            }

            @Override
            public void close() {}
        };
    }
}
