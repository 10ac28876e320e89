package org.soundtown.headless.acoustics.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.soundtown.foundation.document.InputError;
import org.soundtown.foundation.geometry.Position;

/** Sources or receivers as a table with the columns {@code …_id} or {@code id}, {@code x}, {@code y}, {@code z} (m). */
public final class PlaceFile {
    /** Beyond this no local frame reaches: metric coordinates of national grids are below (m). */
    private static final double FURTHEST_METRES = 1e8;

    private static final double HIGHEST_METRES = 10_000;

    private static final Comparator<Place> BY_NUMBER = Comparator.comparingLong(place -> Long.parseLong(place.id()));

    private PlaceFile() {}

    /**
     * Reads the places, sorted by their names: as numbers where all are whole numbers, else by the alphabet.
     *
     * @param idColumn {@code source_id} or {@code receiver_id}; {@code id} does as well
     * @throws InputError where a column, a value or every row is missing, or a name is there twice
     */
    public static List<Place> read(Path file, String idColumn) {
        CsvFile table = CsvFile.read(file);
        int id = table.column(idColumn, "id");
        int x = table.column("x");
        int y = table.column("y");
        int z = table.column("z");
        List<Place> places = new ArrayList<>(table.rows());
        Set<String> names = new LinkedHashSet<>();
        for (int row = 0; row < table.rows(); row++) {
            String name = table.text(row, id);
            if (!names.add(name)) {
                throw table.fault(row, id, "every id once");
            }
            places.add(new Place(
                    name,
                    new Position(
                            table.number(row, x, -FURTHEST_METRES, FURTHEST_METRES, "m"),
                            table.number(row, y, -FURTHEST_METRES, FURTHEST_METRES, "m"),
                            table.number(row, z, -HIGHEST_METRES, HIGHEST_METRES, "m"))));
        }
        if (places.isEmpty()) {
            throw new InputError(file + ": a header without rows: expected at least one place");
        }
        places.sort(haveNumbers(places) ? BY_NUMBER : Comparator.comparing(Place::id));
        return places;
    }

    /** Writes places as such a table. */
    public static void write(List<Place> places, String idColumn, Path file) throws IOException {
        StringBuilder text = new StringBuilder(idColumn).append(",x,y,z\n");
        for (Place place : places) {
            Position at = place.position();
            text.append(place.id() + "," + at.x() + "," + at.y() + "," + at.z() + "\n");
        }
        Files.writeString(file, text);
    }

    /** Whether all names are whole numbers as a number is written, without leading zeros. */
    public static boolean haveNumbers(List<Place> places) {
        return places.stream().allMatch(place -> place.id().matches("0|-?[1-9][0-9]{0,17}"));
    }
}
