package org.soundtown.scenarios.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.soundtown.citymodel.District;
import org.soundtown.emissions.Emission;
import org.soundtown.emissions.EmissionClass;
import org.soundtown.emissions.EmissionLibrary;
import org.soundtown.foundation.document.Faults;
import org.soundtown.foundation.document.LocatedTree;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.simcore.device.DeviceModels;

/** Turns the events of a scenario file into sounds at places of its district. */
final class EventReader {
    private static final double USUAL_HEIGHT_METRES = 1.5;
    private static final int USUAL_SAMPLE_RATE = 16_000;

    /** A level so far from its class's mean is hardly meant (dB). */
    private static final double STRANGE_DECIBELS = 35;

    private final Path file;
    private final LocatedTree tree;
    private final Faults faults;
    private final EmissionLibrary library;
    private final int sampleRate;
    private final double durationSeconds;
    private final Optional<WhereReader> places;
    private final Map<String, Integer> numbers = new TreeMap<>();

    /**
     * @param district empty where it cannot be read: no place is looked up then
     * @param devices empty where they cannot be read
     */
    EventReader(
            Path file,
            LocatedTree tree,
            Faults faults,
            Optional<District> district,
            EmissionLibrary library,
            Optional<DeviceModels> devices,
            double durationSeconds) {
        this.file = file;
        this.tree = tree;
        this.faults = faults;
        this.library = library;
        this.sampleRate =
                devices.map(models -> models.microphone().sampleRate()).orElse(USUAL_SAMPLE_RATE);
        this.durationSeconds = durationSeconds;
        this.places = district.map(where -> new WhereReader(tree, where));
    }

    List<FixedEvent> fixed(List<ScenarioFile.Fixed> written) {
        List<FixedEvent> events = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            String at = "events.fixed[" + i + "]";
            ScenarioFile.Fixed event = written.get(i);
            if (event == null) {
                faults.add(tree.fault(at, "missing", "an event"));
                continue;
            }
            Optional<Sounding> sounding =
                    faults.attempt(() -> sounding(event.soundClass(), event.levelDb(), event.recording(), at));
            Optional<Double> time = faults.attempt(
                    () -> Checks.range(tree, at + ".atSeconds", event.atSeconds(), 0, durationSeconds, "s"));
            Optional<Position> place = places.flatMap(reader ->
                    faults.attempt(() -> reader.fixed(event.where(), height(event.heightMetres()), at + ".where")));
            if (sounding.isPresent() && time.isPresent() && place.isPresent()) {
                events.add(
                        new FixedEvent(number("event/" + event.soundClass()), sounding.get(), time.get(), place.get()));
            }
        }
        return events;
    }

    List<RandomEvent> random(List<ScenarioFile.Poisson> written) {
        List<RandomEvent> events = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            String at = "events.random[" + i + "]";
            ScenarioFile.Poisson event = written.get(i);
            if (event == null) {
                faults.add(tree.fault(at, "missing", "an event"));
                continue;
            }
            Optional<Sounding> sounding =
                    faults.attempt(() -> sounding(event.soundClass(), event.levelDb(), event.recording(), at));
            Optional<Double> rate =
                    faults.attempt(() -> Checks.range(tree, at + ".perHour", event.perHour(), 0, 100_000, "an hour"));
            Optional<Whereabouts> place = places.flatMap(reader ->
                    faults.attempt(() -> reader.drawn(event.where(), height(event.heightMetres()), at + ".where")));
            List<Double> hours = event.hours() == null ? List.of(0.0, 24.0) : event.hours();
            if (sounding.isPresent()
                    && rate.isPresent()
                    && place.isPresent()
                    && hours.stream().allMatch(Objects::nonNull)) {
                events.add(new RandomEvent(
                        number("event/random-" + event.soundClass()),
                        sounding.get(),
                        rate.get(),
                        hours.get(0),
                        hours.get(1),
                        place.get()));
            }
        }
        return events;
    }

    private Sounding sounding(String soundClass, Double levelDb, String recording, String at) {
        EmissionClass emissionClass = emissionClass(soundClass, at + ".class");
        OptionalDouble level = levelDb == null ? OptionalDouble.empty() : OptionalDouble.of(levelDb);
        if (level.isPresent() && Math.abs(levelDb - emissionClass.levelDb()) > STRANGE_DECIBELS) {
            String usual = "about " + Math.round(emissionClass.levelDb()) + " dB at 1 m for a " + soundClass;
            faults.add(tree.fault(at + ".levelDb", Checks.text(levelDb), usual).asWarning());
        }
        Optional<Emission> recorded = Optional.ofNullable(recording)
                .map(name -> Recordings.read(
                        tree,
                        file,
                        at + ".recording",
                        name,
                        emissionClass,
                        level.orElse(emissionClass.levelDb()),
                        sampleRate));
        return new Sounding(emissionClass, level, recorded);
    }

    private EmissionClass emissionClass(String id, String at) {
        return library.getClass(Checks.present(tree, at, id, "a class of sound"));
    }

    private static double height(Double written) {
        return written == null ? USUAL_HEIGHT_METRES : written;
    }

    private String number(String kind) {
        return kind + "-" + numbers.merge(kind, 1, Integer::sum);
    }
}
