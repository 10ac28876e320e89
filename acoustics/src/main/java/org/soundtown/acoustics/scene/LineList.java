package org.soundtown.acoustics.scene;

import java.util.Arrays;

/** Lines of the map found near a place, in a buffer that is used again and again. Not thread-safe. */
public final class LineList {
    private final boolean each;
    private int[] lines = new int[64];
    private int[] seen = new int[0];
    private int round;
    private int count;

    /** A list that has each line once; its memory grows with the number of lines of the map. */
    public LineList() {
        this(true);
    }

    private LineList(boolean each) {
        this.each = each;
    }

    /** A small list for a single search, which has a line as often as there are cells of the grid that it touches. */
    static LineList repeating() {
        return new LineList(false);
    }

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
        if (each && seen.length < lineCount) {
            seen = new int[lineCount];
            round = 1;
        }
    }

    void add(int line) {
        if (each) {
            if (seen[line] == round) {
                return;
            }
            seen[line] = round;
        }
        if (count == lines.length) {
            lines = Arrays.copyOf(lines, 2 * count);
        }
        lines[count++] = line;
    }
}
