package org.soundtown.headless.curve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.soundtown.emissions.EmissionClass;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.dice.DiceCursor;
import org.soundtown.foundation.document.Documents;
import org.soundtown.foundation.geometry.Position;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The scenario file of one measurement: sounds of each class in turn, far enough apart in time that none is heard with
 * another and that no detector still holds back after the last of its class; nothing else happens.
 *
 * @param seed of everything that is drawn
 * @param sounds how many of each class
 */
record MeasurementScenario(
        String district,
        long seed,
        Conditions conditions,
        List<EmissionClass> classes,
        int sounds,
        EventPlaces places) {
    /** Time for the way, the reverberation, and the detectors' windows before and after a sound (s); assumed. */
    private static final double APART_SECONDS = 9;

    /** Longest that a detector holds back after a class in the shipped anomaly table, and a margin (s). */
    private static final double ROUND_SECONDS = 40;

    /** A sound is rendered where its loudest 125 ms are this far above the noise (dB): the scenarios' default. */
    static final double AUDIBLE_SNR_DB = 0;

    private static final double METRE_DIGITS = 1000;

    /** The file's text, as JSON, which is YAML too. */
    String text() {
        ObjectNode scenario = Documents.JSON.createObjectNode();
        scenario.put("name", "measurement-" + seed);
        scenario.put("district", district);
        scenario.put("seed", seed);
        scenario.put("startHour", conditions.startHour());
        ObjectNode weather = scenario.putObject("weather");
        weather.put("temperatureCelsius", conditions.temperatureCelsius());
        weather.put("relativeHumidityPercent", conditions.relativeHumidityPercent());
        weather.put("windSpeedMetresPerSecond", conditions.windSpeedMetresPerSecond());
        weather.put("windFromDegrees", conditions.windFromDegrees());
        scenario.putObject("everyday").put("rate", 0);
        scenario.putObject("sound").put("audibleSnrDb", AUDIBLE_SNR_DB).put("quietEverySeconds", 0);
        ArrayNode events = scenario.putObject("events").putArray("fixed");
        scenario.put("durationSeconds", Math.ceil(addSounds(events)) + 1);
        return Documents.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(scenario);
    }

    private double addSounds(ArrayNode events) {
        DiceCursor where = Dice.of(seed, "measurement", "places").cursor();
        List<EmissionClass> order = new ArrayList<>(classes);
        shuffle(order);
        double time = 2;
        for (int n = 0; n < sounds; n++) {
            double began = time;
            for (EmissionClass one : order) {
                Position place = places.draw(where);
                ObjectNode event = events.addObject();
                event.put("class", one.id());
                event.put("atSeconds", rounded(time + where.uniform(0, 0.5), METRE_DIGITS));
                event.putObject("where")
                        .put("x", rounded(place.x(), METRE_DIGITS))
                        .put("y", rounded(place.y(), METRE_DIGITS));
                time += one.durationSeconds().high() + APART_SECONDS;
            }
            time = Math.max(time, began + ROUND_SECONDS);
        }
        return time;
    }

    private void shuffle(List<EmissionClass> order) {
        DiceCursor dice = Dice.of(seed, "measurement", "order").cursor();
        for (int i = order.size() - 1; i > 0; i--) {
            Collections.swap(order, i, dice.below(i + 1));
        }
    }

    static double rounded(double value, double steps) {
        return Math.rint(value * steps) / steps;
    }
}
