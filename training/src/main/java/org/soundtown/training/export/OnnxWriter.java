package org.soundtown.training.export;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import org.soundtown.detection.classify.OnnxClassifier;
import org.soundtown.detection.features.LogMel;
import org.soundtown.training.network.ConvolutionLayer;
import org.soundtown.training.network.FoldedNetwork;
import org.soundtown.training.network.PictureScale;
import org.soundtown.training.network.Syllabus;

/**
 * Writes a network as an ONNX model (operator set 13, IR version 7): the picture's scaling, the convolutions, the mean and
 * maximum, the dense layer, the temperature and the softmax. The same network gives the same bytes.
 */
public final class OnnxWriter {
    private static final int OPERATOR_SET = 13;
    private static final int IR_VERSION = 7;

    private final GraphProto.Builder graph = GraphProto.newBuilder().setName("street-sounds");
    private String last = OnnxClassifier.INPUT;

    private OnnxWriter() {}

    /** The model's bytes; {@code metadata} is carried beside the labels. */
    public static byte[] write(FoldedNetwork network, Map<String, String> metadata) {
        OnnxWriter writer = new OnnxWriter();
        writer.scale();
        for (int i = 0; i < network.convolutions().size(); i++) {
            writer.convolution("conv" + i, network.convolutions().get(i));
        }
        writer.pooled();
        writer.probabilities(network);
        return writer.model(network, metadata).toByteArray();
    }

    private void scale() {
        node("ReduceMax", "most", List.of(last), axes(1, 2, 3));
        constant("depth", PictureScale.DEPTH);
        node("Sub", "least", List.of("most", "depth"));
        node("Max", "raised", List.of(last, "least"));
        node("ReduceMean", "level", List.of("raised"), axes(1, 2, 3));
        node("Sub", "centred", List.of("raised", "level"));
        constant("spread", PictureScale.SPREAD);
        node("Div", "scaled", List.of("centred", "spread"));
        last = "scaled";
    }

    private void convolution(String name, ConvolutionLayer layer) {
        tensor(name + ".weight", layer.weights(), layer.filters(), layer.inputs(), 3, 3);
        tensor(name + ".bias", layer.bias(), layer.filters());
        node(
                "Conv",
                name,
                List.of(last, name + ".weight", name + ".bias"),
                integers("kernel_shape", 3, 3),
                integers("pads", 1, 1, 1, 1),
                integers("strides", layer.stride(), layer.stride()));
        node("Relu", name + ".relu", List.of(name));
        last = name + ".relu";
    }

    private void pooled() {
        node("GlobalAveragePool", "mean", List.of(last));
        node("GlobalMaxPool", "maximum", List.of(last));
        node("Concat", "pooled", List.of("mean", "maximum"), integer("axis", 1));
        node("Flatten", "features", List.of("pooled"), integer("axis", 1));
        last = "features";
    }

    private void probabilities(FoldedNetwork network) {
        int subjects = network.syllabus().subjects().size();
        tensor("dense.weight", network.denseWeights(), subjects, network.denseWeights().length / subjects);
        tensor("dense.bias", network.denseBias(), subjects);
        node("Gemm", "logits", List.of(last, "dense.weight", "dense.bias"), integer("transB", 1));
        constant("temperature", (float) network.temperature());
        node("Div", "tempered", List.of("logits", "temperature"));
        node("Softmax", "subjects", List.of("tempered"), integer("axis", 1));
        tensor(
                "membership",
                membership(network.syllabus()),
                subjects,
                network.syllabus().labels().size());
        node("MatMul", OnnxClassifier.OUTPUT, List.of("subjects", "membership"));
    }

    /** 1 where a subject belongs to a class: [subject][class]. */
    private static float[] membership(Syllabus syllabus) {
        int classes = syllabus.labels().size();
        float[] matrix = new float[syllabus.subjects().size() * classes];
        for (int subject = 0; subject < syllabus.subjects().size(); subject++) {
            matrix[subject * classes + syllabus.classOf()[subject]] = 1;
        }
        return matrix;
    }

    private ModelProto model(FoldedNetwork network, Map<String, String> metadata) {
        graph.addInput(value(OnnxClassifier.INPUT, 1, 1, LogMel.MELS, LogMel.FRAMES));
        graph.addOutput(
                value(OnnxClassifier.OUTPUT, 1, network.syllabus().labels().size()));
        ModelProto.Builder model = ModelProto.newBuilder()
                .setIrVersion(IR_VERSION)
                .setProducerName("soundtown")
                .addOpsetImport(OperatorSetIdProto.newBuilder().setVersion(OPERATOR_SET))
                .setGraph(graph);
        model.addMetadataProps(
                entry(OnnxClassifier.LABELS, String.join(",", network.syllabus().labels())));
        metadata.forEach((key, text) -> model.addMetadataProps(entry(key, text)));
        return model.build();
    }

    private void node(String operator, String output, List<String> inputs, AttributeProto... attributes) {
        graph.addNode(NodeProto.newBuilder()
                .setOpType(operator)
                .setName(output)
                .addAllInput(inputs)
                .addOutput(output)
                .addAllAttribute(List.of(attributes)));
    }

    private void constant(String name, float value) {
        tensor(name, new float[] {value});
    }

    private void tensor(String name, float[] values, long... dimensions) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        TensorProto.Builder tensor = TensorProto.newBuilder()
                .setName(name)
                .setDataType(TensorProto.DataType.FLOAT.getNumber())
                .setRawData(ByteString.copyFrom(bytes));
        for (long dimension : dimensions) {
            tensor.addDims(dimension);
        }
        graph.addInitializer(tensor);
    }

    private static AttributeProto axes(long... axes) {
        return integers("axes", axes);
    }

    private static AttributeProto integers(String name, long... values) {
        AttributeProto.Builder attribute =
                AttributeProto.newBuilder().setName(name).setType(AttributeProto.AttributeType.INTS);
        for (long value : values) {
            attribute.addInts(value);
        }
        return attribute.build();
    }

    private static AttributeProto integer(String name, long value) {
        return AttributeProto.newBuilder()
                .setName(name)
                .setType(AttributeProto.AttributeType.INT)
                .setI(value)
                .build();
    }

    private static ValueInfoProto value(String name, long... dimensions) {
        TensorShapeProto.Builder shape = TensorShapeProto.newBuilder();
        for (long dimension : dimensions) {
            shape.addDim(TensorShapeProto.Dimension.newBuilder().setDimValue(dimension));
        }
        return ValueInfoProto.newBuilder()
                .setName(name)
                .setType(TypeProto.newBuilder()
                        .setTensorType(TypeProto.Tensor.newBuilder()
                                .setElemType(TensorProto.DataType.FLOAT.getNumber())
                                .setShape(shape)))
                .build();
    }

    private static StringStringEntryProto entry(String key, String value) {
        return StringStringEntryProto.newBuilder().setKey(key).setValue(value).build();
    }
}
