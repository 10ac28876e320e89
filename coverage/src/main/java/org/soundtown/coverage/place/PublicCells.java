package org.soundtown.coverage.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.Location;
import org.soundtown.acoustics.map.GridFrame;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.Place;
import org.soundtown.citymodel.Street;

/**
 * Which open cells are public space, what they belong to, and where people are.
 *
 * <p>Public space is what lies within half the width of a street that has footways or that vehicles may not use, and every
 * square, park and meadow. Yards and the land between blocks are in the open, but not public. A cell on several streets
 * belongs to the one whose centre line is nearest; one on a street and in a park, to the street.
 *
 * <p>People outdoors are spread over the streets in proportion to their length, as the twin lets them walk; a square, park or
 * meadow counts as a street of the district's mean width with the same area (assumed). Within each they are spread evenly.
 */
public final class PublicCells {
    private static final int NOBODY = -1;

    private final OpenCells cells;
    private final List<String> names = new ArrayList<>();
    private final int[] owner;
    private final float[] distance;
    private final BitSet open = new BitSet();
    private final float[] people;

    public PublicCells(District district, OpenCells cells) {
        this.cells = cells;
        owner = new int[cells.count()];
        distance = new float[cells.count()];
        people = new float[cells.count()];
        Arrays.fill(owner, NOBODY);
        Arrays.fill(distance, Float.POSITIVE_INFINITY);
        Map<String, Integer> numbers = new LinkedHashMap<>();
        List<Double> lengths = new ArrayList<>();
        double area = 0;
        double length = 0;
        for (Street street : district.streets()) {
            double own = street.centreLine().getLength();
            area += own * street.widthMetres();
            length += own;
            int number = number(numbers, lengths, street.name().isBlank() ? street.id() : street.name());
            lengths.set(number, lengths.get(number) + own);
            if (street.footwayMetres() > 0 || !street.drivable()) {
                claim(street, number);
            }
        }
        double width = length > 0 ? area / length : 10;
        for (Place place : district.places()) {
            int number = number(numbers, lengths, place.name().isBlank() ? place.id() : place.name());
            lengths.set(number, lengths.get(number) + place.area().getArea() / width);
            claim(place, number);
        }
        spread(lengths);
    }

    private int number(Map<String, Integer> numbers, List<Double> lengths, String name) {
        return numbers.computeIfAbsent(name, each -> {
            names.add(each);
            lengths.add(0.0);
            return names.size() - 1;
        });
    }

    private void claim(Street street, int number) {
        Coordinate[] line = street.centreLine().getCoordinates();
        double half = street.widthMetres() / 2;
        for (int i = 0; i + 1 < line.length; i++) {
            LineSegment segment = new LineSegment(line[i], line[i + 1]);
            Envelope box = new Envelope(line[i], line[i + 1]);
            box.expandBy(half);
            each(box, cell -> {
                double metres = segment.distance(new Coordinate(cells.x(cell), cells.y(cell)));
                if (metres <= half && metres < distance[cell]) {
                    distance[cell] = (float) metres;
                    owner[cell] = number;
                    open.set(cell);
                }
            });
        }
    }

    private void claim(Place place, int number) {
        IndexedPointInAreaLocator inside = new IndexedPointInAreaLocator(place.area());
        each(place.area().getEnvelopeInternal(), cell -> {
            if (owner[cell] == NOBODY
                    && inside.locate(new Coordinate(cells.x(cell), cells.y(cell))) != Location.EXTERIOR) {
                owner[cell] = number;
                open.set(cell);
            }
        });
    }

    private void each(Envelope box, java.util.function.IntConsumer cell) {
        GridFrame frame = cells.frame();
        int fromColumn = (int) Math.max(0, Math.ceil((box.getMinX() - frame.minX()) / frame.stepMetres()));
        int toColumn =
                (int) Math.min(frame.columns() - 1, Math.floor((box.getMaxX() - frame.minX()) / frame.stepMetres()));
        int fromRow = (int) Math.max(0, Math.ceil((box.getMinY() - frame.minY()) / frame.stepMetres()));
        int toRow = (int) Math.min(frame.rows() - 1, Math.floor((box.getMaxY() - frame.minY()) / frame.stepMetres()));
        for (int row = fromRow; row <= toRow; row++) {
            for (int column = fromColumn; column <= toColumn; column++) {
                int found = cells.cellAtNode(row * frame.columns() + column);
                if (found >= 0) {
                    cell.accept(found);
                }
            }
        }
    }

    private void spread(List<Double> lengths) {
        int[] count = new int[names.size()];
        for (int each : owner) {
            if (each != NOBODY) {
                count[each]++;
            }
        }
        double total = 0;
        for (int i = 0; i < count.length; i++) {
            total += count[i] > 0 ? lengths.get(i) : 0;
        }
        for (int cell = 0; cell < owner.length; cell++) {
            if (owner[cell] != NOBODY) {
                people[cell] = (float) (lengths.get(owner[cell]) / total / count[owner[cell]]);
            }
        }
    }

    /** The first public cell from this number on; −1 where there is none. */
    public int next(int cell) {
        return open.nextSetBit(cell);
    }

    public boolean isPublic(int cell) {
        return open.get(cell);
    }

    /** Number of cells of public space. */
    public int count() {
        return open.cardinality();
    }

    /** Name of the street, square, park or meadow that a public cell belongs to. */
    public String name(int cell) {
        return names.get(owner[cell]);
    }

    /** Number of what a cell belongs to; −1 for none. */
    public int owner(int cell) {
        return owner[cell];
    }

    /** Share of the people outdoors who are in a cell. */
    public double peopleShare(int cell) {
        return people[cell];
    }
}
