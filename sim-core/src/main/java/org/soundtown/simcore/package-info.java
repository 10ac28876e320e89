/**
 * What moves and happens. {@link org.soundtown.simcore.Twin} is the whole: MASON's clock over the phases of one instant;
 * {@code chronicle} the record of the run, {@code sound} what the microphones hear, {@code device} what stands and drives
 * in the street, {@code people} everyday life, {@code network} the wires. It meets detection and dispatch only as
 * {@link org.soundtown.protocol.Component}s.
 */
package org.soundtown.simcore;
