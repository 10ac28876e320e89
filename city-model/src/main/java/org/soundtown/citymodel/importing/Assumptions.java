package org.soundtown.citymodel.importing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.soundtown.citymodel.District;
import org.soundtown.foundation.document.Documents;

/** What the importer takes for granted where the map says nothing: the resource {@code assumptions.yaml}. */
record Assumptions(
        List<Highway> highways,
        Buildings buildings,
        List<Ground> ground,
        Mounting mounting,
        Devices devices,
        Population population,
        District.Weather weather) {

    static Assumptions shipped() {
        return Documents.readResource(Assumptions.class, "assumptions.yaml", Assumptions.class);
    }

    Optional<Highway> highway(String kind) {
        return highways.stream().filter(h -> h.kind.equals(kind)).findFirst();
    }

    /** A class of the highway tag; {@code speedKmh} 0 where vehicles may not go. */
    record Highway(String kind, double widthMetres, double footwayMetres, double speedKmh) {}

    record Buildings(
            double metresPerStorey,
            double heightMetres,
            double lowHeightMetres,
            List<String> lowKinds,
            List<String> openKinds,
            double absorption,
            double leastAreaSquareMetres) {}

    /** Ground factor of an area tag; {@code place} is the kind of place that it makes, null where none. */
    record Ground(
            String key,
            String value,
            double g,
            @JsonProperty(required = false) String place) {}

    record Mounting(
            double lampPostMetres,
            double trafficLightMetres,
            double lampSpacingMetres,
            double mappedWithinMetres,
            double kerbMetres,
            double treeMetres) {}

    record Devices(
            double microphoneSpacingMetres,
            int mostMicrophones,
            int cameras,
            double cameraMetres,
            double leastCameraSpacingMetres,
            int speakers,
            double speakerMetres) {
        Devices withMostMicrophones(int most) {
            return new Devices(
                    microphoneSpacingMetres,
                    most,
                    cameras,
                    cameraMetres,
                    leastCameraSpacingMetres,
                    speakers,
                    speakerMetres);
        }
    }

    record Population(
            double floorSquareMetresPerResident, List<Double> outdoorsShareByHour, List<Double> vehiclesShareByHour) {}
}
