package org.soundtown.training.network;

import java.util.List;

/**
 * A trained network as plain numbers, batch normalisation folded in: convolutions, then mean and maximum over the picture,
 * then one dense layer, then softmax of the logits over the temperature, then the subjects' probabilities added up by class.
 *
 * @param syllabus the dense layer's outputs and the classes they belong to
 * @param denseWeights [subject][feature] in row-major order, features being the means then the maxima of the last
 *     convolution's filters; not copied
 * @param temperature divisor of the logits that makes the probabilities honest, 1 before calibration
 */
public record FoldedNetwork(
        Syllabus syllabus,
        List<ConvolutionLayer> convolutions,
        float[] denseWeights,
        float[] denseBias,
        double temperature) {
    public FoldedNetwork {
        convolutions = List.copyOf(convolutions);
        int outputs = syllabus.subjects().size();
        int features = 2 * convolutions.get(convolutions.size() - 1).filters();
        if (denseWeights.length != outputs * features || denseBias.length != outputs) {
            throw new IllegalArgumentException(
                    "dense layer of " + denseWeights.length + " weights: expected " + outputs + " x " + features);
        }
    }

    public FoldedNetwork withTemperature(double newTemperature) {
        return new FoldedNetwork(syllabus, convolutions, denseWeights, denseBias, newTemperature);
    }
}
