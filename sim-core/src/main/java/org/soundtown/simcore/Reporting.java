package org.soundtown.simcore;

/**
 * Which reports can reach the control room.
 *
 * @param sensors microphones hang in the street; where not, none is installed
 * @param calls residents and passers-by telephone
 * @param patrols a patrol on its round reports what it hears itself, and goes there
 */
public record Reporting(boolean sensors, boolean calls, boolean patrols) {
    /** Sensors and calls; a patrol attends to its orders. */
    public static final Reporting USUAL = new Reporting(true, true, false);
}
