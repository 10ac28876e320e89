package org.soundtown.coverage.device;

import org.soundtown.acoustics.map.GridFrame;
import org.soundtown.acoustics.scene.Crossings;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.coverage.place.OpenCells;
import org.soundtown.foundation.geometry.Position;

/**
 * Whether a straight line of sight is free of buildings and ground, for many places seen from one. Buildings are met wall by
 * wall in the scene's own index; the ground is read from the grid's nodes. For one thread.
 */
final class SightLines {
    private static final double STEP_METRES = 4;

    private final OpenCells cells;
    private final Scene scene;
    private final Crossings crossings = new Crossings();

    SightLines(OpenCells cells) {
        this.cells = cells;
        scene = cells.scene();
    }

    boolean free(Position from, Position to) {
        scene.meet(from.x(), from.y(), to.x(), to.y(), crossings);
        for (int i = 0; i < crossings.count(); i++) {
            double z = from.z() + crossings.at(i) * (to.z() - from.z());
            if (z < scene.walls().highestOf(scene.walls().obstacleOf(crossings.line(i)))) {
                return false;
            }
        }
        return scene.levelGround() || clearOfGround(from, to);
    }

    private boolean clearOfGround(Position from, Position to) {
        GridFrame frame = cells.frame();
        double length = from.horizontalDistanceTo(to);
        int steps = (int) Math.ceil(length / Math.max(STEP_METRES, frame.stepMetres()));
        for (int i = 1; i < steps; i++) {
            double share = (double) i / steps;
            long column = Math.round((from.x() + share * (to.x() - from.x()) - frame.minX()) / frame.stepMetres());
            long row = Math.round((from.y() + share * (to.y() - from.y()) - frame.minY()) / frame.stepMetres());
            if (column < 0 || row < 0 || column >= frame.columns() || row >= frame.rows()) {
                continue;
            }
            double ground = cells.groundAtNode((int) (row * frame.columns() + column));
            if (ground > from.z() + share * (to.z() - from.z())) {
                return false;
            }
        }
        return true;
    }
}
