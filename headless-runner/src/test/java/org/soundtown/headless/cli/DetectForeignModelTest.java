package org.soundtown.headless.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundtown.emissions.recording.AudioClip;
import org.soundtown.emissions.recording.WavWriter;
import org.soundtown.foundation.dice.Dice;

class DetectForeignModelTest {
    private static final int RATE = 16_000;

    @TempDir
    Path folder;

    /** A model that takes every loud window for a horn (its score is ten times the largest sample), and a tone in noise. */
    @BeforeEach
    void writeModelAndSound() throws IOException {
        GraphProto graph = GraphProto.newBuilder()
                .setName("loud")
                .addInput(value("sound", -1))
                .addInitializer(TensorProto.newBuilder()
                        .setName("weights")
                        .setDataType(TensorProto.DataType.FLOAT.getNumber())
                        .addDims(2)
                        .addFloatData(10)
                        .addFloatData(0))
                .addNode(NodeProto.newBuilder()
                        .setOpType("ReduceMax")
                        .addInput("sound")
                        .addOutput("loudest")
                        .addAttribute(AttributeProto.newBuilder()
                                .setName("axes")
                                .setType(AttributeProto.AttributeType.INTS)
                                .addInts(0)))
                .addNode(NodeProto.newBuilder()
                        .setOpType("Mul")
                        .addInput("loudest")
                        .addInput("weights")
                        .addOutput("scores"))
                .addOutput(value("scores", 2))
                .build();
        ModelProto model = ModelProto.newBuilder()
                .setIrVersion(8)
                .addOpsetImport(OperatorSetIdProto.newBuilder().setVersion(13))
                .setGraph(graph)
                .build();
        Files.write(folder.resolve("loud.onnx"), model.toByteArray());
        Files.writeString(
                folder.resolve("loud.yaml"),
                "{model: loud.onnx, input: waveform, sampleRate: 8000, windowSeconds: 1.5, output: scores,"
                        + " labels: [Honk, Meow], classes: {car-horn: {labels: [Honk]}}}\n");
        float[] street = new float[4 * RATE];
        Dice dice = Dice.of(1, "noise", "test");
        for (int i = 0; i < street.length; i++) {
            boolean tone = i >= 2 * RATE && i < 3 * RATE;
            street[i] = (float) (1e-4 * dice.gaussian(i) + (tone ? 0.085 * Math.sin(2 * Math.PI * 700 * i / RATE) : 0));
        }
        WavWriter.write(new AudioClip(RATE, street), folder.resolve("street.wav"));
    }

    private static ValueInfoProto value(String name, int size) {
        TensorShapeProto.Dimension.Builder dimension = TensorShapeProto.Dimension.newBuilder();
        return ValueInfoProto.newBuilder()
                .setName(name)
                .setType(TypeProto.newBuilder()
                        .setTensorType(TypeProto.Tensor.newBuilder()
                                .setElemType(TensorProto.DataType.FLOAT.getNumber())
                                .setShape(TensorShapeProto.newBuilder()
                                        .addDim(size < 0 ? dimension.setDimParam("n") : dimension.setDimValue(size)))))
                .build();
    }

    private Invocation detect(String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "detect";
        arguments[1] = folder.resolve("street.wav").toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return Invocation.of(arguments);
    }

    @Test
    void anotherPersonsModelDecidesWhatARecordingIs() {
        Invocation heard =
                detect("--json", "--model", folder.resolve("loud.yaml").toString());

        assertEquals(0, heard.exitCode(), heard.err());
        assertTrue(heard.out().lines().anyMatch(line -> line.contains("\"class\":\"car-horn\"")), heard.out());
        assertTrue(heard.out().contains("\"time\":2.0"), heard.out());
    }

    @Test
    void aModelFileThatNamesNoModelIsRefusedInOneLine() throws IOException {
        Files.delete(folder.resolve("loud.onnx"));

        Invocation refused = detect("--model", folder.resolve("loud.yaml").toString());

        assertEquals(2, refused.exitCode());
        assertTrue(refused.err().contains("loud.yaml: model: loud.onnx: expected an ONNX file"), refused.err());
    }

    @Test
    void aZoneThatTheTableHasNotAndAnHourThatNoDayHasAreRefused() {
        Invocation zone = detect("--zone", "school");
        Invocation hour = detect("--start-hour", "25");

        assertEquals(2, zone.exitCode());
        assertTrue(zone.err().contains("--zone: school: expected one of the table's zones []"), zone.err());
        assertEquals(2, hour.exitCode());
        assertTrue(hour.err().contains("--start-hour"), hour.err());
    }
}
