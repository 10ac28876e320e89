package org.soundtown.headless.report;

/** The district map with its legend, scale bar and north arrow. */
final class MapSection {
    private static final double[] BAR_LENGTHS = {10, 20, 50, 100, 200, 500, 1000, 2000};

    private MapSection() {}

    static void write(Markup page, Evidence evidence) {
        MapFrame frame = MapFrame.around(evidence.district(), evidence.stories());
        MapGround ground = new MapGround(frame, evidence.district());
        MapEvents events = new MapEvents(frame, evidence);
        page.open("figure", "class", "map-figure");
        page.open(
                "svg",
                "class",
                "map",
                "viewBox",
                "0 0 " + MapFrame.rounded(frame.width()) + " " + MapFrame.rounded(frame.height()),
                "role",
                "group",
                "aria-label",
                "Map of " + evidence.district().title()
                        + " with devices and sounds; every sound's story stands in the list beside it");
        ground.draw(page);
        events.drawDevices(page);
        new MapNames(frame, evidence.district(), events.places()).draw(page);
        events.drawEvents(page);
        drawScale(page, frame);
        page.end();
        legend(page);
        page.end();
    }

    private static void drawScale(Markup page, MapFrame frame) {
        double length = BAR_LENGTHS[0];
        for (double candidate : BAR_LENGTHS) {
            if (frame.units(candidate) <= frame.width() / 5) {
                length = candidate;
            }
        }
        String bottom = MapFrame.rounded(frame.height() - 14);
        page.open("g", "class", "map-scale", "transform", "translate(14 " + bottom + ")");
        page.empty("path", "d", "M0,-5V0H" + MapFrame.rounded(frame.units(length)) + "V-5");
        page.element("text", Words.whole(length) + " m", "x", MapFrame.rounded(frame.units(length / 2)), "y", "-4");
        page.close();
        page.open("g", "class", "map-north", "transform", "translate(" + MapFrame.rounded(frame.width() - 20) + " 34)");
        page.empty("path", "d", "M0,-18L7,6L0,1L-7,6Z");
        page.element("text", "N", "y", "20");
        page.close();
    }

    private static void legend(Markup page) {
        page.open("figcaption").open("ul", "class", "legend");
        for (Symbol symbol : MapEvents.legend()) {
            page.open("li");
            symbol.inline(page);
            page.text(" " + symbol.meaning()).close();
        }
        page.close();
        page.element(
                "p",
                "Each mark is one sound of a class the city wants to hear of, where it truly was. Point at one to see which"
                        + " microphones reported it; click it for its story.");
        page.close();
    }
}
