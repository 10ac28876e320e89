package org.soundtown.dispatch;

import java.util.List;
import java.util.Optional;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.index.BuildingIndex;
import org.soundtown.citymodel.network.StreetNetwork;
import org.soundtown.dispatch.fleet.Fleet;
import org.soundtown.dispatch.fleet.Routes;
import org.soundtown.dispatch.fleet.Sightlines;
import org.soundtown.dispatch.incident.Call;
import org.soundtown.dispatch.incident.Incident;
import org.soundtown.dispatch.incident.Incident.Stage;
import org.soundtown.dispatch.incident.IncidentBook;
import org.soundtown.dispatch.incident.Mission;
import org.soundtown.dispatch.incident.Verdict;
import org.soundtown.dispatch.procedure.Means;
import org.soundtown.dispatch.procedure.Procedures;
import org.soundtown.dispatch.procedure.Step;
import org.soundtown.dispatch.queue.Desks;
import org.soundtown.dispatch.queue.WaitingLine;
import org.soundtown.dispatch.queue.Work;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.protocol.Addresses;
import org.soundtown.protocol.Alert;
import org.soundtown.protocol.CameraOnTarget;
import org.soundtown.protocol.CitizenReport;
import org.soundtown.protocol.Component;
import org.soundtown.protocol.DeviceStatus;
import org.soundtown.protocol.DroneOnScene;
import org.soundtown.protocol.Envelope;
import org.soundtown.protocol.IncidentClosed;
import org.soundtown.protocol.IncidentOpened;
import org.soundtown.protocol.Installation;
import org.soundtown.protocol.Outbox;
import org.soundtown.protocol.PatrolOnScene;
import org.soundtown.protocol.PatrolReport;
import org.soundtown.protocol.SpeechDone;

/**
 * The municipal police supervision centre (CSU): alerts and calls wait for an operator, who takes them up, lets cameras
 * and drones look, judges what they show, and sends patrols as the class's procedure says. Every incident ends: devices
 * that do not answer are given up, and what nobody could see is closed as unverified.
 */
public final class ControlRoom implements Component {
    private final DispatchSettings settings;
    private final Dice service;
    private final IncidentBook book;
    private final WaitingLine line = new WaitingLine();
    private final Desks desks;
    private final Releases releases;
    private final Intake intake;
    private final Answers answers;
    private final Orders orders;

    /**
     * @param sightlines and {@code routes}: by the surveyed map of the district
     */
    public ControlRoom(
            Installation installation,
            Sightlines sightlines,
            Routes routes,
            Procedures procedures,
            DispatchSettings settings,
            long seed) {
        this.settings = settings;
        this.service = Dice.of(seed, Addresses.CONTROL_ROOM, "service");
        this.book = new IncidentBook(means -> (int) settings.attempts().of(means));
        this.desks = new Desks(settings.operators());
        Fleet fleet = new Fleet(installation, sightlines, routes);
        this.releases = new Releases(fleet);
        this.intake = new Intake(book, line, procedures, settings);
        this.answers = new Answers(book, line, fleet, releases, settings);
        this.orders = new Orders(fleet, releases, installation.switches(), settings);
    }

    /** The control room of a district, which it knows as surveyed. */
    public static ControlRoom of(
            Installation installation, District surveyed, Procedures procedures, DispatchSettings settings, long seed) {
        return new ControlRoom(
                installation,
                BuildingIndex.of(surveyed)::lineOfSight,
                Routes.on(StreetNetwork.of(surveyed)),
                procedures,
                settings,
                seed);
    }

    @Override
    public String id() {
        return Addresses.CONTROL_ROOM;
    }

    @Override
    public void step(double nowSeconds, List<Envelope> inbox, Outbox outbox) {
        book.forgetClosedBefore(nowSeconds - settings.mergeSeconds());
        for (Envelope envelope : inbox) {
            receive(envelope, nowSeconds, outbox);
        }
        answers.giveUpOnTheSilent(nowSeconds, outbox);
        for (Work work : desks.takeFinished(nowSeconds)) {
            finish(work, nowSeconds, outbox);
        }
        releases.carryOut(nowSeconds, outbox);
        for (Incident incident : book.at(Stage.UNDER_WAY)) {
            followProcedure(incident, nowSeconds, outbox);
            closeIfDone(incident, nowSeconds, outbox);
        }
        if (releases.takeAny()) {
            outbox.wakeAt(nowSeconds);
        }
        startWork(nowSeconds, outbox);
        desks.nextFinishedSeconds().ifPresent(outbox::wakeAt);
    }

