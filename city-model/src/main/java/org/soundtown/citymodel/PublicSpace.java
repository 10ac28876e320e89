package org.soundtown.citymodel;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/** Where anybody may walk: the streets over their whole width and the named squares and parks, but for what is built there. */
public final class PublicSpace {
    private PublicSpace() {}

    /** The area in the local metric frame (m); empty where the district has neither streets nor places. */
    public static Geometry of(District district) {
        BufferParameters flat = new BufferParameters();
        flat.setEndCapStyle(BufferParameters.CAP_FLAT);
        List<Geometry> open = new ArrayList<>();
        district.streets()
                .forEach(street ->
                        open.add(new BufferOp(street.centreLine(), flat).getResultGeometry(street.widthMetres() / 2)));
        district.places().forEach(place -> open.add(place.area()));
        if (open.isEmpty()) {
            return new GeometryFactory().createEmpty(2);
        }
        Geometry ground = UnaryUnionOp.union(open);
        List<Geometry> built = new ArrayList<>();
        district.buildings().forEach(building -> built.add(building.footprint()));
        return built.isEmpty()
                ? ground
                : OverlayNGRobust.overlay(ground, UnaryUnionOp.union(built), OverlayNG.DIFFERENCE);
    }
}
