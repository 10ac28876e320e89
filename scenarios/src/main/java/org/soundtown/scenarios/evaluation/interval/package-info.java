/**
 * How sure a number is. Shares get Wilson's interval, counts of rare events Garwood's, quantiles the binomial interval
 * of order statistics; all 95 %. Values are immutable and know their denominator.
 */
package org.soundtown.scenarios.evaluation.interval;
