package org.soundtown.citymodel.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.locationtech.jts.geom.Polygon;
import org.soundtown.citymodel.Building;
import org.soundtown.citymodel.Terrain;
import org.soundtown.foundation.band.OctaveBands;

/** Buildings from closed ways and multipolygons: all that touch the district, whole. */
final class BuildingImport {
    private static final double HIGHEST_METRES = 1000;

    private final OsmMap map;
    private final OsmShapes shapes;
    private final Terrain terrain;
    private final Assumptions.Buildings assumed;
    private final double[] absorption = new double[OctaveBands.COUNT];
    private final List<Building> buildings = new ArrayList<>();
    private final TreeSet<String> inhabited = new TreeSet<>();
    private int tagged;
    private int fromStoreys;
    private int assumedHeights;
    private int unreadable;
    private int repaired;
    private int dropped;
    private int open;
    private int parts;

    BuildingImport(OsmMap map, OsmShapes shapes, Terrain terrain, Assumptions.Buildings assumed) {
        this.map = map;
        this.shapes = shapes;
        this.terrain = terrain;
        this.assumed = assumed;
        Arrays.fill(absorption, assumed.absorption());
        TreeSet<Long> outlines = relations();
        for (OsmMap.Way way : map.ways()) {
            if (isBuilding(way.tags()) && !outlines.contains(way.id())) {
                add("way-" + way.id(), way.tags(), shapes.outline(way), shapes.reachesArea(way));
            }
            parts += way.tags().containsKey("building:part") && !way.tags().containsKey("building") ? 1 : 0;
        }
    }

    List<Building> buildings() {
        return buildings;
    }

    /** Whether people may live in this building. */
    boolean isInhabited(Building building) {
        return inhabited.contains(building.id());
    }

    ImportSummary.Buildings summary() {
        return new ImportSummary.Buildings(
                buildings.size(), tagged, fromStoreys, assumedHeights, unreadable, repaired, dropped, open, parts);
    }

    /** Adds the multipolygons and returns their outer ways, which are not to become buildings once more. */
    private TreeSet<Long> relations() {
        TreeSet<Long> outlines = new TreeSet<>();
        for (OsmMap.Relation relation : map.relations()) {
            if (isBuilding(relation.tags())
                    && "multipolygon".equals(relation.tags().get("type"))) {
                OsmShapes.Outline outline = shapes.outline(relation);
                add("relation-" + relation.id(), relation.tags(), outline, shapes.reachesArea(relation));
                if (!outline.polygons().isEmpty()) {
                    relation.members().stream()
                            .filter(member -> !member.role().equals("inner"))
                            .forEach(member -> outlines.add(member.way()));
                }
            }
        }
        return outlines;
    }

    private boolean isBuilding(Map<String, String> tags) {
        String kind = tags.getOrDefault("building", "no");
        return !kind.equals("no") && !"underground".equals(tags.get("location"));
    }

    private void add(String id, Map<String, String> tags, OsmShapes.Outline outline, boolean reachesArea) {
        if (!reachesArea) {
            return;
        }
        if (assumed.openKinds().contains(tags.get("building"))) {
            open++;
            return;
        }
        List<Polygon> large = outline.polygons().stream()
                .filter(polygon -> polygon.getArea() >= assumed.leastAreaSquareMetres())
                .toList();
        if (large.isEmpty()) {
            dropped++;
            return;
        }
        repaired += outline.soundness() == OsmShapes.Soundness.REPAIRED ? 1 : 0;
        double height = heightMetres(tags);
        for (int i = 0; i < large.size(); i++) {
            String partId = large.size() == 1 ? id : id + "-" + (i + 1);
            buildings.add(Building.standingOn(terrain, partId, large.get(i), height, absorption));
            if (!assumed.lowKinds().contains(tags.get("building"))) {
                inhabited.add(partId);
            }
        }
    }

    private double heightMetres(Map<String, String> tags) {
        OptionalDouble height = usable(tags.get("height"), 1);
        if (height.isPresent()) {
            tagged++;
            return height.getAsDouble();
        }
        OptionalDouble storeys = usable(tags.get("building:levels"), assumed.metresPerStorey());
        if (storeys.isPresent()) {
            fromStoreys++;
            return storeys.getAsDouble();
        }
        assumedHeights++;
        return assumed.lowKinds().contains(tags.get("building")) ? assumed.lowHeightMetres() : assumed.heightMetres();
    }

    private OptionalDouble usable(String text, double metresEach) {
        if (text == null) {
            return OptionalDouble.empty();
        }
        OptionalDouble read = OsmValues.metres(text);
        double metres = Math.rint(read.orElse(0) * metresEach * 1000) / 1000;
        if (metres >= 1 && metres <= HIGHEST_METRES) {
            return OptionalDouble.of(metres);
        }
        unreadable++;
        return OptionalDouble.empty();
    }
}
