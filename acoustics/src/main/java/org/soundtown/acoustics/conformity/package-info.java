/**
 * How true the engine is to the standard: case files with published numbers (schema iso17534-case/1: geometry, meteorology
 * and what CNOSSOS-EU gives for it, with its intermediate terms) and what the engine makes of them. Start at {@link
 * org.soundtown.acoustics.conformity.Conformity}; {@link org.soundtown.acoustics.conformity.Quantity} lists what is
 * compared. Nothing here is part of the calculation.
 */
package org.soundtown.acoustics.conformity;
