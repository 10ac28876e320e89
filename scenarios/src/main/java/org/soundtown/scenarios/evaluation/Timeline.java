package org.soundtown.scenarios.evaluation;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.soundtown.scenarios.evaluation.trace.IncidentFile;
import org.soundtown.scenarios.evaluation.trace.Story;
import org.soundtown.scenarios.evaluation.trace.Types;
import org.soundtown.simcore.chronicle.ChronicleRecord;

/**
 * How long after an emission each link of the chain was first reached (s); empty where it never was. Incident, order and
 * arrivals count where an alert on this emission opened the incident; {@code patrolByCall} where a call did.
 */
public record Timeline(
        OptionalDouble detection,
        OptionalDouble alert,
        OptionalDouble incident,
        OptionalDouble order,
        OptionalDouble camera,
        OptionalDouble drone,
        OptionalDouble patrol,
        OptionalDouble call,
        OptionalDouble patrolByCall) {

    public static Timeline of(Story story) {
        double start = story.emission().time();
        List<IncidentFile> byAlert =
                story.opened().stream().filter(IncidentFile::openedByAlert).toList();
        List<IncidentFile> byCall =
                story.opened().stream().filter(IncidentFile::openedByCall).toList();
        return new Timeline(
                since(start, story.detections().stream()),
                since(start, story.alerts().stream()),
                since(start, byAlert.stream().map(IncidentFile::opened)),
                since(start, lines(byAlert, Types.ORDER)),
                since(start, lines(byAlert, Types.CAMERA_ON_TARGET)),
                since(start, lines(byAlert, Types.DRONE_ON_SCENE)),
                since(start, lines(byAlert, Types.PATROL_ON_SCENE)),
                since(start, story.reports().stream()),
                since(start, lines(byCall, Types.PATROL_ON_SCENE)));
    }

    private static Stream<ChronicleRecord> lines(List<IncidentFile> files, String type) {
        return files.stream().flatMap(file -> file.ofType(type).stream());
    }

    private static OptionalDouble since(double start, Stream<ChronicleRecord> lines) {
        return lines.mapToDouble(line -> line.time() - start).min();
    }
}
