package org.soundtown.coverage.curve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.soundtown.scenarios.evaluation.trace.Attribution;
import org.soundtown.scenarios.evaluation.trace.Fields;
import org.soundtown.scenarios.evaluation.trace.Trace;
import org.soundtown.scenarios.evaluation.trace.Types;
import org.soundtown.simcore.chronicle.ChronicleRecord;

/** Reads the sounds of a run and what became of them at each microphone from its chronicle, by docs/metrics.md's rules. */
public final class HeardSounds {
    private static final String TIME_DIFFERENCE = "time-difference";

    private final Trace trace;
    private final Attribution attribution;
    private final Map<Long, List<ChronicleRecord>> detections = new LinkedHashMap<>();
    private final Map<Long, ChronicleRecord> locations = new LinkedHashMap<>();

    private HeardSounds(Trace trace) {
        this.trace = trace;
        this.attribution = Attribution.of(trace);
        for (ChronicleRecord detection : trace.ofType(Types.DETECTION)) {
            attribution.ofDetection(detection).ifPresent(emission -> detections
                    .computeIfAbsent(emission.id(), id -> new ArrayList<>())
                    .add(detection));
        }
        for (ChronicleRecord alert : trace.ofType(Types.ALERT)) {
            if (Fields.text(alert, "method").equals(TIME_DIFFERENCE)) {
                attribution.ofAlert(alert).ifPresent(emission -> locations.putIfAbsent(emission.id(), alert));
            }
        }
    }

    /** The sounds that the run's scenario made happen, in the chronicle's order; those of everyday life are left out. */
    public static List<HeardSound> of(List<ChronicleRecord> chronicle) {
        return new HeardSounds(Trace.of(chronicle)).sounds();
    }

    private List<HeardSound> sounds() {
        return trace.ofType(Types.EMISSION).stream()
                .filter(emission -> !Fields.text(emission, "origin").equals("everyday"))
                .map(this::sound)
                .toList();
    }

    private HeardSound sound(ChronicleRecord emission) {
        Optional<ChronicleRecord> location = Optional.ofNullable(locations.get(emission.id()));
        return new HeardSound(
                Fields.text(trace.start(), "district"),
                Fields.soundClass(emission),
                Fields.number(emission, "levelDb"),
                Fields.position(emission).x(),
                Fields.position(emission).y(),
                Fields.number(trace.start(), "startHour"),
                trace.effects(emission, Types.ARRIVAL).stream()
                        .map(arrival -> reception(emission, arrival))
                        .toList(),
                location.isPresent(),
                location.map(alert -> Fields.position(alert).horizontalDistanceTo(Fields.position(emission)))
                        .orElse(-1.0));
    }

    private HeardSound.Reception reception(ChronicleRecord emission, ChronicleRecord arrival) {
        List<ChronicleRecord> told = detections.getOrDefault(emission.id(), List.of()).stream()
                .filter(detection -> Fields.text(detection, "microphone").equals(arrival.who()))
                .toList();
        Optional<ChronicleRecord> raised =
                told.stream().filter(one -> !Fields.isSupporting(one)).findFirst();
        return new HeardSound.Reception(
                arrival.who(),
                Fields.number(arrival, "snrDb"),
                Fields.number(arrival, "levelDb"),
                Fields.number(arrival, "ambientDb"),
                Fields.number(arrival, "distanceMetres"),
                Fields.flag(arrival, "lineOfSight"),
                Fields.flag(arrival, "audible"),
                raised.isPresent(),
                !told.isEmpty(),
                raised.filter(one -> Fields.soundClass(one).equals(Fields.soundClass(emission)))
                        .isPresent());
    }
}
