package org.soundtown.protocol;

/** A loudspeaker has spoken its message. */
public record SpeechDone(String speaker, String incident) implements FromStreet {}
