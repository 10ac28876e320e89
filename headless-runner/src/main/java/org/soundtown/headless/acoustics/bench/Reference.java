package org.soundtown.headless.acoustics.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.headless.acoustics.input.CsvFile;

/**
 * Attenuation that another tool calculated for some pairs of a district.
 *
 * @param reflectionOrder and
 * @param favourableShare with which it did, as the file's name says: {@code nm_s1_order1_p05.csv.gz}
 * @param attenuationDb 8 values (dB) by the ids of source and receiver
 */
public record Reference(Path file, int reflectionOrder, double favourableShare, Map<Pair, double[]> attenuationDb) {
    private static final Pattern NAME = Pattern.compile("nm_s\\d+_order(\\d)_p(\\d)(\\d+)\\.csv(\\.gz)?");
    private static final double MOST_DB = 10_000;

    /** Ids of a source and a receiver. */
    public record Pair(String source, String receiver) {}

    /** The folder's reference, the first by the alphabet. */
    static Optional<Reference> find(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> NAME.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .findFirst()
                    .map(Reference::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reference read(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            throw new IllegalArgumentException(file + ": expected a name like nm_s1_order1_p05.csv.gz");
        }
        CsvFile table = CsvFile.read(file);
        int source = table.column("source_id");
        int receiver = table.column("receiver_id");
        int[] band = new int[OctaveBands.COUNT];
        for (int b = 0; b < band.length; b++) {
            band[b] = table.column("a" + (int) OctaveBands.nominalHertz(b));
        }
        Map<Pair, double[]> values = new LinkedHashMap<>();
        for (int row = 0; row < table.rows(); row++) {
            double[] bands = new double[band.length];
            for (int b = 0; b < band.length; b++) {
                bands[b] = table.number(row, band[b], -MOST_DB, MOST_DB, "dB");
            }
            values.put(new Pair(table.text(row, source), table.text(row, receiver)), bands);
        }
        double share = Double.parseDouble(name.group(2) + "." + name.group(3));
        return new Reference(file, Integer.parseInt(name.group(1)), share, values);
    }
}
