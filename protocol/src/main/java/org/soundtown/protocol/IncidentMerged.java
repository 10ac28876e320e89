package org.soundtown.protocol;

/** A further alert or call was taken as the same incident. */
public record IncidentMerged(String incident) implements Journal {}
