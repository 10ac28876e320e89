/**
 * Why a sound was missed, or late: {@link org.soundtown.headless.explain.Explainer} walks a run's chronicle link by link and
 * ends with one sentence.
 */
package org.soundtown.headless.explain;
