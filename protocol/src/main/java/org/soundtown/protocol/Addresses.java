package org.soundtown.protocol;

/** The addresses that every installation has; devices carry the ids that the installation gives them. */
public final class Addresses {
    /** The platform that turns detections into located alerts. */
    public static final String LOCATOR = "locator";

    /** The municipal police supervision centre (CSU). */
    public static final String CONTROL_ROOM = "control-room";

    /** The record of decisions: delivered to nobody, kept for audit. */
    public static final String JOURNAL = "journal";

    private Addresses() {}

    /** The edge detector that listens to this microphone. */
    public static String detectorOf(String microphone) {
        return "detector/" + microphone;
    }
}
