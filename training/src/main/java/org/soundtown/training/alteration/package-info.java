/**
 * Alters a picture each time it is shown to the network, so that one sound is heard in many rooms, through many microphones
 * and over many noises. Start at {@link org.soundtown.training.alteration.Alterations}. What each one brings is measured:
 * docs/detection.md.
 */
package org.soundtown.training.alteration;
