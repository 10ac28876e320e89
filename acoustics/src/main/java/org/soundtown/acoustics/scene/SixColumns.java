package org.soundtown.acoustics.scene;

import java.util.Arrays;

/** A table of six numbers a row that grows while it is filled, and is then taken apart into its columns. */
final class SixColumns {
    private static final int WIDTH = 6;

    private double[] cells = new double[WIDTH * 64];
    private int rows;

    void add(double first, double second, double third, double fourth, double fifth, double sixth) {
        if (WIDTH * rows == cells.length) {
            cells = Arrays.copyOf(cells, 2 * cells.length);
        }
        int at = WIDTH * rows++;
        cells[at] = first;
        cells[at + 1] = second;
        cells[at + 2] = third;
        cells[at + 3] = fourth;
        cells[at + 4] = fifth;
        cells[at + 5] = sixth;
    }

    /** A copy of the column with the given number, 0 to 5. */
    double[] column(int which) {
        double[] values = new double[rows];
        for (int row = 0; row < rows; row++) {
            values[row] = cells[WIDTH * row + which];
        }
        return values;
    }
}
