package org.soundtown.headless.acoustics.response;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.soundtown.acoustics.path.PropagationPath;
import org.soundtown.acoustics.signal.ImpulseResponse;

/** A picture of an impulse response: its level over time, and a mark where each path arrives. */
public final class ResponseChart {
    private static final int WIDTH = 1100;
    private static final int HEIGHT = 560;

    /** Below its greatest the response is not drawn (dB). */
    private static final double RANGE_DB = 60;

    /** One kHz, where the marks stand. */
    private static final int MARK_BAND = 4;

    private ResponseChart() {}

    public static void write(ImpulseResponse response, List<PropagationPath> paths, String title, Path file)
            throws IOException {
        XYChart chart = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(title)
                .xAxisTitle("time after emission (ms)")
                .yAxisTitle("pressure re that at 1 m (dB)")
                .build();
        style(chart.getStyler());
        addResponse(chart, response);
        addPaths(chart, paths);
        try (var out = Files.newOutputStream(file)) {
            BitmapEncoder.saveBitmap(chart, out, BitmapEncoder.BitmapFormat.PNG);
        }
    }

    private static void style(org.knowm.xchart.style.XYStyler styler) {
        styler.setChartBackgroundColor(Color.WHITE);
        styler.setPlotBorderVisible(false);
        styler.setPlotGridLinesColor(new Color(0xE3E3E3));
        styler.setLegendPosition(Styler.LegendPosition.OutsideS);
        styler.setLegendLayout(Styler.LegendLayout.Horizontal);
        styler.setLegendBorderColor(Color.WHITE);
        styler.setXAxisDecimalPattern("0");
        styler.setYAxisDecimalPattern("0");
    }

    private static void addResponse(XYChart chart, ImpulseResponse response) {
        double greatest = 0;
        for (float tap : response.taps()) {
            greatest = Math.max(greatest, Math.abs(tap));
        }
        double top = 20 * Math.log10(greatest);
        double[] time = new double[response.taps().length];
        double[] level = new double[time.length];
        int seen = 0;
        for (int i = 0; i < time.length; i++) {
            time[i] = 1000 * (response.startSeconds() + (double) i / response.sampleRate());
            level[i] = Math.max(top - RANGE_DB, 20 * Math.log10(Math.abs(response.taps()[i]) + Double.MIN_NORMAL));
            seen = level[i] > top - RANGE_DB ? i + 1 : seen;
        }
        XYSeries line = chart.addSeries("impulse response", Arrays.copyOf(time, seen), Arrays.copyOf(level, seen));
        line.setMarker(SeriesMarkers.NONE);
        line.setLineColor(new Color(0x8FA3B5));
        line.setLineWidth(1);
    }

    private static void addPaths(XYChart chart, List<PropagationPath> paths) {
        Map<String, List<PropagationPath>> byKind = new TreeMap<>();
        for (PropagationPath path : paths) {
            String kind = path.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            byKind.computeIfAbsent(kind + ", gain at 1 kHz", key -> new ArrayList<>())
                    .add(path);
        }
        byKind.forEach((kind, same) -> {
            XYSeries marks = chart.addSeries(
                    kind,
                    same.stream()
                            .mapToDouble(path -> 1000 * path.delaySeconds())
                            .toArray(),
                    same.stream().mapToDouble(path -> path.gainDb()[MARK_BAND]).toArray());
            marks.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Scatter);
        });
    }
}
