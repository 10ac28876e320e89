package org.soundtown.training.network;

import ai.djl.Model;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Parameter;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.nn.norm.Dropout;
import java.util.ArrayList;
import java.util.List;

/**
 * The network while it learns: five 3 × 3 convolutions with batch normalisation and rectifier, mean and maximum over the
 * picture side by side, dropout, one dense layer. Some 190,000 weights at full width.
 */
final class StreetNetwork implements AutoCloseable {
    private static final int[] STRIDES = {2, 2, 1, 2, 2};

    private final Model model;
    private final SequentialBlock block = new SequentialBlock();
    private final int[] filters;
    private final Syllabus syllabus;

    /**
     * @param width filters of the first layer; the others have 2, 2, 4 and 5 times as many
     */
    StreetNetwork(Syllabus syllabus, int width) {
        this.syllabus = syllabus;
        filters = new int[] {width, 2 * width, 2 * width, 4 * width, 5 * width};
        for (int i = 0; i < filters.length; i++) {
            block.add(Conv2d.builder()
                            .setKernelShape(new Shape(3, 3))
                            .optStride(new Shape(STRIDES[i], STRIDES[i]))
                            .optPadding(new Shape(1, 1))
                            .optBias(false)
                            .setFilters(filters[i])
                            .build())
                    .add(BatchNorm.builder().optEpsilon(BatchStatistics.EPSILON).build())
                    .add(Activation.reluBlock());
        }
        block.addSingleton(StreetNetwork::meanAndMaximum)
                .add(Dropout.builder().optRate(0.3f).build())
                .add(Linear.builder().setUnits(syllabus.subjects().size()).build());
        model = Model.newInstance("street-sounds", Engine.getEngine("PyTorch").getEngineName());
        model.setBlock(block);
    }

    Model model() {
        return model;
    }

    /** The weights as they stand now. */
    FoldedNetwork folded() {
        List<ConvolutionLayer> layers = new ArrayList<>();
        for (int i = 0; i < filters.length; i++) {
            float[] weights = values(3 * i, Parameter.Type.WEIGHT);
            BatchStatistics statistics = new BatchStatistics(
                    values(3 * i + 1, Parameter.Type.GAMMA),
                    values(3 * i + 1, Parameter.Type.BETA),
                    values(3 * i + 1, Parameter.Type.RUNNING_MEAN),
                    values(3 * i + 1, Parameter.Type.RUNNING_VAR));
            int inputs = i == 0 ? 1 : filters[i - 1];
            layers.add(ConvolutionLayer.folded(inputs, filters[i], STRIDES[i], weights, statistics));
        }
        int dense = 3 * filters.length + 2;
        return new FoldedNetwork(
                syllabus, layers, values(dense, Parameter.Type.WEIGHT), values(dense, Parameter.Type.BIAS), 1);
    }

    private float[] values(int child, Parameter.Type type) {
        return block.getChildren().valueAt(child).getDirectParameters().values().stream()
                .filter(parameter -> parameter.getType() == type)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("layer " + child + " has no " + type))
                .getArray()
                .toFloatArray();
    }

    private static NDArray meanAndMaximum(NDArray x) {
        NDArray flat = x.reshape(x.getShape().get(0), x.getShape().get(1), -1);
        return flat.mean(new int[] {2}).concat(flat.max(new int[] {2}), 1);
    }

    @Override
    public void close() {
        model.close();
    }
}
