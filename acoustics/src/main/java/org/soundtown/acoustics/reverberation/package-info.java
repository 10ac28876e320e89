/**
 * What is left of sound in streets and yards after the paths: particles traced through the scene give, per octave band, how fast
 * it dies away and how much of it there is. Start at {@link org.soundtown.acoustics.reverberation.LateTail}; {@code signal}
 * turns it into an impulse response's tail.
 */
package org.soundtown.acoustics.reverberation;
