package org.soundtown.simcore.clock;

/** What happens in which order within one instant; the ordinal is the ordering in MASON's schedule. */
public enum Phase {
    /** People and vehicles move, sounds leave their sources, sensors fail and recover. */
    WORLD,
    /** Sounds arrive, microphones deliver what they heard. */
    SOUND,
    /** Messages are delivered and components take their steps. */
    COMPONENTS
}
