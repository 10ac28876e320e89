package org.soundtown.headless.acoustics.levels;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;

/** Measures the stretches of time between start and stop, and sums them. */
public final class EffortMeter {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final double NANOS = 1e9;

    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private long wallNanos;
    private long cpuNanos;
    private long pairs;
    private long wallStart;
    private long cpuStart;

    public void start() {
        wallStart = System.nanoTime();
        cpuStart = system.getProcessCpuTime();
    }

    /** @param done pairs worked out since the start */
    public void stop(long done) {
        cpuNanos += system.getProcessCpuTime() - cpuStart;
        wallNanos += System.nanoTime() - wallStart;
        pairs += done;
    }

    public Effort total() {
        return new Effort(pairs, wallNanos / NANOS, cpuNanos / NANOS, peakMebibytes());
    }

    /** The process's peak resident memory where the system tells, else the peaks of the Java memory pools (MiB). */
    public static double peakMebibytes() {
        if (Files.isReadable(STATUS)) {
            try {
                for (String line : Files.readAllLines(STATUS)) {
                    if (line.startsWith("VmHWM:")) {
                        return Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024;
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        long bytes = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            bytes += pool.getPeakUsage().getUsed();
        }
        return bytes / 1048576.0;
    }
}
