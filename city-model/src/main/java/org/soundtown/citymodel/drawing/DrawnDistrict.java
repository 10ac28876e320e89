package org.soundtown.citymodel.drawing;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.terrain.FlatTerrain;
import org.soundtown.foundation.geometry.Position;

/**
 * A small district drawn in a few lines of text, for tests and examples that should be read at a glance:
 *
 * <pre>{@code
 * DrawnDistrict drawn = DrawnDistrict.of(
 *         "#####  #####",
 *         "####M..#####",
 *         "......x....P");
 * District district = drawn.district();
 * Position shot = drawn.mark('x', 1.5);
 * }</pre>
 *
 * The first line is the north edge; the lower left corner of the drawing is the local frame's origin; the ground is flat
 * at altitude 0. Each character is a square cell:
 *
 * <table>
 * <caption>What each character draws</caption>
 * <tr><td>{@code #}</td><td>building of the default height; touching cells are one building, with courtyards</td></tr>
 * <tr><td>{@code 1}–{@code 9}</td><td>building of that many storeys of 3 m</td></tr>
 * <tr><td>{@code .}</td><td>street; each straight run of two cells or more is a street with a vertex in every cell</td></tr>
 * <tr><td>space</td><td>open hard ground</td></tr>
 * <tr><td>{@code ,}</td><td>grass (G = 1); touching cells are one zone</td></tr>
 * <tr><td>{@code T}</td><td>tree of 8 m</td></tr>
 * <tr><td>{@code M}</td><td>microphone on a lamp post at 6 m</td></tr>
 * <tr><td>{@code C}</td><td>camera at 6 m</td></tr>
 * <tr><td>{@code S}</td><td>loudspeaker at 5 m</td></tr>
 * <tr><td>{@code P}</td><td>patrol post</td></tr>
 * <tr><td>{@code D}</td><td>drone base: on the roof of the building that it is part of, or on the ground alone</td></tr>
 * <tr><td>{@code H}</td><td>dwelling of four residents at a door to the street</td></tr>
 * <tr><td>{@code a}–{@code z}</td><td>a place to ask for with {@link #mark}, on the street where it is in one</td></tr>
 * </table>
 *
 * Letters for things in the open ({@code M C S P H a–z}) continue a street that runs through them. Devices are numbered
 * in reading order: {@code M1}, {@code M2}, {@code C1}; the mounting point of {@code M1} is {@code M1-post}. Immutable.
 */
public final class DrawnDistrict {
    private static final double STOREY_METRES = 3;

    private final List<String> rows;
    private final double cellMetres;
    private final double buildingHeightMetres;
    private final double absorption;
    private final double speedKmh;
    private final District.Population population;

    private DrawnDistrict(
            List<String> rows,
            double cellMetres,
            double buildingHeightMetres,
            double absorption,
            double speedKmh,
            District.Population population) {
        this.rows = rows;
        this.cellMetres = cellMetres;
        this.buildingHeightMetres = buildingHeightMetres;
        this.absorption = absorption;
        this.speedKmh = speedKmh;
        this.population = population;
    }

    /** Cells of 4 m, buildings of 12 m with an absorption of 0.1, 30 km/h, nobody about. */
    public static DrawnDistrict of(String... rows) {
        return new DrawnDistrict(List.of(rows), 4, 12, 0.1, 30, people(0, 0, 0));
    }

    public DrawnDistrict withCellMetres(double metres) {
        return new DrawnDistrict(rows, metres, buildingHeightMetres, absorption, speedKmh, population);
    }

    public DrawnDistrict withBuildingHeightMetres(double metres) {
        return new DrawnDistrict(rows, cellMetres, metres, absorption, speedKmh, population);
    }

    /** Façade absorption of every building, in all bands, 0 to 1. */
    public DrawnDistrict withAbsorption(double share) {
        return new DrawnDistrict(rows, cellMetres, buildingHeightMetres, share, speedKmh, population);
    }

    /** Speed limit of every street (km/h); 0 makes them footways. */
    public DrawnDistrict withSpeedKmh(double kmh) {
        return new DrawnDistrict(rows, cellMetres, buildingHeightMetres, absorption, kmh, population);
    }

    /** People outdoors and vehicles entering per hour, the same in every hour. */
    public DrawnDistrict withPeople(int residents, int outdoors, int vehiclesPerHour) {
        District.Population people = people(residents, outdoors, vehiclesPerHour);
        return new DrawnDistrict(rows, cellMetres, buildingHeightMetres, absorption, speedKmh, people);
    }

    /**
     * Where a lower-case letter stands (m).
     *
     * @param heightMetres above ground
     * @throws IllegalArgumentException where the letter is not drawn, or more than once
     */
    public Position mark(char letter, double heightMetres) {
        List<Drawing.Cell> cells = drawing().cells(c -> c == letter);
        if (!Character.isLowerCase(letter) || cells.size() != 1) {
            throw new IllegalArgumentException("mark '" + letter + "' is drawn " + cells.size()
                    + " times: expected a lower-case letter that is drawn once");
        }
        return drawing().centre(cells.get(0), heightMetres);
    }

    /** The district, in a folder of the name {@code drawn} that need not exist. */
    public District district() {
        Drawing drawing = drawing();
        DrawnDevices devices = new DrawnDevices(drawing);
        DrawnShapes shapes = new DrawnShapes(drawing);
        return new District(
                Path.of("drawn"),
                "drawn",
                "Drawn district",
                new District.Origin(45.4385, 4.3785, 0),
                List.of(new District.SourceNote("all layers", "assumed: drawn")),
                new District.Weather(15, 70, 101.325, 0, 0),
                population,
                shapes.buildings(this::heightMetres, absorption),
                shapes.streets(speedKmh),
                shapes.grass(),
                devices.trees(),
                List.of(),
                new FlatTerrain(0),
                devices.mountingPoints(),
                devices.microphones(),
                devices.sites('C', "C", c -> 6.0),
                devices.sites('D', "D", this::droneBaseMetres),
                devices.sites('P', "P", c -> 0.0),
                devices.dwellings(),
                devices.sites('S', "S", c -> 5.0));
    }

    private Drawing drawing() {
        return new Drawing(rows, cellMetres);
    }

    private double heightMetres(char cell) {
        return Character.isDigit(cell) ? STOREY_METRES * (cell - '0') : buildingHeightMetres;
    }

    private double droneBaseMetres(Drawing.Cell cell) {
        return drawing().roofCharacter(cell).map(this::heightMetres).orElse(0.0);
    }

    private static District.Population people(int residents, int outdoors, int vehiclesPerHour) {
        Integer[] out = new Integer[24];
        Arrays.fill(out, outdoors);
        Integer[] vehicles = new Integer[24];
        Arrays.fill(vehicles, vehiclesPerHour);
        return new District.Population(residents, List.of(out), List.of(vehicles), "assumed");
    }

    /** The marks drawn, by letter, at this height above ground (m). */
    public Map<Character, Position> marks(double heightMetres) {
        Map<Character, Position> marks = new TreeMap<>();
        for (Drawing.Cell cell : drawing().cells(Character::isLowerCase)) {
            marks.put(drawing().at(cell), drawing().centre(cell, heightMetres));
        }
        return marks;
    }
}
