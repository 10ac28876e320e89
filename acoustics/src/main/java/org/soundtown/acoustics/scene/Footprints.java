package org.soundtown.acoustics.scene;

/**
 * Which buildings may stand over a place: a uniform grid of cells, each with the buildings whose box touches it. Answers
 * at a cost that depends on what stands there and not on the city, and without taking memory. Immutable, thread-safe.
 */
final class Footprints {
    private static final double CELL_METRES = 25;
    private static final int MOST_CELLS = 4_000_000;

    private final Walls walls;
    private final double originX;
    private final double originY;
    private final double cell;
    private final int columns;
    private final int rows;
    private final int[] first;
    private final int[] listed;

    Footprints(Walls walls) {
        this.walls = walls;
        Box all = new Box();
        for (int index = 0; index < walls.obstacles(); index++) {
            if (!walls.screen[index]) {
                all.take(index);
            }
        }
        boolean none = all.west > all.east;
        double width = none ? 0 : all.east - all.west;
        double depth = none ? 0 : all.north - all.south;
        cell = Math.max(CELL_METRES, Math.sqrt(width * depth / MOST_CELLS));
        originX = none ? 0 : all.west;
        originY = none ? 0 : all.south;
        columns = none ? 0 : 1 + (int) (width / cell);
        rows = none ? 0 : 1 + (int) (depth / cell);
        first = new int[columns * rows + 1];
        enter(null, null);
        for (int i = 0; i < columns * rows; i++) {
            first[i + 1] += first[i];
        }
        listed = new int[first[columns * rows]];
        enter(listed, first.clone());
    }

    /** The first building over whose footprint and below whose roof a place lies; −1 where there is none. */
    int around(double x, double y, double z) {
        double column = Math.floor((x - originX) / cell);
        double row = Math.floor((y - originY) / cell);
        if (!(column >= 0 && column < columns && row >= 0 && row < rows)) {
            return -1;
        }
        int at = (int) row * columns + (int) column;
        for (int i = first[at]; i < first[at + 1]; i++) {
            int index = listed[i];
            if (walls.highest[index] > z && walls.contains(index, x, y)) {
                return index;
            }
        }
        return -1;
    }

    /** Counts the buildings per cell, or, with places to go on from, lists them. */
    private void enter(int[] list, int[] next) {
        for (int index = 0; index < walls.obstacles(); index++) {
            if (walls.screen[index]) {
                continue;
            }
            Box box = new Box();
            box.take(index);
            int east = (int) ((box.east - originX) / cell);
            int north = (int) ((box.north - originY) / cell);
            for (int row = (int) ((box.south - originY) / cell); row <= north; row++) {
                for (int column = (int) ((box.west - originX) / cell); column <= east; column++) {
                    int at = row * columns + column;
                    if (list == null) {
                        first[at + 1]++;
                    } else {
                        list[next[at]++] = index;
                    }
                }
            }
        }
    }

    /** A box of the map around obstacles. */
    private final class Box {
        private double west = Double.POSITIVE_INFINITY;
        private double east = Double.NEGATIVE_INFINITY;
        private double south = Double.POSITIVE_INFINITY;
        private double north = Double.NEGATIVE_INFINITY;

        private void take(int index) {
            for (int wall = walls.firstWall[index]; wall < walls.firstWall[index + 1]; wall++) {
                west = Math.min(west, walls.ax[wall]);
                east = Math.max(east, walls.ax[wall]);
                south = Math.min(south, walls.ay[wall]);
                north = Math.max(north, walls.ay[wall]);
            }
        }
    }
}
