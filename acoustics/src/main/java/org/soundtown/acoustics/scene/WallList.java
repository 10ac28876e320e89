package org.soundtown.acoustics.scene;

import java.util.Arrays;

/** Walls found near a place, in a buffer that is used again and again. Not thread-safe. */
public final class WallList {
    private int[] walls = new int[64];
    private int count;

    public int count() {
        return count;
    }

    public int get(int i) {
        return walls[i];
    }

    void clear() {
        count = 0;
    }

    void add(int wall) {
        if (count == walls.length) {
            walls = Arrays.copyOf(walls, 2 * count);
        }
        walls[count++] = wall;
    }
}
