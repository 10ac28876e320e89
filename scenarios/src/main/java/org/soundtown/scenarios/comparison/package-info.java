/**
 * Did a change make it worse? {@link org.soundtown.scenarios.comparison.Comparison} sets runs beside runs with the same
 * dice; {@code difference} says how far apart they are and how sure that is. docs/comparison.md has an example.
 */
package org.soundtown.scenarios.comparison;
