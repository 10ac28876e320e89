/**
 * What the microphones hear. {@link org.soundtown.simcore.sound.SoundField} takes an emission, works out what reaches
 * whom, and hands audio to the detectors in windows around everything that could be heard.
 */
package org.soundtown.simcore.sound;
