package org.soundtown.headless.acoustics.levels;

import java.util.Locale;

/**
 * What a calculation took.
 *
 * @param pairs pairs within the distance asked for
 * @param wallSeconds time on the clock (s)
 * @param cpuSeconds processor time of the whole process meanwhile, compiler and collector included (s)
 * @param peakMebibytes most memory that the process held until now (MiB)
 */
public record Effort(long pairs, double wallSeconds, double cpuSeconds, double peakMebibytes) {
    /** Pairs a second of processor time. */
    public double pairsPerCpuSecond() {
        return pairs / cpuSeconds;
    }

    /** As the last line of {@code acoustics levels}. */
    public String line() {
        return String.format(
                Locale.ROOT,
                "pairs=%d wall_s=%.3f cpu_s=%.3f peak_mb=%.0f",
                pairs,
                wallSeconds,
                cpuSeconds,
                peakMebibytes);
    }

    /** Reads such a line. */
    public static Effort parse(String line) {
        double[] value = new double[4];
        String[] parts = line.strip().split(" ");
        for (int i = 0; i < value.length; i++) {
            value[i] = Double.parseDouble(parts[i].substring(parts[i].indexOf('=') + 1));
        }
        return new Effort((long) value[0], value[1], value[2], value[3]);
    }
}
