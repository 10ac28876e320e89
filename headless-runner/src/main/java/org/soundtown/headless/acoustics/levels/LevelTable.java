package org.soundtown.headless.acoustics.levels;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.soundtown.foundation.document.InputError;

/** Where the rows go: {@code source_id,receiver_id,a63…a8000}, attenuation in dB to three decimals. */
public interface LevelTable extends Closeable {
    /** Keeps nothing. */
    LevelTable DISCARDED = new LevelTable() {
        @Override
        public void add(String sourceId, String receiverId, double[] attenuationDb) {}

        @Override
        public void close() {}
    };

    /** @param attenuationDb 8 values, 63 Hz to 8 kHz (dB); read before this returns */
    void add(String sourceId, String receiverId, double[] attenuationDb) throws IOException;

    /** The kinds of file, each with its ending. */
    enum Format {
        CSV(".csv"),
        PARQUET(".parquet");

        private final String ending;

        Format(String ending) {
            this.ending = ending;
        }

        /** @throws InputError where the name ends in neither */
        public static Format of(Path file) {
            for (Format format : values()) {
                if (file.getFileName().toString().endsWith(format.ending)) {
                    return format;
                }
            }
            throw new InputError("--out " + file + ": expected a name that ends in .csv or .parquet");
        }

        /**
         * Begins a file.
         *
         * @param sourceNumbers whether the sources' names are whole numbers, to be kept as such in Parquet
         * @param receiverNumbers the same for the receivers
         */
        public LevelTable create(Path file, boolean sourceNumbers, boolean receiverNumbers) throws IOException {
            return this == CSV ? new CsvLevelTable(file) : new ParquetLevelTable(file, sourceNumbers, receiverNumbers);
        }
    }
}
