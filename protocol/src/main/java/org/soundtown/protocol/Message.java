package org.soundtown.protocol;

/** Anything that goes over the wire, by direction: from the street, to the street, or onto the record. */
public sealed interface Message permits FromStreet, ToStreet, Journal {}
