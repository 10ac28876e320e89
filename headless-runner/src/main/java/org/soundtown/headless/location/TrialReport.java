package org.soundtown.headless.location;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the trial found.
 *
 * @param drawn sounds made, those that nobody heard included
 * @param hearing how many sounds were reported by so many sensors
 * @param straightMilliseconds processor time an event along straight lines, all kinds of trial together (ms)
 * @param cityMilliseconds likewise with maps, once these are made (ms)
 */
public record TrialReport(
        String district,
        long seed,
        int drawn,
        Map<Integer, Integer> hearing,
        List<TrialRow> rows,
        List<TrialRow> stress,
        double straightMilliseconds,
        double cityMilliseconds) {

    /** As Markdown. */
    public void print(PrintWriter screen) {
        screen.printf("%s, seed %d: %d sounds; reported by N sensors: %s%n", district, seed, drawn, hearing);
        print("sounds, by sensors", rows, screen);
        print("stress, 6 or more", stress, screen);
        screen.printf(
                Locale.ROOT,
                "%nprocessor time an event: straight %.1f ms, city-aware %.1f ms%n",
                straightMilliseconds,
                cityMilliseconds);
        screen.flush();
    }

    private static void print(String what, List<TrialRow> rows, PrintWriter screen) {
        screen.printf(
                "%n| locator | %s | n | located | median error (m) | P95 (m) | in the 95 %% region | half long axis (m) |%n",
                what);
        screen.println("|---|---|---|---|---|---|---|---|");
        rows.forEach(row -> screen.println(row.text()));
    }
}
