/**
 * From what the microphones receive to probabilities: {@link org.soundtown.coverage.chance.Combination} goes through what
 * microphones share, {@link org.soundtown.coverage.chance.CellChance} is the hot loop of one cell.
 */
package org.soundtown.coverage.chance;
