/**
 * How far two samples of the same dice lie apart, and how sure that is. Everything is new less base; every interval is a
 * 95 % one. Methods and sources are in docs/metrics.md.
 */
package org.soundtown.scenarios.comparison.difference;
