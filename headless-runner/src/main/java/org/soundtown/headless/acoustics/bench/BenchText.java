package org.soundtown.headless.acoustics.bench;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import org.soundtown.foundation.band.OctaveBands;

/** The bench's findings as tables of text. */
public final class BenchText {
    private BenchText() {}

    public static void print(Calibration calibration, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "1e9 xorshift64 steps on one thread: %.2f s here, %.2f s where the field's tool was measured%n",
                calibration.seconds(),
                Calibration.REFERENCE_SECONDS);
    }

    public static void print(Agreement agreement, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%nours minus the reference, %d pairs (dB); pairs that only they have %d, only we %d%n",
                agreement.overall().n() / OctaveBands.COUNT,
                agreement.missing(),
                agreement.extra());
        out.println("  band      bias  median|d|   P95|d|   max|d|");
        for (int band = 0; band < OctaveBands.COUNT; band++) {
            row((int) OctaveBands.nominalHertz(band) + " Hz", agreement.bands().get(band), out);
        }
        row("all", agreement.overall(), out);
        out.println("  pairs that differ most, worst first (difference per band, dB):");
        for (Agreement.Difference pair : agreement.worst()) {
            out.printf(
                    Locale.ROOT,
                    "  %s->%s (%.2f, %.2f)->(%.2f, %.2f)",
                    pair.source(),
                    pair.receiver(),
                    pair.from().x(),
                    pair.from().y(),
                    pair.to().x(),
                    pair.to().y());
            for (int band = 0; band < OctaveBands.COUNT; band++) {
                out.printf(Locale.ROOT, " %+.1f", pair.differenceDb(band));
            }
            out.println();
        }
    }

    /** Before the first row. */
    public static void printThroughputHead(PrintWriter out) {
        out.printf("%npairs a second of processor time, median [least..most] n; scaled to the reference machine%n");
        out.printf(
                "  %-5s %-7s %-10s %8s  %-32s %-32s %9s %8s  %s%n",
                "order", "threads", "work", "pairs", "fresh process", "settled", "scaled", "peak MiB", "field's tool");
    }

    public static void print(Throughput row, Calibration calibration, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "  %-5d %-7d %-10s %8d  %-32s %-32s %9.0f %8.0f  %s%n",
                row.work().reflectionOrder(),
                row.threads(),
                row.sources() + "x" + row.receivers(),
                row.pairs(),
                row.fresh().map(BenchText::sample).orElse("-"),
                sample(row.settled()),
                calibration.scaled(row.settled().median()),
                row.peakMebibytes(),
                beside(row.fieldTool(), calibration.scaled(row.settled().median())));
        out.flush();
    }

    public static void print(MapTiming map, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "  %-10s %4.1f m grid, %d x %d nodes, order %d, %d threads: %s s%n",
                map.microphone(),
                map.stepMetres(),
                map.columns(),
                map.rows(),
                map.reflectionOrder(),
                map.threads(),
                fine(map.seconds()));
        out.flush();
    }

    public static void print(WaveformTiming waveforms, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "  %d microphones at %d Hz, %d sources at %.1f m/s: %s times real time a core, %.0f %% of it search%n",
                waveforms.microphones(),
                waveforms.sampleRate(),
                waveforms.sources(),
                waveforms.speedMetresPerSecond(),
                fine(waveforms.timesRealTime()),
                100 * waveforms.searchShare().median());
        out.flush();
    }

    public static void print(CityCurve city, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "  %6d buildings: read and indexed in %s s, peak %.0f MiB; a pair %s us of processor time%n",
                city.buildings(),
                fine(city.loadSeconds()),
                city.peakMebibytes(),
                fine(city.microsecondsAPair()));
        out.flush();
    }

    private static String fine(Sample sample) {
        return String.format(
                Locale.ROOT, "%.3f [%.3f..%.3f] %d", sample.median(), sample.lowest(), sample.highest(), sample.n());
    }

    private static String beside(Optional<FieldTool> tool, double scaled) {
        return tool.map(one -> String.format(
                        Locale.ROOT,
                        "%.0f..%.0f settled: x%.1f..%.1f",
                        one.settledLow(),
                        one.settledHigh(),
                        scaled / one.settledHigh(),
                        scaled / one.settledLow()))
                .orElse("-");
    }

    private static String sample(Sample sample) {
        return String.format(
                Locale.ROOT, "%.0f [%.0f..%.0f] %d", sample.median(), sample.lowest(), sample.highest(), sample.n());
    }

    private static void row(String name, Agreement.Spread spread, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "  %-7s %+6.3f %9.3f %9.3f %8.2f%n",
                name,
                spread.bias(),
                spread.median(),
                spread.p95(),
                spread.largest());
    }
}
