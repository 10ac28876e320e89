package org.soundtown.citymodel.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.locationtech.jts.geom.Envelope;
import org.soundtown.foundation.geometry.Position;

/** The characters of a drawing as square cells of the local frame. Outside the drawing all is open ground. */
final class Drawing {
    private static final String OPEN_LETTERS = "MCSPH";
    private static final String KNOWN = "#. ,TD" + OPEN_LETTERS;

    private final List<String> rows;
    private final double cellMetres;

    Drawing(List<String> rows, double cellMetres) {
        this.rows = rows;
        this.cellMetres = cellMetres;
        for (Cell cell : cells(c -> KNOWN.indexOf(c) < 0 && !(c >= 'a' && c <= 'z') && !(c >= '1' && c <= '9'))) {
            throw new IllegalArgumentException("row " + (cell.row + 1) + ", column " + (cell.column + 1) + ": '"
                    + at(cell) + "': expected one of \"" + KNOWN + "\", 1 to 9 or a to z");
        }
    }

    /** A cell: row from the north, column from the west, both from 0. */
    record Cell(int row, int column) {}

    double cellMetres() {
        return cellMetres;
    }

    int height() {
        return rows.size();
    }

    int width() {
        return rows.stream().mapToInt(String::length).max().orElse(0);
    }

    char at(Cell cell) {
        boolean drawn = cell.row >= 0
                && cell.row < rows.size()
                && cell.column >= 0
                && cell.column < rows.get(cell.row).length();
        return drawn ? rows.get(cell.row).charAt(cell.column) : ' ';
    }

    /** The cells with such a character, in reading order. */
    List<Cell> cells(IntPredicate wanted) {
        List<Cell> found = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).length(); column++) {
                if (wanted.test(rows.get(row).charAt(column))) {
                    found.add(new Cell(row, column));
                }
            }
        }
        return found;
    }

    Envelope square(Cell cell) {
        double west = cell.column * cellMetres;
        double south = (rows.size() - 1 - cell.row) * cellMetres;
        return new Envelope(west, west + cellMetres, south, south + cellMetres);
    }

    Position centre(Cell cell, double z) {
        Envelope square = square(cell);
        return new Position(square.centre().x, square.centre().y, z);
    }

    /** What building stands in a cell: its '#' or digit, a roof's drone base taking that of its neighbour. */
    Optional<Character> roofCharacter(Cell cell) {
        char here = at(cell);
        if (isBuilt(here)) {
            return Optional.of(here);
        }
        if (here == 'D') {
            return neighbours(cell).stream()
                    .map(this::at)
                    .filter(Drawing::isBuilt)
                    .findFirst();
        }
        return Optional.empty();
    }

    boolean isStreet(Cell cell) {
        char here = at(cell);
        return here == '.' || Character.isLowerCase(here) || OPEN_LETTERS.indexOf(here) >= 0;
    }

    List<Cell> neighbours(Cell cell) {
        return List.of(
                new Cell(cell.row - 1, cell.column),
                new Cell(cell.row, cell.column - 1),
                new Cell(cell.row, cell.column + 1),
                new Cell(cell.row + 1, cell.column));
    }

    private static boolean isBuilt(char character) {
        return character == '#' || Character.isDigit(character);
    }
}
