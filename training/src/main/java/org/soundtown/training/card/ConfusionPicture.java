package org.soundtown.training.card;

import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.HeatMapChart;
import org.knowm.xchart.HeatMapChartBuilder;
import org.soundtown.training.score.Answers;

/** Draws which class was taken for which: a row a class that was heard, in percent of the pictures of it. */
public final class ConfusionPicture {
    private static final int PIXELS_PER_CLASS = 34;
    private static final int PIXELS_FOR_NAMES = 260;

    private ConfusionPicture() {}

    /** Writes a PNG. */
    public static void write(String title, Answers answers, Path file) throws IOException {
        int[][] confusion = answers.confusion();
        List<Integer> heard = new ArrayList<>();
        for (int i = confusion.length - 1; i >= 0; i--) {
            if (Arrays.stream(confusion[i]).sum() > 0) {
                heard.add(i);
            }
        }
        int classes = answers.labels().size();
        int[][] percent = new int[classes][heard.size()];
        for (int row = 0; row < heard.size(); row++) {
            int[] counts = confusion[heard.get(row)];
            int all = Arrays.stream(counts).sum();
            for (int said = 0; said < classes; said++) {
                percent[said][row] = Math.round(100f * counts[said] / all);
            }
        }
        HeatMapChart chart = new HeatMapChartBuilder()
                .title(title)
                .xAxisTitle("taken for")
                .yAxisTitle("was")
                .width(PIXELS_FOR_NAMES + PIXELS_PER_CLASS * classes)
                .height(PIXELS_FOR_NAMES + PIXELS_PER_CLASS * heard.size())
                .build();
        chart.getStyler()
                .setShowValue(true)
                .setValueFontColor(Color.BLACK)
                .setValueFont(new Font(Font.SANS_SERIF, Font.PLAIN, 11))
                .setRangeColors(new Color[] {Color.WHITE, new Color(0x9ecae1), new Color(0x3182bd)})
                .setMin(0)
                .setMax(100)
                .setPlotContentSize(1)
                .setChartBackgroundColor(Color.WHITE);
        chart.getStyler().setXAxisLabelRotation(90);
        List<String> names = heard.stream().map(answers.labels()::get).toList();
        chart.addSeries("percent", answers.labels(), names, cells(percent));
        BitmapEncoder.saveBitmap(chart, file.toString(), BitmapEncoder.BitmapFormat.PNG);
    }

    /** As the chart takes them: column, row, value; cells of less than one percent stay empty. */
    private static List<Number[]> cells(int[][] percent) {
        List<Number[]> cells = new ArrayList<>();
        for (int said = 0; said < percent.length; said++) {
            for (int row = 0; row < percent[said].length; row++) {
                if (percent[said][row] > 0) {
                    cells.add(new Number[] {said, row, percent[said][row]});
                }
            }
        }
        return cells;
    }
}
