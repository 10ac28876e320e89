package org.soundtown.acoustics.map;

/** Told as a map gets on; called from the working threads, one call at a time, with rows in no order. */
@FunctionalInterface
public interface MapProgress {
    /** Never stops a map. */
    MapProgress SILENT = (done, rows) -> true;

    /**
     * @param done rows finished so far
     * @param rows rows of the whole map
     * @return false to give the map up
     */
    boolean rowDone(int done, int rows);
}
