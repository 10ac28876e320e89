package org.soundtown.detection.table;

import java.util.List;
import java.util.Optional;

/**
 * A named part of the district: all that its places, kinds of place and polygons cover, and what lies nearer to them than
 * the margin.
 *
 * @param name kebab case
 * @param places ids of the district's places (places.geojson)
 * @param kinds kinds of the district's places: square, park, meadow
 * @param polygon a ring of [longitude, latitude] (WGS84, degrees), at least three corners, closed by itself
 * @param polygonMetres the same in the district's local frame, [x east, y north] (m)
 * @param marginMetres how far the zone reaches beyond (m), 0 to 1000; 0 where the file says nothing
 */
public record Zone(
        String name,
        List<String> places,
        List<String> kinds,
        List<List<Double>> polygon,
        List<List<Double>> polygonMetres,
        Optional<Double> marginMetres) {
    private static final List<String> KINDS = List.of("square", "park", "meadow");
    private static final double MOST_METRES = 100_000;

    public Zone {
        if (name == null || !name.matches(AnomalyEntry.KEBAB)) {
            throw new IllegalArgumentException("zone name " + name + ": expected a kebab-case name");
        }
        places = places == null ? List.of() : List.copyOf(places);
        kinds = kinds == null ? List.of() : List.copyOf(kinds);
        polygon = ring(name, "polygon", polygon, 180, 85);
        polygonMetres = ring(name, "polygonMetres", polygonMetres, MOST_METRES, MOST_METRES);
        marginMetres = marginMetres == null ? Optional.empty() : marginMetres;
        if (places.isEmpty() && kinds.isEmpty() && polygon.isEmpty() && polygonMetres.isEmpty()) {
            throw new IllegalArgumentException(
                    "zone " + name + ": covers nothing: expected places, kinds, polygon or polygonMetres");
        }
        for (String kind : kinds) {
            if (!KINDS.contains(kind)) {
                throw new IllegalArgumentException("zone " + name + ": kinds: " + kind + ": expected one of " + KINDS);
            }
        }
        double margin = marginMetres.orElse(0.0);
        if (!(margin >= 0 && margin <= 1000)) {
            throw new IllegalArgumentException(
                    "zone " + name + ": marginMetres " + margin + ": expected 0 to 1000 (m)");
        }
    }

    private static List<List<Double>> ring(
            String zone, String key, List<List<Double>> corners, double mostFirst, double mostSecond) {
        if (corners == null || corners.isEmpty()) {
            return List.of();
        }
        if (corners.size() < 3) {
            throw new IllegalArgumentException(
                    "zone " + zone + ": " + key + " has " + corners.size() + " corners: expected at least 3");
        }
        for (List<Double> corner : corners) {
            if (corner == null
                    || corner.size() != 2
                    || !within(corner.get(0), mostFirst)
                    || !within(corner.get(1), mostSecond)) {
                throw new IllegalArgumentException("zone " + zone + ": " + key + ": " + corner
                        + ": expected two numbers up to ±" + mostFirst + " and ±" + mostSecond);
            }
        }
        return corners.stream().map(List::copyOf).toList();
    }

    private static boolean within(Double value, double most) {
        return value != null && Math.abs(value) <= most;
    }
}
