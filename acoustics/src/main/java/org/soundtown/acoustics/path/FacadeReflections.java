package org.soundtown.acoustics.path;

import java.util.ArrayList;
import java.util.List;
import org.soundtown.acoustics.scene.WallList;
import org.soundtown.acoustics.scene.Walls;
import org.soundtown.foundation.geometry.Position;

/**
 * Reflections of first order at façades by image sources (ISO 9613-2 section 7.5, CNOSSOS-EU section 2.5.6): source and
 * receiver stand in front of the façade, the reflecting point lies on it and below its top. Roofs in the way are passed
 * over with the loss of the unfolded profile; where that lifts the path above the façade there is no reflection.
 */
final class FacadeReflections {
    /** Nearer to a façade's plane than this an end grazes it and no reflection can be told apart (m). */
    private static final double GRAZING_METRES = 0.01;

    private final PairSearch pair;
    private final Walls walls;
    private final WallList near = new WallList();

    FacadeReflections(PairSearch pair) {
        this.pair = pair;
        this.walls = pair.scene.walls();
    }

    void collect(List<Ray> rays) {
        double reach = pair.settings.reflectionDistanceMetres();
        pair.scene.wallsNear(
                Math.min(pair.a.x(), pair.b.x()) - reach,
                Math.min(pair.a.y(), pair.b.y()) - reach,
                Math.max(pair.a.x(), pair.b.x()) + reach,
                Math.max(pair.a.y(), pair.b.y()) + reach,
                near);
        for (int i = 0; i < near.count(); i++) {
            Ray ray = reflect(near.get(i), reach);
            if (ray != null) {
                rays.add(ray);
            }
        }
    }

    private Ray reflect(int wall, double reach) {
        Position a = pair.a;
        Position b = pair.b;
        double frontA = walls.inFrontOf(wall, a.x(), a.y());
        if (frontA <= GRAZING_METRES) {
            return null;
        }
        double frontB = walls.inFrontOf(wall, b.x(), b.y());
        if (frontB <= GRAZING_METRES) {
            return null;
        }
        double wallX = walls.endX(wall) - walls.startX(wall);
        double wallY = walls.endY(wall) - walls.startY(wall);
        double square = wallX * wallX + wallY * wallY;
        double alongA = ((a.x() - walls.startX(wall)) * wallX + (a.y() - walls.startY(wall)) * wallY) / square;
        double alongB = ((b.x() - walls.startX(wall)) * wallX + (b.y() - walls.startY(wall)) * wallY) / square;
        double share = frontA / (frontA + frontB);
        double along = alongA + (alongB - alongA) * share;
        if (along < 0 || along > 1) {
            return null;
        }
        double x = walls.startX(wall) + along * wallX;
        double y = walls.startY(wall) + along * wallY;
        if (distanceToLine(x, y) > reach) {
            return null;
        }
        double roof = walls.roofOf(walls.buildingOf(wall));
        double straightZ = a.z() + (b.z() - a.z()) * share;
        double parallel = (alongB - alongA) * Math.sqrt(square);
        double image = Math.sqrt(
                parallel * parallel + (frontA + frontB) * (frontA + frontB) + (b.z() - a.z()) * (b.z() - a.z()));
        if (straightZ > roof || image > pair.settings.maxRangeMetres()) {
            return null;
        }
        return overProfile(wall, x, y, roof, image);
    }

    private Ray overProfile(int wall, double x, double y, double roof, double image) {
        Position a = pair.a;
        Position b = pair.b;
        RoofProfile profile = pair.profile;
        profile.begin(a.z());
        profile.addLeg(a.x(), a.y(), x, y, wall);
        double firstLeg = profile.end();
        profile.addLeg(x, y, b.x(), b.y(), wall);
        profile.stretch(b.z());
        double z = profile.pathZ(firstLeg);
        if (z > roof) {
            return null;
        }
        List<Position> polyline = new ArrayList<>();
        polyline.add(a);
        boolean reflected = false;
        for (int edge = 0; edge < profile.edges(); edge++) {
            double u = profile.edgeU(edge);
            if (u > firstLeg && !reflected) {
                polyline.add(new Position(x, y, z));
                reflected = true;
            }
            polyline.add(
                    u <= firstLeg
                            ? between(a.x(), a.y(), x, y, u / firstLeg, profile.edgeZ(edge))
                            : between(
                                    x,
                                    y,
                                    b.x(),
                                    b.y(),
                                    (u - firstLeg) / (profile.end() - firstLeg),
                                    profile.edgeZ(edge)));
        }
        if (!reflected) {
            polyline.add(new Position(x, y, z));
        }
        polyline.add(b);
        double[] groundDb = pair.groundDb(a.x(), a.y(), x, y, b.x(), b.y());
        double[] facadeDb = walls.reflectionLossDb(walls.buildingOf(wall));
        double[] gain = pair.gains.overProfile(profile, image, groundDb, facadeDb);
        return new Ray(PropagationPath.Kind.REFLECTED, polyline, profile.length(), gain);
    }

    private static Position between(double x0, double y0, double x1, double y1, double t, double z) {
        return new Position(x0 + t * (x1 - x0), y0 + t * (y1 - y0), z);
    }

    private double distanceToLine(double x, double y) {
        double dx = pair.b.x() - pair.a.x();
        double dy = pair.b.y() - pair.a.y();
        double square = dx * dx + dy * dy;
        double t = square == 0 ? 0 : ((x - pair.a.x()) * dx + (y - pair.a.y()) * dy) / square;
        double inside = Math.max(0, Math.min(1, t));
        return Math.hypot(x - pair.a.x() - inside * dx, y - pair.a.y() - inside * dy);
    }
}
