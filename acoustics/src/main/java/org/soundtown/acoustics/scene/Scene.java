package org.soundtown.acoustics.scene;

import org.soundtown.citymodel.District;

/** What sound meets in a district: façades, roofs, ground, in a spatial index. Immutable, thread-safe. */
public final class Scene {
    public static Scene of(District district) {
        throw new UnsupportedOperationException();
    }
}
