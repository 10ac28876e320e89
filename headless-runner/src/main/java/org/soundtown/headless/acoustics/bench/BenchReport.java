package org.soundtown.headless.acoustics.bench;

import java.util.List;
import java.util.Optional;

/**
 * What the bench found.
 *
 * @param date ISO 8601
 * @param machine operating system, processors, Java
 * @param district what was measured on
 */
public record BenchReport(
        String date,
        String machine,
        String district,
        Optional<Calibration> calibration,
        Optional<Agreement> agreement,
        List<Throughput> throughput,
        List<MapTiming> maps,
        List<CityCurve> city,
        Optional<WaveformTiming> waveforms) {

    /** This machine in words. */
    public static String thisMachine() {
        return System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, JDK "
                + System.getProperty("java.version");
    }
}
