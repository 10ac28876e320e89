package org.soundtown.citymodel.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.locationtech.jts.geom.LineString;
import org.soundtown.citymodel.Street;

/** Streets from highways: cut at the district's edge, with the map's own width, limit and direction where it has them. */
final class StreetImport {
    private static final List<String> CLOSED_TO_TRAFFIC =
            List.of("no", "private", "agricultural", "forestry", "delivery");
    private static final List<String> YES = List.of("yes", "true", "1");

    private final OsmShapes shapes;
    private final Assumptions assumptions;
    private final List<Street> streets = new ArrayList<>();
    private int speedsTagged;
    private int speedsAssumed;
    private int unreadable;
    private int hidden;
    private int unknownKinds;

    StreetImport(OsmMap map, OsmShapes shapes, Assumptions assumptions) {
        this.shapes = shapes;
        this.assumptions = assumptions;
        for (OsmMap.Way way : map.ways()) {
            if (way.tags().containsKey("highway")) {
                add(way);
            }
        }
    }

    List<Street> streets() {
        return streets;
    }

    ImportSummary.Streets summary() {
        return new ImportSummary.Streets(streets.size(), speedsTagged, speedsAssumed, unreadable, hidden, unknownKinds);
    }

    private void add(OsmMap.Way way) {
        Map<String, String> tags = way.tags();
        List<LineString> lines = shapes.lines(way);
        if (lines.isEmpty()) {
            return;
        }
        Optional<Assumptions.Highway> kind = assumptions.highway(tags.get("highway"));
        if (kind.isEmpty()) {
            unknownKinds++;
            return;
        }
        if (isHidden(tags)) {
            hidden++;
            return;
        }
        double speed = speedKmh(tags, kind.get());
        double width = widthMetres(tags, kind.get());
        double footway = Math.min(
                List.of("no", "none").contains(tags.getOrDefault("sidewalk", ""))
                        ? 0
                        : kind.get().footwayMetres(),
                width / 2);
        boolean against = "-1".equals(tags.get("oneway"));
        for (int i = 0; i < lines.size(); i++) {
            String id = "way-" + way.id() + (lines.size() == 1 ? "" : "-" + (i + 1));
            LineString line = against ? lines.get(i).reverse() : lines.get(i);
            boolean oneWay = speed > 0 && (against || isOneWay(tags));
            streets.add(new Street(id, tags.getOrDefault("name", ""), line, width, footway, speed, oneWay));
        }
    }

    private static boolean isHidden(Map<String, String> tags) {
        String tunnel = tags.getOrDefault("tunnel", "no");
        return !List.of("no", "building_passage").contains(tunnel) || YES.contains(tags.getOrDefault("indoor", ""));
    }

    private static boolean isOneWay(Map<String, String> tags) {
        String said = tags.get("oneway");
        if (said != null) {
            return YES.contains(said);
        }
        return "roundabout".equals(tags.get("junction")) || "motorway".equals(tags.get("highway"));
    }

    private double speedKmh(Map<String, String> tags, Assumptions.Highway kind) {
        String access =
                tags.getOrDefault("motor_vehicle", tags.getOrDefault("vehicle", tags.getOrDefault("access", "")));
        if (kind.speedKmh() == 0 || CLOSED_TO_TRAFFIC.contains(access)) {
            return 0;
        }
        String said = tags.get("maxspeed");
        OptionalDouble limit = said == null ? OptionalDouble.empty() : OsmValues.kmh(said);
        if (limit.isPresent() && limit.getAsDouble() >= 1 && limit.getAsDouble() <= 130) {
            speedsTagged++;
            return limit.getAsDouble();
        }
        unreadable += said == null ? 0 : 1;
        speedsAssumed++;
        return kind.speedKmh();
    }

    private double widthMetres(Map<String, String> tags, Assumptions.Highway kind) {
        String said = tags.get("width");
        OptionalDouble width = said == null ? OptionalDouble.empty() : OsmValues.metres(said);
        if (width.isPresent() && width.getAsDouble() >= 0.5 && width.getAsDouble() <= 100) {
            return Math.max(width.getAsDouble(), 0) + 2 * kind.footwayMetres();
        }
        unreadable += said == null ? 0 : 1;
        return kind.widthMetres();
    }
}
