package org.soundtown.dispatch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.soundtown.dispatch.incident.Call;
import org.soundtown.dispatch.incident.Incident;
import org.soundtown.dispatch.incident.IncidentBook;
import org.soundtown.dispatch.procedure.Procedures;
import org.soundtown.dispatch.queue.WaitingLine;
import org.soundtown.protocol.Addresses;
import org.soundtown.protocol.Alert;
import org.soundtown.protocol.CitizenReport;
import org.soundtown.protocol.Envelope;
import org.soundtown.protocol.IncidentMerged;
import org.soundtown.protocol.Outbox;
import org.soundtown.protocol.PatrolReport;

/** Takes alerts, calls and patrols' own reports in: as a new incident that waits for an operator, or as more about a known one. */
final class Intake {
    private final IncidentBook book;
    private final WaitingLine line;
    private final Procedures procedures;
    private final DispatchSettings settings;

    /** Calls that joined an incident before anybody took it up: told once it is on record. */
    private final Map<String, List<Long>> joinedWaiting = new LinkedHashMap<>();

    Intake(IncidentBook book, WaitingLine line, Procedures procedures, DispatchSettings settings) {
        this.book = book;
        this.line = line;
        this.procedures = procedures;
        this.settings = settings;
    }

    void alert(Envelope envelope, Alert alert, Outbox outbox) {
        take(
                new Call(
                        envelope.id(),
                        Call.Origin.SENSORS,
                        alert.soundClass(),
                        alert.position(),
                        alert.ellipse().semiMajorMetres(),
                        alert.severity(),
                        alert.procedure(),
                        envelope.receivedSeconds()),
                outbox);
    }

    void report(Envelope envelope, CitizenReport report, Outbox outbox) {
        Procedures.CitizenRule rule = procedures.ruleFor(report.soundClass());
        take(
                new Call(
                        envelope.id(),
                        Call.Origin.CITIZEN,
                        report.soundClass(),
                        report.position(),
                        report.uncertaintyMetres(),
                        rule.severity(),
                        rule.procedure(),
                        envelope.receivedSeconds()),
                outbox);
    }

    /** The word of a patrol that heard it itself: as grave as a citizen's call. */
    void patrolReport(Envelope envelope, PatrolReport report, Outbox outbox) {
        Procedures.CitizenRule rule = procedures.ruleFor(report.soundClass());
        Incident incident = take(
                new Call(
                        envelope.id(),
                        Call.Origin.PATROL,
                        report.soundClass(),
                        report.position(),
                        report.uncertaintyMetres(),
                        rule.severity(),
                        rule.procedure(),
                        envelope.receivedSeconds()),
                outbox);
        incident.selfSent(report.patrol());
    }

    private Incident take(Call call, Outbox outbox) {
        Optional<Incident> known = book.findSame(call, this::same);
        if (known.isEmpty()) {
            Incident opened = book.open(call, procedures.getProcedure(call.procedure()));
            line.takeUp(opened);
            return opened;
        }
        Incident incident = known.get();
        if (!incident.closed()) {
            incident.join(call, procedures.getProcedure(call.procedure()));
        }
        if (incident.stage() == Incident.Stage.WAITING) {
            joinedWaiting
                    .computeIfAbsent(incident.id(), id -> new ArrayList<>())
                    .add(call.envelope());
        } else {
            merged(incident, call.envelope(), outbox);
        }
        return incident;
    }

    /** Puts on record what joined an incident while it waited. */
    void tellJoined(Incident incident, Outbox outbox) {
        List<Long> joined = joinedWaiting.remove(incident.id());
        if (joined != null) {
            joined.forEach(envelope -> merged(incident, envelope, outbox));
        }
    }

    private static void merged(Incident incident, long envelope, Outbox outbox) {
        outbox.send(Addresses.JOURNAL, new IncidentMerged(incident.id()), List.of(envelope));
    }

    private boolean same(Incident incident, Call call) {
        double reach = settings.mergeMetres() + uncertainty(incident.radiusMetres()) + uncertainty(call.radiusMetres());
        return settings.confusable(incident.soundClass(), call.soundClass())
                && incident.position().horizontalDistanceTo(call.position()) <= reach;
    }

    private double uncertainty(double radiusMetres) {
        return Math.min(radiusMetres, settings.uncertaintyMetres());
    }
}
