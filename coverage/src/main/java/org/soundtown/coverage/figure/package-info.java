/**
 * The numbers that a contract would hold, their intervals, and where coverage fails people.
 */
package org.soundtown.coverage.figure;
