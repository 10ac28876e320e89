/**
 * How sound travels. {@code air}: speed and absorption; {@code scene}: what sound meets; {@code path}: the ways it takes;
 * {@code signal}: impulse responses and what a microphone hears. Levels, responses and travel times come from the same
 * paths. Start at {@link org.soundtown.acoustics.path.PathFinder}.
 */
package org.soundtown.acoustics;
