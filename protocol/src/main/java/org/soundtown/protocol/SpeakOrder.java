package org.soundtown.protocol;

/** Speak this text over this loudspeaker. */
public record SpeakOrder(String incident, String speaker, String text) implements ToStreet {}
