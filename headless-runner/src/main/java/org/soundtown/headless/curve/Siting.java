package org.soundtown.headless.curve;

import org.soundtown.citymodel.District;
import org.soundtown.citymodel.index.BuildingIndex;
import org.soundtown.foundation.dice.Dice;

/** Where the microphones of a measurement hang and where its sounds happen. */
public interface Siting {
    /** Nearest and farthest that sounds of a curve's measurement are drawn around a microphone (m); assumed. */
    double NEAREST_METRES = 3;

    double FARTHEST_METRES = 150;

    Site site(District district, BuildingIndex buildings, long seed);

    record Site(District district, EventPlaces places) {}

    /** Microphones drawn on a district's streets, sounds around them. */
    static Siting rigged() {
        return (district, buildings, seed) -> {
            District rig = StreetRig.of(
                    district,
                    buildings,
                    Dice.of(seed, "measurement", "microphones").cursor());
            return new Site(rig, EventPlaces.aroundMicrophones(rig, buildings, NEAREST_METRES, FARTHEST_METRES));
        };
    }

    /** A district's own microphones, sounds anywhere outdoors within the box of its buildings, streets and places. */
    static Siting installed() {
        return (district, buildings, seed) ->
                new Site(district, EventPlaces.within(OpenArea.of(district), district, buildings));
    }
}
