package org.soundtown.headless.suite;

/**
 * {@code run.json}: what a kept run is, written last.
 *
 * @param key in full
 * @param program digest of the program that ran it
 * @param digest SHA-256 of {@code chronicle.jsonl}
 * @param wallSeconds how long it took (s)
 */
record RunCard(String key, String program, String label, String digest, double wallSeconds) {}
