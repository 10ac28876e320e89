package org.soundtown.headless.acoustics.levels;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.headless.parquet.PageCodec;
import org.soundtown.headless.parquet.ParquetColumn;
import org.soundtown.headless.parquet.ParquetFile;

/** The table as an Apache Parquet file. Numbers are doubles rounded to three decimals. */
final class ParquetLevelTable implements LevelTable {
    private static final double THOUSAND = 1000;

    private final ParquetFile file;
    private final Name source;
    private final Name receiver;
    private final List<ParquetColumn> bands = new ArrayList<>();

    /** A column of names, which may be whole numbers and are then kept as such. */
    private record Name(ParquetColumn column, boolean numbers) {
        static Name of(String name, boolean numbers) {
            return new Name(numbers ? ParquetColumn.ofWholeNumbers(name) : ParquetColumn.ofTexts(name), numbers);
        }

        void add(String value) {
            if (numbers) {
                column.add(Long.parseLong(value));
            } else {
                column.add(value);
            }
        }
    }

    ParquetLevelTable(Path file, boolean sourceNumbers, boolean receiverNumbers) throws IOException {
        source = Name.of("source_id", sourceNumbers);
        receiver = Name.of("receiver_id", receiverNumbers);
        for (int band = 0; band < OctaveBands.COUNT; band++) {
            bands.add(ParquetColumn.ofDoubles("a" + (int) OctaveBands.nominalHertz(band)));
        }
        List<ParquetColumn> columns = new ArrayList<>(List.of(source.column(), receiver.column()));
        columns.addAll(bands);
        this.file = new ParquetFile(file, "levels", columns, PageCodec.GZIP);
    }

    @Override
    public void add(String sourceId, String receiverId, double[] attenuationDb) throws IOException {
        source.add(sourceId);
        receiver.add(receiverId);
        for (int band = 0; band < attenuationDb.length; band++) {
            bands.get(band).add(Math.round(attenuationDb[band] * THOUSAND) / THOUSAND);
        }
        file.endRow();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
