package org.soundtown.headless.curve;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.soundtown.coverage.calibration.Reliability;

/** A reliability diagram: what share happened of what was predicted with a probability, with 95 % intervals. */
public final class ReliabilityChart {
    private static final int WIDTH = 760;
    private static final int HEIGHT = 760;
    private static final List<Color> COLOURS =
            List.of(new Color(0x1F5A8A), new Color(0xC1542E), new Color(0x4B8B3B), new Color(0x7A4E9A));

    private ReliabilityChart() {}

    /** @param kinds all classes together, by the name that stands in the legend */
    public static void write(Map<String, Reliability> kinds, String title, Path file) throws IOException {
        XYChart chart = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(title)
                .xAxisTitle("predicted probability")
                .yAxisTitle("share that happened")
                .build();
        style(chart.getStyler());
        XYSeries perfect = chart.addSeries("as predicted", new double[] {0, 1}, new double[] {0, 1});
        perfect.setMarker(SeriesMarkers.NONE);
        perfect.setLineColor(new Color(0xB0B0B0));
        perfect.setLineWidth(1);
        int number = 0;
        for (Map.Entry<String, Reliability> kind : kinds.entrySet()) {
            add(chart, kind.getKey(), kind.getValue().bins(), COLOURS.get(number++ % COLOURS.size()));
        }
        try (var out = Files.newOutputStream(file)) {
            BitmapEncoder.saveBitmap(chart, out, BitmapEncoder.BitmapFormat.PNG);
        }
    }

    private static void add(XYChart chart, String name, List<Reliability.Bin> bins, Color colour) {
        double[] predicted =
                bins.stream().mapToDouble(Reliability.Bin::meanProbability).toArray();
        double[] share = bins.stream()
                .mapToDouble(bin -> bin.happened().share().orElseThrow())
                .toArray();
        for (int i = 0; i < share.length; i++) {
            Reliability.Bin bin = bins.get(i);
            XYSeries bar = chart.addSeries(name + " " + i, new double[] {predicted[i], predicted[i]}, new double[] {
                bin.happened().low(), bin.happened().high()
            });
            bar.setMarker(SeriesMarkers.NONE);
            bar.setLineColor(colour);
            bar.setLineWidth(1);
            bar.setShowInLegend(false);
        }
        XYSeries series = chart.addSeries(name, predicted, share);
        series.setLineColor(colour);
        series.setMarkerColor(colour);
        series.setMarker(SeriesMarkers.CIRCLE);
        series.setLineWidth(1.5f);
    }

    private static void style(XYStyler styler) {
        styler.setChartBackgroundColor(Color.WHITE);
        styler.setPlotBorderVisible(false);
        styler.setPlotGridLinesColor(new Color(0xE3E3E3));
        styler.setLegendPosition(Styler.LegendPosition.InsideNW);
        styler.setLegendBorderColor(Color.WHITE);
        styler.setXAxisMin(0.0).setXAxisMax(1.0);
        styler.setYAxisMin(0.0).setYAxisMax(1.0);
        styler.setXAxisDecimalPattern("0.0");
        styler.setYAxisDecimalPattern("0.0");
    }
}
