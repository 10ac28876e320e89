package org.soundtown.dispatch;

import java.util.List;
import java.util.Optional;
import org.soundtown.dispatch.fleet.Fleet;
import org.soundtown.dispatch.incident.Effort;
import org.soundtown.dispatch.incident.Incident;
import org.soundtown.dispatch.incident.Mission;
import org.soundtown.dispatch.procedure.Condition;
import org.soundtown.dispatch.procedure.Means;
import org.soundtown.dispatch.procedure.Step;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.protocol.FlyOrder;
import org.soundtown.protocol.GoOrder;
import org.soundtown.protocol.Installation;
import org.soundtown.protocol.LookOrder;
import org.soundtown.protocol.Outbox;
import org.soundtown.protocol.SpeakOrder;
import org.soundtown.protocol.ToStreet;

/** Carries out a step of a procedure: chooses the device that the law and the moment allow, and orders it. */
final class Orders {
    private static final Step SELF_SENT = new Step(Means.GO, Condition.AT_ONCE, Optional.empty(), Optional.empty());

    private final Fleet fleet;
    private final Releases releases;
    private final Installation.Switches switches;
    private final DispatchSettings settings;

    Orders(Fleet fleet, Releases releases, Installation.Switches switches, DispatchSettings settings) {
        this.fleet = fleet;
        this.releases = releases;
        this.switches = switches;
        this.settings = settings;
    }

    /** Sends the first device that can do it; gives up where none can, or where one has been waited for too long. */
    void carryOut(Step step, Incident incident, double nowSeconds, Outbox outbox) {
        Means means = step.means();
        Effort effort = incident.effort(means);
        if (!allowed(means, incident)) {
            effort.giveUp();
            return;
        }
        List<Fleet.Candidate> untried =
                fleet.candidates(means, incident.position(), incident.severity(), nowSeconds).stream()
                        .filter(candidate -> !effort.tried(candidate.device()))
                        .toList();
        Optional<Fleet.Candidate> free =
                untried.stream().filter(candidate -> !candidate.busy()).findFirst();
        if (free.isPresent()) {
            send(step, incident, free.get(), nowSeconds, outbox);
        } else if (untried.isEmpty()
                || nowSeconds
                        >= effort.wantedSince(nowSeconds)
                                + settings.patienceSeconds().of(means)) {
            effort.giveUp();
        } else {
            outbox.wakeAt(
                    effort.wantedSince(nowSeconds) + settings.patienceSeconds().of(means));
        }
    }

    /** Puts a patrol that went by its own ears under the incident's order, unless it serves another by now. */
    void confirm(String patrol, Incident incident, double nowSeconds, Outbox outbox) {
        fleet.candidates(Means.GO, incident.position(), incident.severity(), nowSeconds).stream()
                .filter(candidate -> candidate.device().equals(patrol) && !candidate.busy())
                .findFirst()
                .ifPresent(candidate -> send(SELF_SENT, incident, candidate, nowSeconds, outbox));
    }

    /** Sensors may be forbidden to turn a camera; what people tell never is. */
    private boolean allowed(Means means, Incident incident) {
        return switch (means) {
            case LOOK -> switches.sensorToCamera() || incident.toldByPeople();
            case FLY -> switches.drone();
            case GO -> true;
            case SPEAK -> switches.loudspeaker();
        };
    }

    private void send(Step step, Incident incident, Fleet.Candidate candidate, double nowSeconds, Outbox outbox) {
        double patience = settings.answerSeconds().of(step.means())
                + settings.answerPerTravelSecond() * candidate.travelSeconds();
        Mission mission = new Mission(step.means(), candidate.device(), nowSeconds + patience);
        List<Long> causes = causes(step, incident);
        incident.effort(step.means()).add(mission);
        candidate.leaves().ifPresent(settled -> releases.now(candidate.device(), settled, causes, outbox));
        fleet.serve(candidate.device(), incident.id());
        outbox.send(candidate.device(), order(step, incident, candidate.device()), causes);
        outbox.wakeAt(mission.deadlineSeconds());
    }

    /** Why a step is due; where sensors may not turn cameras, only what people told is the reason. */
    private List<Long> causes(Step step, Incident incident) {
        return step.means() == Means.LOOK && !switches.sensorToCamera()
                ? incident.peoplesCallIds()
                : incident.causesOf(step.condition());
    }

    private static ToStreet order(Step step, Incident incident, String device) {
        Position target = incident.position();
        return switch (step.means()) {
            case LOOK -> new LookOrder(incident.id(), device, target);
            case FLY -> new FlyOrder(incident.id(), device, target);
            case GO -> new GoOrder(incident.id(), device, target);
            case SPEAK -> new SpeakOrder(incident.id(), device, step.text().orElseThrow());
        };
    }
}
