package org.soundtown.citymodel.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.GroundZone;
import org.soundtown.citymodel.Place;
import org.soundtown.citymodel.Terrain;
import org.soundtown.foundation.geometry.Position;

/**
 * Ground zones, squares, parks, meadows and trees. Zones come largest first, because later zones lie over earlier ones; a
 * multipolygon's parts are zones of their own.
 */
final class OpenGroundImport {
    private final OsmMap map;
    private final OsmShapes shapes;
    private final Assumptions assumptions;
    private final List<GroundZone> zones = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    OpenGroundImport(OsmMap map, OsmShapes shapes, Assumptions assumptions) {
        this.map = map;
        this.shapes = shapes;
        this.assumptions = assumptions;
        for (OsmMap.Way way : map.ways()) {
            if (way.closed()) {
                add("way-" + way.id(), way.tags(), () -> shapes.outline(way));
            }
        }
        for (OsmMap.Relation relation : map.relations()) {
            if ("multipolygon".equals(relation.tags().get("type"))) {
                add("relation-" + relation.id(), relation.tags(), () -> shapes.outline(relation));
            }
        }
        zones.sort(Comparator.comparingDouble((GroundZone zone) -> -zone.area().getArea()));
    }

    List<GroundZone> zones() {
        return zones;
    }

    List<Place> places() {
        return places;
    }

    List<District.Tree> trees(Terrain terrain) {
        List<District.Tree> trees = new ArrayList<>();
        map.taggedNodes().forEach((id, tags) -> {
            Coordinate at = shapes.local(map.place(id));
            if ("tree".equals(tags.get("natural")) && shapes.inArea(at)) {
                double height = OsmValues.metres(tags.getOrDefault("height", ""))
                        .orElse(assumptions.mounting().treeMetres());
                Position foot = new Position(at.x, at.y, terrain.altitudeAt(at.x, at.y));
                trees.add(new District.Tree("node-" + id, foot, Math.min(Math.max(height, 0.1), 100)));
            }
        });
        return trees;
    }

    private interface Drawing {
        OsmShapes.Outline outline();
    }

    private void add(String id, Map<String, String> tags, Drawing drawing) {
        Optional<Assumptions.Ground> ground = assumptions.ground().stream()
                .filter(known -> known.value().equals(tags.get(known.key())))
                .findFirst();
        boolean pedestrianArea = "pedestrian".equals(tags.get("highway")) && "yes".equals(tags.get("area"));
        if (ground.isEmpty() && !pedestrianArea) {
            return;
        }
        List<Polygon> parts = shapes.clipped(drawing.outline());
        for (int i = 0; i < parts.size(); i++) {
            String partId = parts.size() == 1 ? id : id + "-" + (i + 1);
            double g = ground.map(Assumptions.Ground::g).orElse(0.0);
            zones.add(new GroundZone(partId, parts.get(i), g));
            String kind = pedestrianArea ? "square" : ground.get().place();
            if (kind != null) {
                places.add(new Place(partId, tags.getOrDefault("name", ""), kind, parts.get(i)));
            }
        }
    }
}
