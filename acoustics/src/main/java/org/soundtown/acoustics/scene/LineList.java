package org.soundtown.acoustics.scene;

import java.util.Arrays;

/** Lines of the map found near a place, each once, in a buffer that is used again and again. Not thread-safe. */
public final class LineList {
    private int[] lines = new int[64];
    private int[] seen = new int[0];
    private int round;
    private int count;

    public int count() {
        return count;
    }

    public int get(int i) {
        return lines[i];
    }

    /** @param lineCount how many lines there are in all */
    void begin(int lineCount) {
        count = 0;
        round++;
        if (seen.length < lineCount) {
            seen = new int[lineCount];
            round = 1;
        }
    }

    void add(int line) {
        if (seen[line] == round) {
            return;
        }
        seen[line] = round;
        if (count == lines.length) {
            lines = Arrays.copyOf(lines, 2 * count);
        }
        lines[count++] = line;
    }
}
