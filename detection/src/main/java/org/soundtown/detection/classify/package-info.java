/**
 * What a sound is. {@link org.soundtown.detection.classify.Classifier} is the joint; the shipped one is a small
 * convolutional network run by ONNX Runtime, written by module {@code training} together with its model card.
 */
package org.soundtown.detection.classify;
