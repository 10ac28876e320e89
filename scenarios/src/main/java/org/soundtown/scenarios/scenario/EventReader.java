package org.soundtown.scenarios.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.soundtown.citymodel.District;
import org.soundtown.emissions.Emission;
import org.soundtown.emissions.EmissionClass;
import org.soundtown.emissions.EmissionLibrary;
import org.soundtown.foundation.document.LocatedTree;

/** Turns the events of a scenario file into sounds at places of its district. */
final class EventReader {
    private static final double USUAL_HEIGHT_METRES = 1.5;

    private final Path file;
    private final LocatedTree tree;
    private final EmissionLibrary library;
    private final int sampleRate;
    private final double durationSeconds;
    private final WhereReader whereReader;
    private final Map<String, Integer> numbers = new TreeMap<>();

    EventReader(
            Path file,
            LocatedTree tree,
            District district,
            EmissionLibrary library,
            int sampleRate,
            double durationSeconds) {
        this.file = file;
        this.tree = tree;
        this.library = library;
        this.sampleRate = sampleRate;
        this.durationSeconds = durationSeconds;
        this.whereReader = new WhereReader(tree, district);
    }

    List<FixedEvent> fixed(List<ScenarioFile.Fixed> written) {
        List<FixedEvent> events = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            String at = "events.fixed[" + i + "]";
            ScenarioFile.Fixed event = Checks.present(tree, at, written.get(i), "an event");
            Sounding sounding = sounding(event.soundClass(), event.levelDb(), event.recording(), at);
            double time = Checks.range(tree, at + ".atSeconds", event.atSeconds(), 0, durationSeconds, "s");
            events.add(new FixedEvent(
                    number("event/" + event.soundClass()),
                    sounding,
                    time,
                    whereReader.fixed(event.where(), height(event.heightMetres(), at), at + ".where")));
        }
        return events;
    }

    List<RandomEvent> random(List<ScenarioFile.Poisson> written) {
        List<RandomEvent> events = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            String at = "events.random[" + i + "]";
            ScenarioFile.Poisson event = Checks.present(tree, at, written.get(i), "an event");
            Sounding sounding = sounding(event.soundClass(), event.levelDb(), event.recording(), at);
            double[] hours = hours(event.hours(), at + ".hours");
            events.add(new RandomEvent(
                    number("event/random-" + event.soundClass()),
                    sounding,
                    Checks.range(tree, at + ".perHour", event.perHour(), 0, 100_000, "an hour"),
                    hours[0],
                    hours[1],
                    whereReader.drawn(event.where(), height(event.heightMetres(), at), at + ".where")));
        }
        return events;
    }

    private Sounding sounding(String soundClass, Double levelDb, String recording, String at) {
        EmissionClass emissionClass = emissionClass(soundClass, at + ".class");
        OptionalDouble level = levelDb == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(Checks.range(tree, at + ".levelDb", levelDb, 0, 200, "dB at 1 m"));
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
        Checks.present(tree, at, id, "a class of sound");
        List<String> known = library.classes().stream().map(EmissionClass::id).toList();
        if (!known.contains(id)) {
            throw tree.error(at, id, Checks.oneOf(id, known));
        }
        return library.getClass(id);
    }

    private double height(Double written, String at) {
        return Checks.rangeOr(USUAL_HEIGHT_METRES, tree, at + ".heightMetres", written, 0, 5000, "m above ground");
    }

    private double[] hours(List<Double> written, String at) {
        if (written == null) {
            return new double[] {0, 24};
        }
        if (written.size() != 2) {
            throw tree.error(at, written, "two times of day, from and to");
        }
        return new double[] {
            Checks.range(tree, at + "[0]", written.get(0), 0, 24, "h"),
            Checks.range(tree, at + "[1]", written.get(1), 0, 24, "h")
        };
    }

    private String number(String kind) {
        return kind + "-" + numbers.merge(kind, 1, Integer::sum);
    }
}
