package org.soundtown.acoustics.conformity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.foundation.document.InputError;
import tools.jackson.databind.JsonNode;

/** A place in a JSON document that knows its path, so that every wrong value is named with where it stands. */
record JsonPlace(Path file, String path, JsonNode node) {
    /** A member that must be there. */
    JsonPlace get(String key) {
        JsonNode member = objectNode().get(key);
        JsonPlace place = new JsonPlace(file, path.isEmpty() ? key : path + "." + key, member);
        if (member == null) {
            throw InputError.at(file, place.path, "missing", "a value");
        }
        return place;
    }

    boolean has(String key) {
        return objectNode().has(key);
    }

    boolean isNull() {
        return node.isNull();
    }

    /** The members of an object in the file's order. */
    Map<String, JsonPlace> members() {
        Map<String, JsonPlace> members = new LinkedHashMap<>();
        for (String key : objectNode().propertyNames()) {
            members.put(key, get(key));
        }
        return members;
    }

    List<JsonPlace> items() {
        if (!node.isArray()) {
            throw error("a list");
        }
        List<JsonPlace> items = new ArrayList<>();
        for (JsonNode item : node) {
            items.add(new JsonPlace(file, path + "[" + items.size() + "]", item));
        }
        return items;
    }

    /** The items of a list, or the one value that stands where a list may. */
    List<JsonPlace> itemsOrItself() {
        return node.isArray() ? items() : List.of(this);
    }

    double number(double low, double high) {
        if (!node.isNumber() || !(node.doubleValue() >= low && node.doubleValue() <= high)) {
            throw error(
                    Double.isInfinite(high) || Double.isInfinite(low)
                            ? "a finite number"
                            : "a number from " + low + " to " + high);
        }
        return node.doubleValue();
    }

    double number() {
        double value = number(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        if (!Double.isFinite(value)) {
            throw error("a finite number");
        }
        return value;
    }

    int whole(int low, int high) {
        if (!node.isIntegralNumber() || node.intValue() < low || node.intValue() > high) {
            throw error("a whole number from " + low + " to " + high);
        }
        return node.intValue();
    }

    boolean truth() {
        if (!node.isBoolean()) {
            throw error("true or false");
        }
        return node.booleanValue();
    }

    String text() {
        if (!node.isString()) {
            throw error("a text");
        }
        return node.stringValue();
    }

    /** A number per octave band, null for none: NaN. */
    double[] octaves() {
        List<JsonPlace> items = items();
        if (items.size() != OctaveBands.COUNT) {
            throw error("a list of " + OctaveBands.COUNT + " numbers, 63 Hz to 8 kHz");
        }
        double[] values = new double[OctaveBands.COUNT];
        for (int band = 0; band < values.length; band++) {
            values[band] =
                    items.get(band).isNull() ? Double.NaN : items.get(band).number();
        }
        return values;
    }

    /** A list of exactly so many numbers. */
    double[] numbers(int count) {
        List<JsonPlace> items = items();
        if (items.size() != count) {
            throw error("a list of " + count + " numbers");
        }
        return items.stream().mapToDouble(JsonPlace::number).toArray();
    }

    InputError error(String expected) {
        String written = node.toString();
        return InputError.at(file, path, written.length() > 60 ? written.substring(0, 57) + "..." : written, expected);
    }

    private JsonNode objectNode() {
        if (!node.isObject()) {
            throw error("an object");
        }
        return node;
    }
}
