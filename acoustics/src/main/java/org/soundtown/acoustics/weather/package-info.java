/**
 * What the weather does to sound on its way and at the capsule. {@link org.soundtown.acoustics.weather.Refraction} says for
 * each direction whether the air bends sound down, up or not at all; {@link org.soundtown.acoustics.weather.UpwindShadow}
 * what is missing where it is bent up; {@link org.soundtown.acoustics.weather.Coherence} how far turbulence blurs
 * interference; {@link org.soundtown.acoustics.weather.CapsuleNoise} what wind and rain add at the microphone.
 */
package org.soundtown.acoustics.weather;
