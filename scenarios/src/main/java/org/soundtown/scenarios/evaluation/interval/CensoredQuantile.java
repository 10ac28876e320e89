package org.soundtown.scenarios.evaluation.interval;

import java.util.OptionalDouble;

/**
 * A quantile of times some of which were still running when the watch ended.
 *
 * @param probability p, between 0 and 1, exclusive
 * @param value the estimate (s); empty where fewer than p came to their end within the watch
 * @param low lower bound (s); empty where not even the upper limit of the share that came to its end reaches p
 * @param high upper bound (s); empty where the lower limit of that share never reaches p: there is no upper bound
 */
public record CensoredQuantile(double probability, OptionalDouble value, OptionalDouble low, OptionalDouble high) {}
