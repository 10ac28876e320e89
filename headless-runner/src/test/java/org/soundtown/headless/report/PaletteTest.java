package org.soundtown.headless.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaletteTest {
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6})");

    @ParameterizedTest
    @CsvSource({
        "ink, paper",
        "ink, card",
        "quiet, paper",
        "quiet, card",
        "link, paper",
        "link, card",
        "ink, warn",
        "name, halo"
    })
    void textCanBeReadInLightAndInDark(String text, String ground) throws IOException {
        String css = css();
        int dark = css.indexOf("prefers-color-scheme: dark");
        Map<String, Integer> light = colours(css.substring(0, dark), new TreeMap<>());
        assertTrue(contrast(light.get(text), light.get(ground)) >= 4.5, "light");
        Map<String, Integer> night = colours(css.substring(dark, css.indexOf("* {")), new TreeMap<>(light));
        assertTrue(contrast(night.get(text), night.get(ground)) >= 4.5, "dark");
    }

    private static Map<String, Integer> colours(String css, Map<String, Integer> colours) {
        Matcher matcher = COLOUR.matcher(css);
        while (matcher.find()) {
            colours.put(matcher.group(1), Integer.parseInt(matcher.group(2), 16));
        }
        return colours;
    }

    /** WCAG 2.1, success criterion 1.4.3 and the definition of contrast ratio. */
    private static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int component) {
        double share = (component & 0xff) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static String css() throws IOException {
        try (InputStream in = Report.class.getResourceAsStream("report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
