/**
 * The only place that knows everything. {@code cli}: the commands, and the assembly of a run from scenario, twin and
 * components; {@code report}: the page that a mayor reads and an engineer checks.
 */
package org.soundtown.headless;
