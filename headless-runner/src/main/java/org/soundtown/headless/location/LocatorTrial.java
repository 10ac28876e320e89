package org.soundtown.headless.location;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.soundtown.citymodel.District;
import org.soundtown.detection.location.EventLocator;
import org.soundtown.detection.location.LocatorSettings;
import org.soundtown.protocol.Detection;

/**
 * The locator with and without a map of the city, on the same onsets: sounds anywhere outdoors, several surveys, and the
 * same sounds again under stress.
 */
public final class LocatorTrial {
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final int MANY = 6;
    private static final int FEW = 3;
    private static final int STRESSED_OF = 4;

    private final TrialCity city;
    private final long seed;
    private final Map<String, List<TrialOutcome>> outcomes = new LinkedHashMap<>();
    private final Map<Integer, Integer> hearing = new TreeMap<>();
    private final double[] processorSeconds = new double[2];
    private int located;
    private int drawn;

    public LocatorTrial(District district, long seed) {
        city = new TrialCity(district);
        this.seed = seed;
    }

    /**
     * Goes on until so many sounds were reported by six sensors or more.
     *
     * @param surveys how often the city is surveyed anew
     */
    public TrialReport run(int events, int surveys, LocatorSettings settings) {
        for (int number = 0; number < surveys; number++) {
            TrialSurvey survey = TrialSurvey.of(city.district(), seed, number, settings);
            TrialOnsets onsets = new TrialOnsets(survey, seed);
            int wanted = events * (number + 1) / surveys - events * number / surveys;
            TrialSound last = null;
            for (int many = 0; many < wanted; drawn++) {
                TrialSound sound = city.draw(seed, drawn);
                List<Detection> detections = onsets.of(sound);
                hearing.merge(detections.size(), 1, Integer::sum);
                if (detections.size() < FEW) {
                    continue;
                }
                trial("plain", survey, sound, detections, detections.size(), false);
                if (detections.size() >= MANY) {
                    if (many % STRESSED_OF == 0 && last != null) {
                        stress(survey, onsets, sound, last);
                    }
                    last = sound;
                    many++;
                }
            }
        }
        return report();
    }

    private void stress(TrialSurvey survey, TrialOnsets onsets, TrialSound sound, TrialSound other) {
        List<Detection> plain = onsets.of(sound);
        int n = plain.size();
        trial("20 % false onsets", survey, sound, onsets.withFalseOnes(sound, survey), n, false);
        trial("one sensor 50 ms off", survey, sound, onsets.withOneClockOff(sound), n, false);
        trial("10 % echoes for onsets", survey, sound, onsets.of(sound, 0.1, TrialOnsets.AT_SECONDS), n, false);
        List<Detection> both = new ArrayList<>(plain);
        both.addAll(onsets.of(other, 0, TrialOnsets.AT_SECONDS + onsets.apartSeconds(sound)));
        trial("two sounds within 0.5 s", survey, sound, both, n, true);
    }

    private void trial(
            String kind, TrialSurvey survey, TrialSound sound, List<Detection> detections, int n, boolean nearest) {
        EventLocator[] locators = {survey.straight(), survey.city()};
        for (int i = 0; i < locators.length; i++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            TrialOutcome outcome = TrialOutcome.of(sound, n, locators[i].locate(detections), nearest);
            processorSeconds[i] += (CLOCK.getCurrentThreadCpuTime() - start) / 1e9;
            outcomes.computeIfAbsent(name(i) + kind, key -> new ArrayList<>()).add(outcome);
        }
        located++;
    }

    private static String name(int locator) {
        return locator == 0 ? "straight|" : "city-aware|";
    }

    private TrialReport report() {
        Predicate<TrialOutcome> many = outcome -> outcome.hearing() >= MANY;
        List<TrialRow> rows = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            String who = name(i).replace("|", "");
            List<TrialOutcome> plain = outcomes.get(name(i) + "plain");
            rows.add(TrialRow.of(who, "6 or more", plain, many));
            rows.add(TrialRow.of(who, "6 or more, LOS", plain, many.and(outcome -> !outcome.outOfSight())));
            rows.add(TrialRow.of(who, "6 or more, NLOS", plain, many.and(TrialOutcome::outOfSight)));
            rows.add(TrialRow.of(who, "3 to 5", plain, many.negate()));
        }
        List<TrialRow> stress = new ArrayList<>();
        outcomes.forEach((key, these) -> {
            if (!key.endsWith("|plain")) {
                stress.add(TrialRow.of(key.split("\\|")[0], key.split("\\|")[1], these, many));
            }
        });
        return new TrialReport(
                city.district().name(),
                seed,
                drawn,
                hearing,
                rows,
                stress,
                1000 * processorSeconds[0] / located,
                1000 * processorSeconds[1] / located);
    }
}
