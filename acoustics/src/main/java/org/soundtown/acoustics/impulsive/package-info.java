/**
 * Pulses: blast waves of muzzles and charges, the crack of a supersonic round, and their peak and exposure levels from
 * 16 Hz, each with what lies outside its formula's validity. The emission library makes its shots and explosions by
 * itself; these are the closed forms to reckon and to check with. Start at {@link
 * org.soundtown.acoustics.impulsive.Impulse}.
 */
package org.soundtown.acoustics.impulsive;
