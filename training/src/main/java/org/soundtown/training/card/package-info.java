/** What is written beside a trained model: its card, the recordings it learnt from, the table with its thresholds. */
package org.soundtown.training.card;
