package org.soundtown.headless.report;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Builds a page that is well-formed whatever text is put in: everything is escaped, every element is closed. Written so
 * that both an HTML and an XML parser read it alike.
 */
final class Markup {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn
     */
    Markup open(String tag, String... attributes) {
        tag(tag, attributes);
        out.append('>');
        open.push(tag);
        return this;
    }

    /** Closes the element opened last. */
    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Closes the element opened last and begins a new line of source. */
    Markup end() {
        close();
        out.append('\n');
        return this;
    }

    /** An element without content. */
    Markup empty(String tag, String... attributes) {
        tag(tag, attributes);
        out.append("/>");
        return this;
    }

    /** An element that holds only text. */
    Markup element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    Markup text(String text) {
        escape(text);
        return this;
    }

    /** The content of a style sheet or a script carried by the program; must hold neither {@code <} nor {@code &}. */
    Markup resource(String content) {
        if (content.indexOf('<') >= 0 || content.indexOf('&') >= 0) {
            throw new IllegalArgumentException(
                    "a resource of the page holds < or &, which HTML and XML read differently");
        }
        out.append(content);
        return this;
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("elements left open: " + open);
        }
        return out.toString();
    }

    private void tag(String tag, String... attributes) {
        if (attributes.length % 2 != 0) {
            throw new IllegalArgumentException("attribute " + attributes[attributes.length - 1] + " has no value");
        }
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
    }

    private void escape(String text) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isPrintable(c) ? c : 0xFFFD);
            }
        });
    }

    /** Characters of XML 1.0, section 2.2. */
    private static boolean isPrintable(int c) {
        return c == '\t'
                || c == '\n'
                || (c >= 0x20 && c < 0xD800)
                || (c > 0xDFFF && c < 0xFFFE)
                || (c >= 0x10000 && c <= 0x10FFFF);
    }
}
