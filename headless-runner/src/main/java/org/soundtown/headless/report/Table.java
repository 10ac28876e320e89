package org.soundtown.headless.report;

/** A table that scrolls within itself where it is wider than the page. */
final class Table {
    private final Markup page;

    Table(Markup page, String caption, String... heads) {
        this.page = page;
        page.open("div", "class", "table", "tabindex", "0", "role", "region", "aria-label", caption)
                .open("table")
                .element("caption", caption)
                .open("thead")
                .open("tr");
        for (String head : heads) {
            page.element("th", head, "scope", "col");
        }
        page.close().close().open("tbody");
    }

    /** A row whose first cell names it. */
    void row(String name, String... cells) {
        page.open("tr").element("th", name, "scope", "row");
        cells(cells);
    }

    /** A row whose first cell links to a story. */
    void linkedRow(String name, String target, String... cells) {
        page.open("tr")
                .open("th", "scope", "row")
                .element("a", name, "href", target)
                .close();
        cells(cells);
    }

    void end() {
        page.close().close().end();
    }

    private void cells(String... cells) {
        for (String cell : cells) {
            page.element("td", cell);
        }
        page.end();
    }
}
