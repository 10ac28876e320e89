/**
 * Who caused what, read off a chronicle. {@link org.soundtown.scenarios.evaluation.trace.Trace} walks causes;
 * {@link org.soundtown.scenarios.evaluation.trace.Attribution} says which emission a detection or an alert speaks of;
 * {@link org.soundtown.scenarios.evaluation.trace.Story} is what became of one emission.
 */
package org.soundtown.scenarios.evaluation.trace;
