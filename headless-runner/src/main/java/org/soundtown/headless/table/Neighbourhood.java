package org.soundtown.headless.table;

import java.util.Comparator;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.LocalFrame;
import org.soundtown.citymodel.Place;
import org.soundtown.citymodel.Street;
import org.soundtown.foundation.geometry.Position;

/** What a district calls the places in it. */
final class Neighbourhood {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final District district;
    private final LocalFrame frame;

    Neighbourhood(District district) {
        this.district = district;
        this.frame = district.frame();
    }

    /** The street whose centre line is nearest, one with a name before one without. */
    Optional<Street> street(Position position) {
        Point point = point(position);
        return district.streets().stream()
                .min(Comparator.comparing((Street street) -> street.name().isBlank())
                        .thenComparing(street -> street.centreLine().distance(point)));
    }

    /** The square, park or meadow that it lies in. */
    Optional<String> placeName(Position position) {
        Point point = point(position);
        return district.places().stream()
                .filter(place -> place.area().covers(point))
                .map(Place::name)
                .filter(name -> !name.isBlank())
                .findFirst();
    }

    LocalFrame.Geographic geographic(Position position) {
        return frame.toGeographic(position.x(), position.y());
    }

    private static Point point(Position position) {
        return GEOMETRY.createPoint(new Coordinate(position.x(), position.y()));
    }
}
