package org.soundtown.coverage.device;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.network.StreetNetwork;
import org.soundtown.coverage.place.OpenCells;
import org.soundtown.simcore.device.PatrolModel;

/**
 * How long after an order the first patrol from its post is at each cell: mobilisation, the fastest drive, the last metres on
 * foot, as the twin's patrols do. Drives are worked out for squares of {@value #SQUARE_METRES} m.
 */
public final class PatrolReach {
    private static final double SQUARE_METRES = 10;

    private PatrolReach() {}

    /** @return seconds for each cell; infinite where no patrol gets there */
    public static float[] seconds(
            List<District.Site> posts, PatrolModel model, Optional<StreetNetwork> streets, OpenCells cells) {
        float[] seconds = new float[cells.count()];
        Arrays.fill(seconds, Float.POSITIVE_INFINITY);
        if (posts.isEmpty() || streets.isEmpty()) {
            return seconds;
        }
        List<StreetNetwork.Drives> drives = posts.stream()
                .flatMap(post -> streets.get().findDrivesFrom(post.position()).stream())
                .toList();
        int squares = Math.max(1, (int) Math.round(SQUARE_METRES / cells.frame().stepMetres()));
        int columns = cells.frame().columns();
        float[] known = new float[(columns / squares + 1) * (cells.frame().rows() / squares + 1)];
        for (int cell = 0; cell < seconds.length; cell++) {
            int node = cells.node(cell);
            int square = node / columns / squares * (columns / squares + 1) + node % columns / squares;
            if (known[square] == 0) {
                known[square] = (float) first(drives, model, cells.x(cell), cells.y(cell));
            }
            seconds[cell] = known[square];
        }
        return seconds;
    }

    private static double first(List<StreetNetwork.Drives> drives, PatrolModel model, double x, double y) {
        double first = Double.POSITIVE_INFINITY;
        for (StreetNetwork.Drives each : drives) {
            first = Math.min(first, model.mobilisationSeconds() + each.secondsTo(x, y) / model.speedFactor());
        }
        return first;
    }
}
