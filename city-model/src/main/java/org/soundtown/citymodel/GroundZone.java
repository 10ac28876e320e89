package org.soundtown.citymodel;

import org.locationtech.jts.geom.Polygon;

/** Ground of one acoustic factor G: 0 hard (asphalt, water) to 1 porous (meadow), ISO 9613-2 section 7.3.1. */
public record GroundZone(String id, Polygon area, double g) {}
