package org.soundtown.scenarios.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.soundtown.scenarios.evaluation.interval.Quantile;
import org.soundtown.scenarios.evaluation.trace.Fields;
import org.soundtown.scenarios.evaluation.trace.Trace;
import org.soundtown.scenarios.evaluation.trace.Types;
import org.soundtown.simcore.chronicle.ChronicleRecord;

/** What a sound met with at a microphone: noise louder than usual there, another sound over it, a microphone out of service. */
public final class Circumstances {
    private static final double QUIET_SHARE = 0.1;

    private final Trace trace;
    private final SensorTime sensorTime;
    private final Map<String, Double> quietDb = new TreeMap<>();
    private final Map<String, List<ChronicleRecord>> arrivals = new LinkedHashMap<>();

    Circumstances(Trace trace, SensorTime sensorTime) {
        this.trace = trace;
        this.sensorTime = sensorTime;
        for (ChronicleRecord arrival : trace.ofType(Types.ARRIVAL)) {
            arrivals.computeIfAbsent(arrival.who(), who -> new ArrayList<>()).add(arrival);
        }
        arrivals.forEach((microphone, lines) -> quietDb.put(microphone, quietLevelDb(lines)));
    }

    public static Circumstances of(Trace trace) {
        return new Circumstances(trace, SensorTime.of(trace));
    }

    /** How much louder it was around the microphone than in its quiet moments: the 10 % quantile of the run (dB). */
    public double surplusDb(ChronicleRecord arrival) {
        return Fields.number(arrival, "ambientDb") - quietDb.get(arrival.who());
    }

    /** The loudest other sound that was audible there at its onset, at least as loud as it; empty where there was none. */
    public Optional<ChronicleRecord> drownedBy(ChronicleRecord arrival) {
        double onset = Fields.number(arrival, "onsetSeconds");
        double levelDb = Fields.number(arrival, "levelDb");
        return arrivals.get(arrival.who()).stream()
                .filter(other -> other.id() != arrival.id() && Fields.flag(other, "audible"))
                .filter(other -> Fields.number(other, "levelDb") >= levelDb)
                .filter(other -> soundsAt(other, onset))
                .max(Comparator.comparingDouble(other -> Fields.number(other, "levelDb")));
    }

    /** Whether the microphone was out of service when the sound arrived. */
    public boolean wasOut(ChronicleRecord arrival) {
        return sensorTime.wasOut(arrival.who(), Fields.number(arrival, "onsetSeconds"));
    }

    private boolean soundsAt(ChronicleRecord arrival, double seconds) {
        double since = seconds - Fields.number(arrival, "onsetSeconds");
        return since >= 0
                && trace.causes(arrival, Types.EMISSION).stream()
                        .anyMatch(emission -> since <= Fields.number(emission, "durationSeconds"));
    }

    private static double quietLevelDb(List<ChronicleRecord> arrivals) {
        double[] sorted = arrivals.stream()
                .mapToDouble(arrival -> Fields.number(arrival, "ambientDb"))
                .sorted()
                .toArray();
        return Quantile.of(sorted, QUIET_SHARE).value();
    }
}