    private void receive(Envelope envelope, double nowSeconds, Outbox outbox) {
        if (envelope.message() instanceof Alert alert) {
            intake.alert(envelope, alert, outbox);
        } else if (envelope.message() instanceof CitizenReport report) {
            intake.report(envelope, report, outbox);
        } else if (envelope.message() instanceof PatrolReport report) {
            intake.patrolReport(envelope, report, outbox);
        } else if (envelope.message() instanceof CameraOnTarget seen) {
            answers.camera(envelope, seen);
        } else if (envelope.message() instanceof DroneOnScene seen) {
            answers.drone(envelope, seen);
        } else if (envelope.message() instanceof PatrolOnScene seen) {
            answers.patrol(envelope, seen);
        } else if (envelope.message() instanceof SpeechDone done) {
            answers.speech(envelope, done);
        } else if (envelope.message() instanceof DeviceStatus status) {
            answers.status(envelope, status, nowSeconds);
        }
    }

    private void startWork(double nowSeconds, Outbox outbox) {
        for (Optional<String> free = desks.findFree(); free.isPresent(); free = desks.findFree()) {
            Optional<Work> next = line.takeNext();
            if (next.isEmpty()) {
                return;
            }
            Work work = next.get();
            if (work.picture().isEmpty()) {
                takeUp(work.incident(), free.get(), nowSeconds, outbox);
            }
            desks.assign(free.get(), work, nowSeconds + serviceSeconds(work));
        }
    }

    private void takeUp(Incident incident, String operator, double nowSeconds, Outbox outbox) {
        incident.advance(Stage.TAKEN_UP, nowSeconds);
        IncidentOpened opened = new IncidentOpened(
                incident.id(),
                incident.soundClass(),
                incident.position(),
                incident.severity(),
                incident.procedure().name(),
                operator);
        outbox.send(Addresses.JOURNAL, opened, List.of(incident.calls().get(0).envelope()));
        intake.tellJoined(incident, outbox);
    }

    private double serviceSeconds(Work work) {
        ServiceTime time = work.picture()
                .map(mission -> mission.means() == Means.LOOK
                        ? settings.serviceSeconds().look()
                        : settings.serviceSeconds().fly())
                .orElse(
                        work.incident().calls().get(0).origin() == Call.Origin.CITIZEN
                                ? settings.serviceSeconds().call()
                                : settings.serviceSeconds().alert());
        return time.draw(service.forPurpose(
                work.incident().id() + "/" + work.picture().map(Mission::device).orElse("take-up")));
    }

    private void finish(Work work, double nowSeconds, Outbox outbox) {
        Incident incident = work.incident();
        if (!work.wanted()) {
            return;
        }
        if (work.picture().isEmpty()) {
            incident.advance(Stage.UNDER_WAY, nowSeconds);
            outbox.wakeAt(nowSeconds + settings.limitSeconds());
        } else {
            judge(incident, work.picture().get(), outbox);
        }
    }

    private void judge(Incident incident, Mission mission, Outbox outbox) {
        long answer = mission.answer().orElseThrow();
        mission.judge();
        mission.shown()
                .ifPresent(outcome ->
                        incident.settle(new Verdict(outcome, mission.means().word()), answer));
        boolean keepsWatching =
                mission.shown().filter(o -> o == Verdict.Outcome.CONFIRMED).isPresent();
        if (!keepsWatching) {
            releases.now(mission.device(), incident.id(), List.of(answer), outbox);
        }
    }

    /** Does what is due until nothing more follows from it: a camera that cannot see makes a drone due at once. */
    private void followProcedure(Incident incident, double nowSeconds, Outbox outbox) {
        incident.findSelfSent().ifPresent(patrol -> orders.confirm(patrol, incident, nowSeconds, outbox));
        List<Step> before = List.of();
        List<Step> due = incident.dueSteps();
        while (!incident.settledOnTheSpot() && !due.equals(before)) {
            due.forEach(step -> orders.carryOut(step, incident, nowSeconds, outbox));
            before = due;
            due = incident.dueSteps();
        }
    }

    private void closeIfDone(Incident incident, double nowSeconds, Outbox outbox) {
        boolean nothingLeft =
                incident.dueSteps().isEmpty() && incident.missions().stream().noneMatch(Mission::underWay);
        boolean overdue = nowSeconds >= incident.stageSinceSeconds() + settings.limitSeconds();
        if (!nothingLeft && !overdue && !incident.settledOnTheSpot()) {
            return;
        }
        Verdict verdict = incident.verdict().orElse(new Verdict(Verdict.Outcome.UNVERIFIED, "operator"));
        List<Long> causes = incident.settledBy();
        outbox.send(
                Addresses.JOURNAL,
                new IncidentClosed(incident.id(), verdict.outcome().word(), verdict.by()),
                causes);
        for (Mission mission : incident.missions()) {
            boolean staysOnScene = mission.means() == Means.GO && mission.state() == Mission.State.DONE;
            if (!staysOnScene) {
                releases.now(mission.device(), incident.id(), causes, outbox);
            }
        }
        incident.advance(Stage.CLOSED, nowSeconds);
    }
}
