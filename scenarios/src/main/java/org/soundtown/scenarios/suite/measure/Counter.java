package org.soundtown.scenarios.suite.measure;

import java.util.function.ToIntFunction;
import org.soundtown.scenarios.evaluation.Privacy;

/** What the listening costs in privacy, as counts; the names are those of {@code results.json}. */
public enum Counter {
    CAPTURES("captures", "captures", Privacy::captures),
    SPEECH_EMISSIONS("speechEmissions", "voices captured", Privacy::speechEmissions),
    DETECTIONS("detections", "messages from sensors", Privacy::detections),
    ALERTS("alerts", "alert messages", Privacy::alerts),
    CAMERA_LOOKS("cameraLooks", "camera looks", Privacy::cameraLooks),
    CAMERA_LOOKS_ON_FALSE_ALARMS(
            "cameraLooksOnFalseAlarms", "camera looks on false alarms", Privacy::cameraLooksOnFalseAlarms),
    DRONE_FLIGHTS("droneFlights", "drone flights", Privacy::droneFlights),
    DRONE_FLIGHTS_ON_FALSE_ALARMS(
            "droneFlightsOnFalseAlarms", "drone flights on false alarms", Privacy::droneFlightsOnFalseAlarms),
    SPOKEN_MESSAGES("spokenMessages", "spoken messages", Privacy::spokenMessages);

    private final String key;
    private final String words;
    private final ToIntFunction<Privacy> count;

    Counter(String key, String words, ToIntFunction<Privacy> count) {
        this.key = key;
        this.words = words;
        this.count = count;
    }

    /** As the suite's file and {@code results.json} name it. */
    public String key() {
        return key;
    }

    String words() {
        return words;
    }

    int of(Privacy privacy) {
        return count.applyAsInt(privacy);
    }
}
