package org.soundtown.headless.location;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.soundtown.citymodel.District;
import org.soundtown.detection.location.CityTravelTimes;
import org.soundtown.detection.location.EventLocator;
import org.soundtown.detection.location.LocatorSettings;
import org.soundtown.detection.table.AnomalyTable;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.protocol.Installation;
import org.soundtown.scenarios.scenario.Survey;
import org.soundtown.scenarios.scenario.Surveyor;

/**
 * One survey of the city: what both locators know, and how far the sensors' clocks are off.
 *
 * @param sensors their ids
 * @param city knows the surveyed city
 */
record TrialSurvey(Dice clocks, List<String> sensors, EventLocator straight, EventLocator city) {
    /** Standard deviations: positions 0.5 m, their heights 0.3 m, roofs 1 m, temperature 3 °C. */
    private static final Survey ERRORS = new Survey(0.5, 0.3, 1, 3);

    private static final double CLOCK_SECONDS = 0.001;

    static TrialSurvey of(District truth, long seed, int number, LocatorSettings settings) {
        long own = Dice.of(seed, "survey-" + number, "trial").bits(0);
        Surveyor surveyor = new Surveyor(own, ERRORS);
        List<Installation.Sensor> sensors = surveyor.sensors(truth);
        double temperature = surveyor.temperatureCelsius(truth.weather());
        AnomalyTable table = AnomalyTable.shipped();
        CityTravelTimes city = new CityTravelTimes(
                surveyor.map(truth),
                sensors,
                temperature,
                settings,
                Runtime.getRuntime().availableProcessors());
        city.placesAround(IntStream.range(0, sensors.size()).toArray());
        return new TrialSurvey(
                Dice.of(own, "trial", "clock"),
                sensors.stream().map(Installation.Sensor::id).toList(),
                EventLocator.straight(sensors, temperature, table, settings),
                new EventLocator(city, table, settings, Optional.empty()));
    }

    /** How far this sensor's clock is ahead (s). */
    double clockSeconds(String microphone) {
        return CLOCK_SECONDS * clocks.forPurpose(microphone).gaussian(0);
    }
}
