package org.soundtown.citymodel;

/** The ground's altitude at every place of the map. Thread-safe. */
public interface Terrain {
    /** Altitude (m) at a place of the local frame; beyond the surveyed points, that of the nearest one. */
    double altitudeAt(double x, double y);
}
