package org.soundtown.training.network;

import java.util.List;

/**
 * A trained network as plain numbers, batch normalisation folded in: convolutions, then mean and maximum over the picture,
 * then one dense layer, then softmax of the logits over the temperature.
 *
 * @param labels classes in the order of the outputs
 * @param denseWeights [class][feature] in row-major order, features being the means then the maxima of the last
 *     convolution's filters; not copied
 * @param temperature divisor of the logits that makes the probabilities honest, 1 before calibration
 */
public record FoldedNetwork(
        List<String> labels,
        List<ConvolutionLayer> convolutions,
        float[] denseWeights,
        float[] denseBias,
        double temperature) {
    public FoldedNetwork {
        labels = List.copyOf(labels);
        convolutions = List.copyOf(convolutions);
        int features = 2 * convolutions.get(convolutions.size() - 1).filters();
        if (denseWeights.length != labels.size() * features || denseBias.length != labels.size()) {
            throw new IllegalArgumentException(
                    "dense layer of " + denseWeights.length + " weights: expected " + labels.size() + " x " + features);
        }
    }

    public FoldedNetwork withTemperature(double newTemperature) {
        return new FoldedNetwork(labels, convolutions, denseWeights, denseBias, newTemperature);
    }
}
