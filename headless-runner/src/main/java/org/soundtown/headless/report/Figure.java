package org.soundtown.headless.report;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;

/** A figure of rows on one axis: a label, a drawing as wide as there is room, the numbers in words. */
final class Figure {
    private final Markup page;
    private final Axis axis;

    Figure(Markup page, Axis axis) {
        this.page = page;
        this.axis = axis;
    }

    /**
     * @param numbers what the row says in figures, one line each
     * @param spoken what the drawing says, for who cannot see it
     * @param drawing draws into a picture as high as {@code height} pixels
     */
    void row(String label, List<String> numbers, String spoken, int height, Consumer<Markup> drawing) {
        page.open("div", "class", "row");
        page.element("div", label, "class", "label");
        page.open(
                "svg",
                "class",
                "strip",
                "width",
                "100%",
                "height",
                Integer.toString(height),
                "role",
                "img",
                "aria-label",
                label + ": " + spoken);
        for (double tick : axis.ticks()) {
            line("grid", tick, 0, height);
        }
        drawing.accept(page);
        page.close();
        page.open("div", "class", "numbers");
        numbers.forEach(number -> page.element("div", number));
        page.close();
        page.end();
    }

    /** The axis with its ticks' names. */
    void axis(DoubleFunction<String> name) {
        page.open("div", "class", "row axis", "aria-hidden", "true");
        page.element("div", "", "class", "label");
        page.open("svg", "class", "strip", "width", "100%", "height", "18");
        int last = axis.ticks().size() - 1;
        for (int i = 0; i <= last; i++) {
            double tick = axis.ticks().get(i);
            page.element(
                    "text",
                    name.apply(tick),
                    "x",
                    axis.at(tick),
                    "y",
                    "13",
                    "text-anchor",
                    i == 0 ? "start" : i == last ? "end" : "middle");
        }
        page.close();
        page.element("div", "", "class", "numbers");
        page.end();
    }

    /** An upright line. */
    void line(String style, double value, int top, int bottom) {
        page.empty(
                "line",
                "class",
                style,
                "x1",
                axis.at(value),
                "x2",
                axis.at(value),
                "y1",
                Integer.toString(top),
                "y2",
                Integer.toString(bottom));
    }

    /** A level line between two values. */
    void span(String style, double from, double to, int y) {
        page.empty(
                "line",
                "class",
                style,
                "x1",
                axis.at(from),
                "x2",
                axis.at(to),
                "y1",
                Integer.toString(y),
                "y2",
                Integer.toString(y));
    }

    void dot(String style, double value, int y) {
        page.empty("circle", "class", style, "cx", axis.at(value), "cy", Integer.toString(y), "r", "3");
    }

    void bar(String style, double from, double to, int top, int height) {
        page.empty(
                "rect",
                "class",
                style,
                "x",
                axis.at(from),
                "y",
                Integer.toString(top),
                "width",
                axis.width(from, to),
                "height",
                Integer.toString(height));
    }

    /** A mark of a shape of its own. */
    void mark(Symbol symbol, double value, int y) {
        page.open("svg", "x", axis.at(value), "y", Integer.toString(y), "overflow", "visible");
        symbol.draw(page);
        page.close();
    }
}
