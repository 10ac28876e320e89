/**
 * What is measured on a run, from its chronicle alone. {@link org.soundtown.scenarios.evaluation.Evaluation} makes the
 * {@link org.soundtown.scenarios.evaluation.Results}; {@code trace} says who caused what, {@code interval} how sure a
 * number is. Formulas and denominators are in docs/metrics.md.
 */
package org.soundtown.scenarios.evaluation;
