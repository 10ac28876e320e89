package org.soundtown.training.alteration;

import java.util.Locale;

/** Kinds of alteration, in the order in which they are applied. */
public enum Alteration {
    /** Begins earlier or later, runs faster or slower. */
    PACE,
    /** Everything a little higher or lower, as of a larger or smaller source. */
    PITCH,
    /** Another spectrum: other equipment, another façade, more air. */
    COLOUR,
    /** A decaying tail: a longer street, a yard, a hall. */
    ROOM,
    /** A recorder's automatic gain: loud and soft closer together. */
    COMPRESSION,
    /** Another background under it. */
    BED,
    /** Some bands and frames hidden. */
    HIDING;

    /** As in an option on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
