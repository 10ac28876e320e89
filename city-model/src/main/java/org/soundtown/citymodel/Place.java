package org.soundtown.citymodel;

import org.locationtech.jts.geom.Polygon;

/** A named open space: {@code square}, {@code park} or {@code meadow}. */
public record Place(String id, String name, String kind, Polygon area) {}
