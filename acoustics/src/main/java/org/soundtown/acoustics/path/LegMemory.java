package org.soundtown.acoustics.path;

import java.util.Arrays;
import org.soundtown.acoustics.scene.Crossings;

/**
 * Remembers which walls the legs between corners cross, for many ways round share their legs. An open hash table over
 * flat arrays that is emptied when it has grown large; what it answers is what a new look would find. Not thread-safe.
 */
final class LegMemory {
    private static final int MOST_LEGS = 1 << 17;

    private final long[] keys = new long[2 * MOST_LEGS];
    private final int[] first = new int[2 * MOST_LEGS];
    private final int[] count = new int[2 * MOST_LEGS];
    private int legs;
    private int[] wall = new int[1024];
    private float[] at = new float[1024];
    private float[] along = new float[1024];
    private int used;

    LegMemory() {
        Arrays.fill(keys, -1);
    }

    /** Where a leg is remembered, −1 where it is not. */
    int find(int from, int to) {
        long key = (long) from << 32 | to;
        int slot = slot(key);
        while (keys[slot] >= 0) {
            if (keys[slot] == key) {
                return slot;
            }
            slot = slot + 1 & keys.length - 1;
        }
        return -1;
    }

    /** Remembers a leg. */
    int add(int from, int to, Crossings crossings) {
        if (legs == MOST_LEGS) {
            Arrays.fill(keys, -1);
            legs = 0;
            used = 0;
        }
        long key = (long) from << 32 | to;
        int slot = slot(key);
        while (keys[slot] >= 0) {
            slot = slot + 1 & keys.length - 1;
        }
        keys[slot] = key;
        first[slot] = used;
        count[slot] = crossings.count();
        legs++;
        for (int i = 0; i < crossings.count(); i++) {
            if (used == wall.length) {
                wall = Arrays.copyOf(wall, 2 * used);
                at = Arrays.copyOf(at, 2 * used);
                along = Arrays.copyOf(along, 2 * used);
            }
            wall[used] = crossings.line(i);
            at[used] = (float) crossings.at(i);
            along[used] = (float) crossings.along(i);
            used++;
        }
        return slot;
    }

    /** Number of walls that a leg crosses. */
    int count(int slot) {
        return count[slot];
    }

    int wall(int slot, int i) {
        return wall[first[slot] + i];
    }

    /** How far along the leg, 0 to 1. */
    double at(int slot, int i) {
        return at[first[slot] + i];
    }

    /** Where on the wall, 0 to 1. */
    double along(int slot, int i) {
        return along[first[slot] + i];
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & keys.length - 1;
    }
}
