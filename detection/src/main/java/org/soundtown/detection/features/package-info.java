/** What the classifier sees of a sound: {@link org.soundtown.detection.features.LogMel}, always made from 16 kHz samples. */
package org.soundtown.detection.features;
