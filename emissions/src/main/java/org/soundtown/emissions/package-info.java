/**
 * What sounds. {@link org.soundtown.emissions.EmissionLibrary} is the data: per class level, spectrum, duration,
 * directivity, each with its source; {@code synthesis} makes waveforms from physics and dice; {@code recording} reads
 * WAV and FLAC; {@code ambient} is the bed of everyday noise by hour.
 */
package org.soundtown.emissions;
