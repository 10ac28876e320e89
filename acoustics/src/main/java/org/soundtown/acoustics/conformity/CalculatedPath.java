package org.soundtown.acoustics.conformity;

import java.util.Map;

/**
 * One path under one condition as an engine gives it.
 *
 * @param way direct, left, right or reflection
 * @param attenuationDb A with everything in it: level at the receiver = Lw − A (dB), 8 bands
 * @param terms the steps on the way, 8 bands each, NaN in bands where a term plays no part
 */
public record CalculatedPath(Way way, boolean favourable, double[] attenuationDb, Map<Quantity, double[]> terms) {}
