/**
 * How sound travels. {@code air}: speed and absorption; {@code scene}: what sound meets; {@code ground} and
 * {@code diffraction}: what a path loses there; {@code path}: the ways it takes; {@code signal}: levels, impulse
 * responses, moving sources and what a microphone hears; {@code reverberation}: what is left after the paths; {@code impulsive}:
 * blasts and ballistic cracks. Levels, responses and travel times come from the same paths. Start at
 * {@link org.soundtown.acoustics.path.PathFinder}; what the method leaves out stands in
 * {@code docs/decisions/0004-thin-propagation.md}.
 */
package org.soundtown.acoustics;
