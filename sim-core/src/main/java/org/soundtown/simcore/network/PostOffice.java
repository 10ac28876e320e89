package org.soundtown.simcore.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.protocol.Addresses;
import org.soundtown.protocol.Component;
import org.soundtown.protocol.Envelope;
import org.soundtown.protocol.Message;
import org.soundtown.simcore.chronicle.Chronicle;
import org.soundtown.simcore.clock.Agenda;
import org.soundtown.simcore.clock.Phase;

/**
 * Carries messages and lets components take their steps. What is sent goes on record first (the line's number is the
 * envelope's id) and arrives when its connection lets it; on one connection nothing overtakes. Components that are due at
 * the same instant step side by side, each with its own outbox, and the outboxes are emptied in the order of the
 * components' ids: the record does not depend on the number of threads.
 */
public final class PostOffice {
    private static final int MAX_ROUNDS = 10_000;

    private final Agenda agenda;
    private final Chronicle chronicle;
    private final Network network;
    private final long seed;
    private final Set<String> patrols;
    private final Workers workers;
    private final Map<String, Mailbox> mailboxes = new TreeMap<>();
    private final Map<String, Connection> connections = new LinkedHashMap<>();
    private final TreeSet<Double> planned = new TreeSet<>();

    public PostOffice(
            Agenda agenda, Chronicle chronicle, Network network, long seed, Set<String> patrols, Workers workers) {
        this.agenda = agenda;
        this.chronicle = chronicle;
        this.network = network;
        this.seed = seed;
        this.patrols = new TreeSet<>(patrols);
        this.workers = workers;
    }

    /** Takes a component in and wakes it at the start of the run. */
    public void register(Component component) {
        if (mailboxes.putIfAbsent(component.id(), new Mailbox(component)) != null) {
            throw new IllegalArgumentException("component " + component.id() + ": expected an id of its own");
        }
        wake(mailboxes.get(component.id()), 0);
    }

    /** Wakes a component at a time from now on (s). */
    public void wake(String id, double seconds) {
        wake(mailboxes.get(id), seconds);
    }

    /** Whether somebody receives messages at this address. */
    public boolean serves(String address) {
        return mailboxes.containsKey(address);
    }

    /** Sends a message now. Returns the number of its line. */
    public long send(String from, String to, Message message, List<Long> causes) {
        double now = agenda.now();
        Network.Named carrier = network.carrierOf(from, to, message, patrols);
        boolean journal = to.equals(Addresses.JOURNAL);
        boolean served = serves(to);
        boolean out = carrier.link().isOut(now);
        OptionalDouble arrival = journal || !served || out
                ? OptionalDouble.empty()
                : connection(carrier.name(), from, to).arrivalOf(carrier.link(), now);
        boolean remote = !carrier.name().equals(Network.LOCAL);
        long id = MessageLines.write(
                chronicle, now, from, to, message, causes, remote ? arrival : OptionalDouble.empty());
        if (arrival.isPresent()) {
            Envelope envelope = new Envelope(id, from, to, now, arrival.getAsDouble(), causes, message);
            mailboxes.get(to).arriving.add(envelope);
            plan(envelope.receivedSeconds());
        } else if (!journal) {
            chronicle
                    .line(now, "message-lost", carrier.name())
                    .causes(List.of(id))
                    .put("to", to)
                    .put("reason", served ? out ? "outage" : "loss" : "no-receiver")
                    .append();
        }
        return id;
    }

    private Connection connection(String link, String from, String to) {
        return connections.computeIfAbsent(
                link + "/" + from + "/" + to, name -> new Connection(Dice.of(seed, name, "delay")));
    }

    private void wake(Mailbox mailbox, double seconds) {
        mailbox.wakeSeconds.add(seconds);
        plan(seconds);
    }

    private void plan(double seconds) {
        if (planned.add(seconds)) {
            agenda.at(seconds, Phase.COMPONENTS, "post-office", this::deliver);
        }
    }

    private void deliver() {
        double now = agenda.now();
        for (int round = 0; round < MAX_ROUNDS; round++) {
            List<Step> steps = new ArrayList<>();
            for (Mailbox mailbox : mailboxes.values()) {
                mailbox.takeDue(now).ifPresent(steps::add);
            }
            if (steps.isEmpty()) {
                planned.headSet(now, true).clear();
                return;
            }
            workers.runAll(steps);
            for (Step step : steps) {
                step.sent().forEach(sent -> send(step.component().id(), sent.to(), sent.message(), sent.causes()));
                Mailbox mailbox = mailboxes.get(step.component().id());
                step.wakeSeconds().forEach(seconds -> wake(mailbox, Math.max(seconds, now)));
            }
        }
        throw new IllegalStateException("components answer each other without end at " + now + " s");
    }

    /** One connection between two addresses: nothing overtakes on it. */
    private static final class Connection {
        private final Dice dice;
        private long sent;
        private double lastArrival;

        Connection(Dice dice) {
            this.dice = dice;
        }

        OptionalDouble arrivalOf(Link link, double now) {
            OptionalDouble travel = link.travelSeconds(dice, sent++);
            if (travel.isPresent()) {
                lastArrival = Math.max(lastArrival, now + travel.getAsDouble());
                return OptionalDouble.of(lastArrival);
            }
            return travel;
        }
    }

    /** A component with what is on its way to it. */
    private static final class Mailbox {
        private final Component component;
        private final PriorityQueue<Envelope> arriving = new PriorityQueue<>(Envelopes.BY_ARRIVAL);
        private final TreeSet<Double> wakeSeconds = new TreeSet<>();

        Mailbox(Component component) {
            this.component = component;
        }

        Optional<Step> takeDue(double now) {
            List<Envelope> inbox = new ArrayList<>();
            while (!arriving.isEmpty() && arriving.peek().receivedSeconds() <= now) {
                inbox.add(arriving.poll());
            }
            boolean woken = !wakeSeconds.headSet(now, true).isEmpty();
            wakeSeconds.headSet(now, true).clear();
            return inbox.isEmpty() && !woken ? Optional.empty() : Optional.of(new Step(component, now, inbox));
        }
    }
}
