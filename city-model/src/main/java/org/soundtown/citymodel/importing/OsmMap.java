package org.soundtown.citymodel.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** What an OpenStreetMap file holds: nodes, ways and relations by their ids, so that every reading order gives one map. */
final class OsmMap {
    /** Nodes farther than this outside the wanted box are forgotten while reading (degrees, about 2 km). */
    private static final double MARGIN_DEGREES = 0.02;

    private final Optional<Envelope> wanted;
    private final TreeMap<Long, Coordinate> places = new TreeMap<>();
    private final TreeMap<Long, Map<String, String>> nodeTags = new TreeMap<>();
    private final TreeMap<Long, Way> ways = new TreeMap<>();
    private final TreeMap<Long, Relation> relations = new TreeMap<>();
    private final Envelope extent = new Envelope();
    private final Envelope bounds = new Envelope();

    /** @param wanted longitudes and latitudes of interest (degrees); all where empty */
    OsmMap(Optional<Envelope> wanted) {
        this.wanted = wanted.map(box -> {
            Envelope wide = new Envelope(box);
            wide.expandBy(MARGIN_DEGREES);
            return wide;
        });
    }

    record Way(long id, long[] nodes, Map<String, String> tags) {
        boolean closed() {
            return nodes.length > 3 && nodes[0] == nodes[nodes.length - 1];
        }
    }

    record Relation(long id, List<Member> members, Map<String, String> tags) {}

    /** A way in a relation. */
    record Member(long way, String role) {}

    void node(long id, double longitude, double latitude, Map<String, String> tags) {
        if (!(Math.abs(longitude) <= 180) || !(Math.abs(latitude) <= 90)) {
            throw new IllegalArgumentException("node " + id + " at [" + longitude + ", " + latitude
                    + "]: expected longitude -180 to 180 and latitude -90 to 90");
        }
        extent.expandToInclude(longitude, latitude);
        if (wanted.isPresent() && !wanted.get().contains(longitude, latitude)) {
            return;
        }
        places.put(id, new Coordinate(longitude, latitude));
        if (!tags.isEmpty()) {
            nodeTags.put(id, tags);
        }
    }

    void way(Way way) {
        ways.put(way.id, way);
    }

    void relation(Relation relation) {
        relations.put(relation.id, relation);
    }

    void bounds(Envelope declared) {
        bounds.expandToInclude(declared);
    }

    /** Longitude and latitude of a node, null where the file does not hold it. */
    Coordinate place(long node) {
        return places.get(node);
    }

    /** Tags of the nodes that have some, by node id. */
    Map<Long, Map<String, String>> taggedNodes() {
        return nodeTags;
    }

    Iterable<Way> ways() {
        return ways.values();
    }

    Optional<Way> way(long id) {
        return Optional.ofNullable(ways.get(id));
    }

    Iterable<Relation> relations() {
        return relations.values();
    }

    /** What the file says it covers, or what its nodes cover; null (empty) where it has no node. */
    Envelope coverage() {
        return bounds.isNull() ? extent : bounds;
    }

    boolean isEmpty() {
        return extent.isNull();
    }
}
