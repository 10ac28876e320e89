package org.soundtown.coverage.chance;

/**
 * What cameras, drones and patrols can do in each cell once its sound is located, the same for all classes. Arrays run over
 * the cells; not copied.
 *
 * @param halfViewMetres half the width of the picture of the camera that sees the cell best, 0 where none does (m)
 * @param droneInTime whether a drone gets there within the limit
 * @param droneSightingMetres how far from the ordered place a drone still notices (m)
 * @param patrolInTime whether a patrol gets there within the limit
 * @param patrolSightingMetres how far from the ordered place a patrol still notices (m)
 */
@SuppressWarnings("ArrayRecordComponent")
public record Means(
        float[] halfViewMetres,
        boolean[] droneInTime,
        double droneSightingMetres,
        boolean[] patrolInTime,
        double patrolSightingMetres) {}
