package org.soundtown.dispatch;

import java.util.List;
import java.util.Optional;
import org.soundtown.dispatch.fleet.Fleet;
import org.soundtown.dispatch.incident.Incident;
import org.soundtown.dispatch.incident.IncidentBook;
import org.soundtown.dispatch.incident.Mission;
import org.soundtown.dispatch.incident.Verdict;
import org.soundtown.dispatch.incident.Verdict.Outcome;
import org.soundtown.dispatch.procedure.Means;
import org.soundtown.dispatch.queue.WaitingLine;
import org.soundtown.protocol.CameraOnTarget;
import org.soundtown.protocol.DeviceStatus;
import org.soundtown.protocol.DroneOnScene;
import org.soundtown.protocol.Envelope;
import org.soundtown.protocol.Outbox;
import org.soundtown.protocol.PatrolOnScene;
import org.soundtown.protocol.Sighting;
import org.soundtown.protocol.SpeechDone;

/** Takes in what the devices answer. An answer to an order that is no longer open changes nothing. */
final class Answers {
    private final IncidentBook book;
    private final WaitingLine line;
    private final Fleet fleet;
    private final Releases releases;
    private final DispatchSettings settings;

    Answers(IncidentBook book, WaitingLine line, Fleet fleet, Releases releases, DispatchSettings settings) {
        this.book = book;
        this.line = line;
        this.fleet = fleet;
        this.releases = releases;
        this.settings = settings;
    }

    void camera(Envelope envelope, CameraOnTarget seen) {
        boolean sharp = seen.pixelsPerMetre() >= settings.decisivePixelsPerMetre();
        show(Means.LOOK, seen.camera(), seen.incident(), seen.sighting(), sharp, envelope);
    }

    void drone(Envelope envelope, DroneOnScene seen) {
        fleet.arrived(seen.drone(), seen.position());
        show(Means.FLY, seen.drone(), seen.incident(), seen.sighting(), true, envelope);
    }

    private void show(
            Means means, String device, String incidentId, Sighting sighting, boolean sharp, Envelope envelope) {
        Optional<Incident> found = book.findOpen(incidentId);
        if (found.isEmpty()) {
            return;
        }
        Incident incident = found.get();
        incident.findOrdered(means, device).ifPresent(mission -> {
            mission.show(shown(means, sighting, sharp, incident), envelope.id());
            line.judge(incident, mission);
        });
    }

    /** What a picture tells: seeing nothing settles it only where the picture is sharp and shows the right place. */
    private Optional<Outcome> shown(Means means, Sighting sighting, boolean sharp, Incident incident) {
        double limit = means == Means.LOOK
                ? settings.decisiveMetres().look()
                : settings.decisiveMetres().fly();
        return switch (sighting) {
            case INCIDENT -> Optional.of(Outcome.CONFIRMED);
            case NOTHING ->
                sharp && incident.radiusMetres() <= limit ? Optional.of(Outcome.UNFOUNDED) : Optional.empty();
            case BLOCKED -> Optional.empty();
        };
    }

    void patrol(Envelope envelope, PatrolOnScene seen) {
        fleet.arrived(seen.patrol(), seen.position());
        Optional<Incident> found = book.findOpen(seen.incident());
        if (found.isEmpty()) {
            return;
        }
        Incident incident = found.get();
        incident.findOrdered(Means.GO, seen.patrol()).ifPresent(mission -> {
            mission.complete(envelope.id());
            Outcome outcome =
                    switch (seen.sighting()) {
                        case INCIDENT -> Outcome.CONFIRMED;
                        case NOTHING -> Outcome.UNFOUNDED;
                        case BLOCKED -> Outcome.UNVERIFIED;
                    };
            incident.settleOnTheSpot(new Verdict(outcome, Means.GO.word()), envelope.id());
            fleet.stayCallable(seen.patrol(), incident.severity() + 1);
            double stay = outcome == Outcome.CONFIRMED
                    ? settings.onSceneSeconds().confirmed()
                    : settings.onSceneSeconds().unfounded();
            releases.at(envelope.receivedSeconds() + stay, seen.patrol(), incident.id(), List.of(envelope.id()));
        });
    }

    void speech(Envelope envelope, SpeechDone done) {
        book.findOpen(done.incident())
                .flatMap(incident -> incident.findOrdered(Means.SPEAK, done.speaker()))
                .ifPresent(mission -> mission.complete(envelope.id()));
        fleet.release(done.speaker(), done.incident());
    }

    /** A drone that has been ordered and says that it will not fly has refused; all else is news of the fleet. */
    void status(Envelope envelope, DeviceStatus status, double nowSeconds) {
        if (!status.available()) {
            for (Incident incident : book.open()) {
                incident.findOrdered(Means.FLY, status.device()).ifPresent(mission -> {
                    mission.refuse(envelope.id());
                    fleet.release(status.device(), incident.id());
                });
            }
        }
        fleet.heard(status, nowSeconds + settings.restSeconds());
    }

    /** Devices that should have answered by now count as silent. */
    void giveUpOnTheSilent(double nowSeconds, Outbox outbox) {
        for (Incident incident : book.open()) {
            for (Mission mission : incident.missions()) {
                if (mission.state() == Mission.State.ORDERED && mission.deadlineSeconds() <= nowSeconds) {
                    mission.fallSilent();
                    releases.now(mission.device(), incident.id(), incident.callIds(), outbox);
                    fleet.rest(mission.device(), nowSeconds + settings.restSeconds());
                }
            }
        }
    }
}
