package org.soundtown.headless.acoustics.bench;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the bench found.
 *
 * @param date ISO 8601
 * @param machine operating system, processors, Java
 * @param district the folder measured on
 */
@JsonIgnoreProperties("district")
public record BenchReport(
        String date,
        String machine,
        Path district,
        Calibration calibration,
        Optional<Agreement> agreement,
        List<Throughput> throughput) {

    /** This machine in words. */
    public static String thisMachine() {
        return System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, JDK "
                + System.getProperty("java.version");
    }
}
