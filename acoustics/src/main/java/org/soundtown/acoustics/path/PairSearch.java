package org.soundtown.acoustics.path;

import java.util.ArrayList;
import java.util.List;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.acoustics.scene.WallList;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.foundation.geometry.Position;

/** The search for the paths of one pair, with the buffers it needs. Not thread-safe; lives for one call. */
final class PairSearch {
    final Scene scene;
    final PathSettings settings;
    final PathGains gains;
    final Position a;
    final Position b;
    final double heightA;
    final double heightB;
    final RoofProfile profile;
    final WallList near = new WallList();
    private final GroundAlong ground;

    PairSearch(Scene scene, PathSettings settings, PathGains gains, Position a, Position b) {
        this.scene = scene;
        this.settings = settings;
        this.gains = gains;
        this.a = a;
        this.b = b;
        heightA = a.z() - scene.groundAltitudeAt(a.x(), a.y());
        heightB = b.z() - scene.groundAltitudeAt(b.x(), b.y());
        profile = new RoofProfile(scene);
        ground = new GroundAlong(scene);
    }

    void collect(List<Ray> rays) {
        double[] groundDb = groundDb(a.x(), a.y(), b.x(), b.y());
        profile.begin(a.z());
        profile.addLeg(a.x(), a.y(), b.x(), b.y(), -1);
        profile.stretch(b.z());
        rays.add(straightOrOver(groundDb));
        if (profile.blocked()) {
            CornerPaths corners = new CornerPaths(scene, a, b, settings.maxRangeMetres());
            addCorner(corners.find(true), groundDb, rays);
            addCorner(corners.find(false), groundDb, rays);
        }
        if (settings.reflectionOrder() > 0) {
            new FacadeReflections(this).collect(rays);
        }
    }

    private void addCorner(List<Position> way, double[] groundDb, List<Ray> rays) {
        if (way.size() < 3) {
            return;
        }
        double length = 0;
        double between = 0;
        for (int i = 1; i < way.size(); i++) {
            double leg = way.get(i - 1).distanceTo(way.get(i));
            length += leg;
            between += i > 1 && i < way.size() - 1 ? leg : 0;
        }
        double[] gain = gains.aroundCorners(length, a.distanceTo(b), between, groundDb);
        rays.add(new Ray(PropagationPath.Kind.AROUND_CORNER, way, length, gain));
    }

    /** Ground effect along a way on the map, zero where the ground does not count (dB). */
    double[] groundDb(double... way) {
        double[] result = new double[OctaveBands.COUNT];
        if (settings.ground()) {
            ground.attenuationDb(way, way.length / 2, heightA, heightB, result);
        }
        return result;
    }

    private Ray straightOrOver(double[] groundDb) {
        double corner = profile.blocked() ? Double.NEGATIVE_INFINITY : CornerShade.difference(scene, a, b, near);
        double[] gain = gains.straightOrOver(profile, a.distanceTo(b), groundDb, corner);
        if (!profile.blocked()) {
            return new Ray(PropagationPath.Kind.DIRECT, List.of(a, b), profile.length(), gain);
        }
        List<Position> polyline = new ArrayList<>();
        polyline.add(a);
        double length = a.horizontalDistanceTo(b);
        for (int edge = 0; edge < profile.edges(); edge++) {
            double t = profile.edgeU(edge) / length;
            polyline.add(new Position(a.x() + t * (b.x() - a.x()), a.y() + t * (b.y() - a.y()), profile.edgeZ(edge)));
        }
        polyline.add(b);
        return new Ray(PropagationPath.Kind.OVER_ROOF, polyline, profile.length(), gain);
    }
}
