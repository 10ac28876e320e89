package org.soundtown.protocol;

/** What a component puts on record about its own decisions. */
public sealed interface Journal extends Message permits IncidentOpened, IncidentMerged, IncidentClosed {}
