package org.soundtown.training.network;

/**
 * A 3 × 3 convolution with padding 1, followed by a rectifier.
 *
 * @param weights [out][in][3][3] in row-major order; not copied
 * @param bias one value a filter; not copied
 */
public record ConvolutionLayer(int inputs, int filters, int stride, float[] weights, float[] bias) {
    public ConvolutionLayer {
        if (weights.length != filters * inputs * 9 || bias.length != filters) {
            throw new IllegalArgumentException("layer of " + filters + " filters on " + inputs + " inputs: "
                    + weights.length + " weights and " + bias.length + " biases: expected " + filters * inputs * 9
                    + " and " + filters);
        }
    }

    /**
     * Takes a batch normalisation that followed the convolution into its weights: w' = w γ / √(σ² + ε) and
     * b' = β − μ γ / √(σ² + ε) (Ioffe and Szegedy, "Batch normalization", ICML 2015, algorithm 2 with the convolution's
     * linearity).
     */
    static ConvolutionLayer folded(int inputs, int filters, int stride, float[] weights, BatchStatistics statistics) {
        float[] folded = weights.clone();
        float[] bias = new float[filters];
        for (int f = 0; f < filters; f++) {
            double scale = statistics.gamma()[f] / Math.sqrt(statistics.variance()[f] + BatchStatistics.EPSILON);
            for (int i = 0; i < inputs * 9; i++) {
                folded[f * inputs * 9 + i] = (float) (weights[f * inputs * 9 + i] * scale);
            }
            bias[f] = (float) (statistics.beta()[f] - statistics.mean()[f] * scale);
        }
        return new ConvolutionLayer(inputs, filters, stride, folded, bias);
    }
}
