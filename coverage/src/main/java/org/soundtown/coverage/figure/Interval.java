package org.soundtown.coverage.figure;

/** A 95 % interval, bounds included. */
public record Interval(double low, double high) {}
