/** How loud: A-weighting, the loudest Fast level, and the single-threaded Fourier transform that both stand on. */
package org.soundtown.detection.level;
