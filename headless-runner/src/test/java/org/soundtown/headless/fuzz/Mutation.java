package org.soundtown.headless.fuzz;

/**
 * A spoiled document.
 *
 * @param what was done to it, for the one who looks at a failure
 */
record Mutation(String what, String text) {}
