/**
 * What a district would know without sensors: the same sounds heard by sensors, by residents who call, by a patrol on its
 * round. {@link org.soundtown.scenarios.baseline.Arrangement} says what is compared, {@link
 * org.soundtown.scenarios.baseline.Watch} reads one run, {@link org.soundtown.scenarios.baseline.Baselines} puts all in one
 * table. No runs are made here.
 */
package org.soundtown.scenarios.baseline;
