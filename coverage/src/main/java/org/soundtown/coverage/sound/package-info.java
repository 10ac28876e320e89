/**
 * How loud sounds are and what each microphone receives of each cell: {@link org.soundtown.coverage.sound.MicrophoneMaps}
 * keeps one map a microphone.
 */
package org.soundtown.coverage.sound;
