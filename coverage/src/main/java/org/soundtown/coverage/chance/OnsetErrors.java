package org.soundtown.coverage.chance;

import java.util.function.ToDoubleFunction;

/**
 * How far onsets are from where they should be, as the locator takes it: near an onset's own standard error, that of the
 * sensor's clock and survey, and that of temperature and wind as a share of the travel time.
 *
 * @param surveySeconds standard error by clock and surveyed place (s)
 * @param share standard error by temperature and wind, as a share of the travel time (1)
 * @param ownSeconds standard error of the onset of a class near by (s)
 */
public record OnsetErrors(double surveySeconds, double share, ToDoubleFunction<String> ownSeconds) {}
