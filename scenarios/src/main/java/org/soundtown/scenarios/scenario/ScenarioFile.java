package org.soundtown.scenarios.scenario;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** A scenario's YAML document as it is written; what it leaves out is null. docs/scenario.md describes every key. */
record ScenarioFile(
        String name,
        String title,
        String district,
        Long seed,
        Double startHour,
        Double durationSeconds,
        ObjectNode weather,
        ObjectNode devices,
        ObjectNode network,
        ObjectNode sound,
        ObjectNode survey,
        Components components,
        Detector detector,
        ObjectNode switches,
        ObjectNode everyday,
        Microphones microphones,
        ObjectNode reporting,
        List<Failure> failures,
        Events events) {

    /** Files that replace the components' own. */
    record Components(String anomalyTable, String model, String procedures, String dispatchSettings) {}

    /** How willing the detectors are to report. */
    record Detector(Double confidenceShift) {}

    /** Fewer microphones than the district's: so many of them, or these. */
    record Microphones(Integer count, List<String> only) {}

    /** A microphone that delivers nothing for a while. */
    record Failure(String microphone, Double fromSeconds, Double toSeconds) {}

    record Events(List<Fixed> fixed, List<Poisson> random) {}

    /** A sound at a set time and place. */
    record Fixed(
            @JsonProperty("class") String soundClass,
            Double atSeconds,
            Where where,
            Double heightMetres,
            Double levelDb,
            String recording,
            String note) {}

    /** Sounds of one kind at drawn times and places. */
    record Poisson(
            @JsonProperty("class") String soundClass,
            Double perHour,
            Where where,
            List<Double> hours,
            Double heightMetres,
            Double levelDb,
            String recording,
            String note) {}

    /** A place, said in one of five ways. */
    record Where(
            String near,
            Double distanceMetres,
            Double bearingDegrees,
            Double latitude,
            Double longitude,
            String place,
            String street,
            Double x,
            Double y) {}
}
