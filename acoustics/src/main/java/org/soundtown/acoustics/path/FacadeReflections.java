package org.soundtown.acoustics.path;

import java.util.ArrayList;
import java.util.List;
import org.soundtown.acoustics.scene.WallList;
import org.soundtown.acoustics.scene.Walls;
import org.soundtown.foundation.geometry.Position;

/**
 * Reflections of first order at façades by image sources (ISO 9613-2 section 7.5, CNOSSOS-EU section 2.5.6): source and
 * receiver stand in front of the façade, the mirror point lies on it. Roofs in the way are passed over with the loss of
 * the unfolded profile.
 *
 * <p>Towards the façade's rim the reflection fades: 10 lg(3 + (40/λ) δ′), with δ′ the detour by the rim, negative where
 * the mirror point lies within it and positive beyond. For the top this is CNOSSOS-EU's retrodiffraction; here the same
 * holds at corners that stand free, so that no echo is switched off in one step. Beyond δ′ = 2 m (12 dB at 63 Hz, 24 dB
 * at 1 kHz) nothing comes back.
 */
final class FacadeReflections {
    /** Nearer to a façade's plane than this an end grazes it and no reflection can be told apart (m). */
    private static final double GRAZING_METRES = 0.01;

    /** Greatest detour by the rim (m). */
    private static final double GREATEST_DETOUR = 2;

    /** How far in front of a corner the path by it passes (m). */
    private static final double RIM_METRES = 0.02;

    private final PairSearch pair;
    private final Walls walls;

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
                pair.near);
        WallList near = pair.near;
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
        if ((along < 0 && !pair.scene.startsFree(wall)) || (along > 1 && !pair.scene.endsFree(wall))) {
            return null;
        }
        double parallel = (alongB - alongA) * Math.sqrt(square);
        double rise = b.z() - a.z();
        double image = Math.sqrt(parallel * parallel + (frontA + frontB) * (frontA + frontB) + rise * rise);
        double on = Math.max(0, Math.min(1, along));
        double x = walls.startX(wall) + on * wallX;
        double y = walls.startY(wall) + on * wallY;
        double difference = cornerDifference(wall, along, image, rise);
        if (image > pair.settings.maxRangeMetres() || difference > GREATEST_DETOUR || distanceToLine(x, y) > reach) {
            return null;
        }
        if (on != along) {
            x += RIM_METRES * wallY / Math.sqrt(square);
            y -= RIM_METRES * wallX / Math.sqrt(square);
        }
        return overProfile(wall, x, y, image, difference);
    }

    /** δ′ by the nearer of the façade's free corners, −∞ where it has none. */
    private double cornerDifference(int wall, double along, double image, double rise) {
        double difference = Double.NEGATIVE_INFINITY;
        if (pair.scene.startsFree(wall)) {
            double detour = detourBy(walls.startX(wall), walls.startY(wall), rise) - image;
            difference = Math.max(difference, along < 0 ? detour : -detour);
        }
        if (pair.scene.endsFree(wall)) {
            double detour = detourBy(walls.endX(wall), walls.endY(wall), rise) - image;
            difference = Math.max(difference, along > 1 ? detour : -detour);
        }
        return difference;
    }

    private double detourBy(double x, double y, double rise) {
        double way = Math.hypot(x - pair.a.x(), y - pair.a.y()) + Math.hypot(pair.b.x() - x, pair.b.y() - y);
        return Math.sqrt(way * way + rise * rise);
    }

    private Ray overProfile(int wall, double x, double y, double image, double cornerDifference) {
        Position a = pair.a;
        Position b = pair.b;
        RoofProfile profile = pair.profile;
        profile.begin(a.z());
        profile.addLeg(a.x(), a.y(), x, y, wall);
        double firstLeg = profile.end();
        profile.addLeg(x, y, b.x(), b.y(), wall);
        profile.stretch(b.z());
        double top = walls.roofOf(walls.buildingOf(wall));
        double z = profile.pathZ(firstLeg);
        double overTop = profile.detourThrough(firstLeg, top);
        double difference = Math.max(cornerDifference, z > top ? overTop : -overTop);
        if (difference > GREATEST_DETOUR) {
            return null;
        }
        List<Position> polyline = polyline(profile, firstLeg, new Position(x, y, Math.min(z, top)));
        double[] groundDb = pair.groundDb(a.x(), a.y(), x, y, b.x(), b.y());
        double[] facadeDb = walls.reflectionLossDb(walls.buildingOf(wall));
        double[] gain = pair.gains.reflected(profile, image, groundDb, facadeDb, difference);
        double length = profile.length() + (z > top ? overTop : 0);
        return new Ray(PropagationPath.Kind.REFLECTED, polyline, length, gain);
    }

    private List<Position> polyline(RoofProfile profile, double firstLeg, Position mirror) {
        Position a = pair.a;
        Position b = pair.b;
        List<Position> polyline = new ArrayList<>();
        polyline.add(a);
        boolean reflected = false;
        for (int edge = 0; edge < profile.edges(); edge++) {
            double u = profile.edgeU(edge);
            if (u > firstLeg && !reflected) {
                polyline.add(mirror);
                reflected = true;
            }
            double t = u <= firstLeg ? u / firstLeg : (u - firstLeg) / (profile.end() - firstLeg);
            polyline.add(
                    u <= firstLeg
                            ? between(a, mirror, t, profile.edgeZ(edge))
                            : between(mirror, b, t, profile.edgeZ(edge)));
        }
        if (!reflected) {
            polyline.add(mirror);
        }
        polyline.add(b);
        return polyline;
    }

    private static Position between(Position from, Position to, double t, double z) {
        return new Position(from.x() + t * (to.x() - from.x()), from.y() + t * (to.y() - from.y()), z);
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
