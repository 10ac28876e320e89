package org.soundtown.simcore.network;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.protocol.Capture;
import org.soundtown.protocol.Detection;
import org.soundtown.protocol.DroneOnScene;
import org.soundtown.protocol.Message;
import org.soundtown.protocol.MessageCodec;
import org.soundtown.protocol.PatrolOnScene;
import org.soundtown.protocol.ToStreet;
import org.soundtown.simcore.chronicle.Chronicle;
import org.soundtown.simcore.chronicle.ChronicleLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts a message on record: its own fields, its place as {@code x, y, z}, an order's kind and device, and not twice who
 * sent it. What a detection carries beside its event code is counted, and not kept.
 */
final class MessageLines {
    private static final double FULL_SCALE = 32767.0 / 32768;

    private MessageLines() {}

    static long write(
            Chronicle chronicle,
            double now,
            String from,
            String to,
            Message message,
            List<Long> causes,
            OptionalDouble receivedSeconds) {
        boolean order = message instanceof ToStreet;
        ChronicleLine line = chronicle
                .line(now, order ? "order" : MessageCodec.typeOf(message), from)
                .causes(causes);
        if (message instanceof Capture capture) {
            writeCapture(line, capture);
        } else {
            if (order) {
                String type = MessageCodec.typeOf(message);
                line.put("kind", type.substring(0, type.indexOf('-'))).put("device", to);
            }
            ObjectNode fields = MessageCodec.fields(message);
            if (message instanceof Detection detection) {
                fields.remove(List.of("features", "audio"));
                fields.put("carries", detection.carries());
                fields.put("bytes", MessageCodec.write(detection).getBytes(StandardCharsets.UTF_8).length);
            }
            writeFields(line, fields, order ? to : from);
        }
        if (message instanceof DroneOnScene || message instanceof PatrolOnScene) {
            line.put("falseAlarm", !chronicle.leadsToTarget(causes));
        }
        receivedSeconds.ifPresent(seconds -> line.put("receivedSeconds", seconds));
        return line.append();
    }

    private static void writeCapture(ChronicleLine line, Capture capture) {
        line.put("startSeconds", capture.startSeconds());
        line.put("durationSeconds", (double) capture.samples().length / capture.sampleRate());
        boolean clipped = false;
        for (float sample : capture.samples()) {
            clipped |= Math.abs(sample) >= FULL_SCALE;
        }
        line.put("clipped", clipped);
    }

    private static void writeFields(ChronicleLine line, ObjectNode fields, String device) {
        for (Map.Entry<String, JsonNode> field : fields.properties()) {
            JsonNode value = field.getValue();
            if (field.getKey().equals("position") || field.getKey().equals("target")) {
                line.at(new Position(
                        value.get("x").asDouble(),
                        value.get("y").asDouble(),
                        value.get("z").asDouble()));
            } else if (!(value.isString() && value.asString().equals(device))) {
                line.put(field.getKey(), value);
            }
        }
    }
}
