package org.soundtown.simcore;

/**
 * A value that the scenario left to its default.
 *
 * @param key path in the scenario file: "devices.camera.settleSeconds"
 * @param value as written
 * @param source where it comes from, or the word {@code assumed}
 */
public record Assumption(String key, String value, String source) {}
