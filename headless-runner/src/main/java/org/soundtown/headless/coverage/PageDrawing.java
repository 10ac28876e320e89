package org.soundtown.headless.coverage;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.soundtown.acoustics.map.GridFrame;
import org.soundtown.citymodel.District;
import org.soundtown.coverage.CoverageModel;
import org.soundtown.foundation.document.Documents;
import org.soundtown.foundation.geometry.Position;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the page draws the map from: outlines in decimetres of the local frame, devices, the grid. */
final class PageDrawing {
    private static final double PER_METRE = 10;

    private final CoverageModel model;

    PageDrawing(CoverageModel model) {
        this.model = model;
    }

    ObjectNode data() {
        District district = model.input().district();
        GridFrame frame = model.cells().frame();
        ObjectNode data = Documents.JSON.createObjectNode();
        data.putObject("grid")
                .put("west", frame.minX() - frame.stepMetres() / 2)
                .put("south", frame.minY() - frame.stepMetres() / 2)
                .put("step", frame.stepMetres())
                .put("columns", frame.columns())
                .put("rows", frame.rows())
                .put("cells", model.cells().count());
        ArrayNode buildings = data.putArray("buildings");
        district.buildings().forEach(building -> rings(buildings.addArray(), building.footprint()));
        ArrayNode streets = data.putArray("streets");
        district.streets().forEach(street -> {
            ObjectNode each = streets.addObject().put("name", street.name()).put("width", street.widthMetres());
            line(each.putArray("line"), street.centreLine());
        });
        ArrayNode places = data.putArray("places");
        district.places().forEach(place -> {
            ObjectNode each = places.addObject().put("name", place.name());
            rings(each.putArray("rings"), place.area());
        });
        ArrayNode devices = data.putArray("devices");
        List<Position> microphones = model.microphones();
        microphones.forEach(place -> device(devices, "microphone", place));
        district.cameras().forEach(site -> device(devices, "camera", site.position()));
        district.droneBases().forEach(site -> device(devices, "drone", site.position()));
        district.patrolPosts().forEach(site -> device(devices, "patrol", site.position()));
        return data;
    }

    private static void device(ArrayNode to, String kind, Position place) {
        to.addObject().put("kind", kind).put("x", decimetres(place.x())).put("y", decimetres(place.y()));
    }

    private static void rings(ArrayNode to, Polygon polygon) {
        line(to.addArray(), polygon.getExteriorRing());
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
            line(to.addArray(), polygon.getInteriorRingN(hole));
        }
    }

    private static void line(ArrayNode to, LineString line) {
        for (Coordinate point : line.getCoordinates()) {
            to.add(decimetres(point.x)).add(decimetres(point.y));
        }
    }

    private static long decimetres(double metres) {
        return Math.round(metres * PER_METRE);
    }
}
