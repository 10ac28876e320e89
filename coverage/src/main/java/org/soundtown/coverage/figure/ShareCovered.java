package org.soundtown.coverage.figure;

/**
 * How much of public space, dwellings and residents is covered with at least a probability.
 *
 * @param atLeast the probability
 * @param publicSpace share of the area of public space
 * @param publicSpaceInterval what the uncertainty of the detection curve makes of it; none where it does not matter
 * @param dwellings number of dwellings whose nearest open cell is covered
 * @param residents people behind these doors
 */
public record ShareCovered(
        double atLeast, double publicSpace, Interval publicSpaceInterval, int dwellings, int residents) {}
