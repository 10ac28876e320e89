package org.soundtown.scenarios.suite.rule;

import java.util.Locale;
import org.soundtown.scenarios.evaluation.Evaluation;
import org.soundtown.scenarios.evaluation.Lines;

/** Runs in which so many of so many cries are heard. */
final class Runs {
    private Runs() {}

    static Ran of(long seed, int heard, int emitted) {
        StringBuilder lines = new StringBuilder("""
                {"type":"run-started","scenario":"s","district":"d","seed":%d,"version":"v","startHour":0,"durationSeconds":9,"switches":{},"weather":{}}
                """.formatted(seed));
        int id = 1;
        for (int i = 0; i < emitted; i++) {
            lines.append("""
                    {"type":"emission","x":0,"y":0,"z":0,"class":"cry","target":true,"durationSeconds":1,"time":%d}
                    """.formatted(i));
            int emission = ++id;
            if (i < heard) {
                lines.append(String.format(
                        Locale.ROOT,
                        "{\"type\":\"arrival\",\"who\":\"m\",\"causes\":[%d],\"onsetSeconds\":%d.1,\"levelDb\":60,"
                                + "\"ambientDb\":50,\"snrDb\":9,\"path\":\"direct\",\"lineOfSight\":true,\"audible\":true,"
                                + "\"distanceMetres\":9,\"time\":%d}%n",
                        emission,
                        i,
                        i));
                id++;
            }
        }
        return new Ran(seed, "0", Evaluation.of(Lines.parse(lines.toString().strip())));
    }
}
