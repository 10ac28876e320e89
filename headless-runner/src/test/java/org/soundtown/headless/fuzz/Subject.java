package org.soundtown.headless.fuzz;

import java.util.function.Function;

/**
 * A kind of document that users give.
 *
 * @param name its file
 * @param original one without fault
 * @param structured whether it is YAML or JSON and can be spoiled in its structure
 * @param read reads such a text as the product does, to what it means to the program
 */
record Subject(String name, String original, boolean structured, Function<String, Object> read) {}
