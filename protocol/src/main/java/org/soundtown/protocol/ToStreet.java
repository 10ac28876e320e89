package org.soundtown.protocol;

/** What the control room orders on the street: look, fly, speak, go, and come back. */
public sealed interface ToStreet extends Message permits LookOrder, FlyOrder, SpeakOrder, GoOrder, ReleaseOrder {
    /** The incident this order serves. */
    String incident();
}
