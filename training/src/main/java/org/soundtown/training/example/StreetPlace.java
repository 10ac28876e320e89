package org.soundtown.training.example;

import org.locationtech.jts.geom.Coordinate;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.citymodel.District;
import org.soundtown.foundation.dice.DiceCursor;
import org.soundtown.foundation.geometry.Position;

/** A place on a district's streets: every street, and every leg of it, is as likely. */
public final class StreetPlace {
    private StreetPlace() {}

    /**
     * @param heightMetres above the ground (m)
     */
    public static Position any(District district, Scene scene, double heightMetres, DiceCursor dice) {
        var street = district.streets().get(dice.below(district.streets().size()));
        Coordinate[] line = street.centreLine().getCoordinates();
        int leg = dice.below(line.length - 1);
        double along = dice.uniform();
        double across = (dice.uniform() - 0.5) * street.widthMetres();
        double dx = line[leg + 1].x - line[leg].x;
        double dy = line[leg + 1].y - line[leg].y;
        double length = Math.max(1e-6, Math.hypot(dx, dy));
        double x = line[leg].x + along * dx - across * dy / length;
        double y = line[leg].y + along * dy + across * dx / length;
        return new Position(x, y, scene.groundAltitudeAt(x, y) + heightMetres);
    }
}
