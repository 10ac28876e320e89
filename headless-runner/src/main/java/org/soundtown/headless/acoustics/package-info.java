/**
 * The acoustic engine used by itself, on a modeller's own files. {@code input}: their buildings, ground, terrain and
 * points; {@code levels}: the attenuation of every pair, shared among threads, and the tables it is left in; {@code
 * response}: paths, impulse responses and maps as files; {@code bench}: how fast, in how much memory, and how near to the field's tool. The commands are in {@code cli}.
 */
package org.soundtown.headless.acoustics;
