package org.soundtown.headless.acoustics.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.soundtown.foundation.band.OctaveBands;

/** Every compared pair as comma-separated values, so that what differs can be looked at on a map. */
public final class DifferenceFile {
    private DifferenceFile() {}

    /** {@code source_id,receiver_id,sx,sy,sz,rx,ry,rz,}then per band ours {@code o63…}, difference {@code d63…} (dB). */
    public static void write(List<Agreement.Difference> differences, Path file) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            out.print("source_id,receiver_id,sx,sy,sz,rx,ry,rz");
            for (String kind : List.of("o", "d")) {
                for (int band = 0; band < OctaveBands.COUNT; band++) {
                    out.print("," + kind + (int) OctaveBands.nominalHertz(band));
                }
            }
            out.print('\n');
            for (Agreement.Difference pair : differences) {
                out.print(pair.source() + "," + pair.receiver());
                for (double metres : new double[] {
                    pair.from().x(), pair.from().y(), pair.from().z(),
                    pair.to().x(), pair.to().y(), pair.to().z()
                }) {
                    out.print("," + metres);
                }
                for (double ours : pair.oursDb()) {
                    out.format(Locale.ROOT, ",%.3f", ours);
                }
                for (int band = 0; band < OctaveBands.COUNT; band++) {
                    out.format(Locale.ROOT, ",%.3f", pair.differenceDb(band));
                }
                out.print('\n');
            }
            if (out.checkError()) {
                throw new IOException("the disk may be full");
            }
        }
    }
}
