package org.soundtown.citymodel.terrain;

import org.soundtown.citymodel.Terrain;

/** Ground of one altitude (m) everywhere. */
public record FlatTerrain(double altitudeMetres) implements Terrain {
    public FlatTerrain {
        if (!Double.isFinite(altitudeMetres)) {
            throw new IllegalArgumentException(
                    "altitudeMetres " + altitudeMetres + ": expected a finite altitude in m");
        }
    }

    @Override
    public double altitudeAt(double x, double y) {
        return altitudeMetres;
    }
}
