/**
 * Spoiled documents: every document that a user gives is mutated by the thousand, in its text and in its structure, and
 * must be read whole or refused with one clear line. {@link org.soundtown.headless.fuzz.SpoiledDocumentsTest} runs a few
 * in every build and as many as asked for with {@code -Pfuzz}.
 */
package org.soundtown.headless.fuzz;
