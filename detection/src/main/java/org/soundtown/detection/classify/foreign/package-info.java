/**
 * Somebody else's audio tagger in the place of ours: an ONNX file and a YAML file that says what it takes and what its
 * outputs mean. Start at {@link org.soundtown.detection.classify.foreign.ForeignClassifier}.
 */
package org.soundtown.detection.classify.foreign;
