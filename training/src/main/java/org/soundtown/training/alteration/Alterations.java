package org.soundtown.training.alteration;

import java.util.EnumSet;
import java.util.Set;
import org.soundtown.foundation.dice.DiceCursor;

/** A set of alterations, applied one after another in the order of {@link Alteration}. Immutable. */
public final class Alterations {
    private final Set<Alteration> kinds;

    private Alterations(Set<Alteration> kinds) {
        this.kinds = kinds;
    }

    /** All but these. */
    public static Alterations without(Set<Alteration> left) {
        EnumSet<Alteration> kinds = EnumSet.allOf(Alteration.class);
        kinds.removeAll(left);
        return new Alterations(kinds);
    }

    /**
     * Alters a picture in place.
     *
     * @param picture [mel][frame] in row-major order, natural logarithm of energy
     * @param under a recording of no event, of the same form; not changed
     * @param recorded whether the picture shows a recording itself
     */
    public void apply(float[] picture, float[] under, boolean recorded, DiceCursor dice) {
        for (Alteration kind : kinds) {
            switch (kind) {
                case PACE -> Pace.apply(picture, dice);
                case PITCH -> Pitch.apply(picture, dice);
                case COLOUR -> Colour.apply(picture, dice);
                case ROOM -> Room.apply(picture, dice);
                case COMPRESSION -> Compression.apply(picture, dice);
                case BED -> Bed.apply(picture, under, recorded, dice);
                case HIDING -> Hiding.apply(picture, dice);
            }
        }
    }
}
