package org.soundtown.headless.curve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.linearref.LengthIndexedLine;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.MountingPoint;
import org.soundtown.citymodel.Street;
import org.soundtown.citymodel.index.BuildingIndex;
import org.soundtown.foundation.dice.DiceCursor;
import org.soundtown.foundation.geometry.Position;

/**
 * A district with other microphones: some lamp posts on the streets around a drawn crossing of it. A detector's curve is
 * measured at many such places, so that it is not learnt from one plan's echoes. Spacing and heights are assumed, those of a
 * small quarter's sensors.
 */
final class StreetRig {
    private static final int MICROPHONES = 8;
    private static final double RADIUS_METRES = 150;
    private static final double LEAST_SPACING_METRES = 25;
    private static final double LOWEST_METRES = 3.5;
    private static final double HIGHEST_METRES = 7;
    private static final double FROM_KERB = 0.45;
    private static final int MOST_TRIES = 2000;

    private final District district;
    private final BuildingIndex buildings;
    private final DiceCursor dice;

    private StreetRig(District district, BuildingIndex buildings, DiceCursor dice) {
        this.district = district;
        this.buildings = buildings;
        this.dice = dice;
    }

    /**
     * The district with drawn microphones and without devices of other kinds.
     *
     * @throws IllegalArgumentException where its streets have no room for two of them
     */
    static District of(District district, BuildingIndex buildings, DiceCursor dice) {
        return new StreetRig(district, buildings, dice).drawn();
    }

    private District drawn() {
        Position middle = onStreets();
        List<MountingPoint> points = new ArrayList<>();
        List<District.Microphone> microphones = new ArrayList<>();
        for (int i = 0; i < MOST_TRIES && points.size() < MICROPHONES; i++) {
            Position foot = onStreets();
            double height = dice.uniform(LOWEST_METRES, HIGHEST_METRES);
            boolean fits = foot.horizontalDistanceTo(middle) <= RADIUS_METRES
                    && buildings.buildingAt(foot.x(), foot.y()).isEmpty()
                    && points.stream().noneMatch(other -> near(foot, other.position()));
            if (fits) {
                String id = String.format("rig-%02d", points.size() + 1);
                points.add(new MountingPoint(id, MountingPoint.Kind.LAMP_POST, foot.withZ(foot.z() + height), height));
                microphones.add(new District.Microphone("mic-" + id, id));
            }
        }
        if (points.size() < 2) {
            throw new IllegalArgumentException(
                    district.name() + ": no room for two microphones on its streets: expected a larger district");
        }
        return with(points, microphones);
    }

    private static boolean near(Position one, Position other) {
        return one.horizontalDistanceTo(other) < LEAST_SPACING_METRES;
    }

    private Position onStreets() {
        double rest = dice.uniform()
                * district.streets().stream()
                        .mapToDouble(street -> street.centreLine().getLength())
                        .sum();
        Optional<Street> found = Optional.empty();
        for (Street street : district.streets()) {
            rest -= street.centreLine().getLength();
            if (found.isEmpty() && rest < 0) {
                found = Optional.of(street);
            }
        }
        Street street = found.orElse(district.streets().get(0));
        double along = dice.uniform(0, street.centreLine().getLength());
        double aside = (dice.uniform() < 0.5 ? -FROM_KERB : FROM_KERB) * street.widthMetres();
        Coordinate spot = new LengthIndexedLine(street.centreLine()).extractPoint(along, aside);
        return new Position(spot.x, spot.y, district.terrain().altitudeAt(spot.x, spot.y));
    }

    private District with(List<MountingPoint> points, List<District.Microphone> microphones) {
        return new District(
                district.folder(),
                district.name(),
                district.title(),
                district.origin(),
                district.sources(),
                district.weather(),
                district.population(),
                district.buildings(),
                district.streets(),
                district.groundZones(),
                List.of(),
                List.of(),
                district.terrain(),
                points,
                microphones,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
