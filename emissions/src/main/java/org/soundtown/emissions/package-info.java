/**
 * What sounds. {@link org.soundtown.emissions.EmissionLibrary} is the data: per class level, spectrum, duration,
 * directivity, each with its source; {@code synthesis} makes waveforms from physics and dice, one small class a family
 * beside its kin ({@code blast}, {@code solid}, {@code voice}, {@code machine}, {@code road}, {@code flow}, {@code tone})
 * from shared {@code part}s; {@code level} measures; {@code recording} reads WAV and FLAC; {@code ambient} is the bed of
 * everyday noise by hour. A new class is an entry in {@code emissions.yaml}; a new family also a {@code Synthesiser}.
 */
package org.soundtown.emissions;
