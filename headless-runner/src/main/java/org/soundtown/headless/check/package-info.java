/**
 * Checks documents without running anything: {@link org.soundtown.headless.check.Checker} finds out what a file is, {@link
 * org.soundtown.headless.check.Schemas} has what is published for editors. The readers themselves say what is wrong.
 */
package org.soundtown.headless.check;
