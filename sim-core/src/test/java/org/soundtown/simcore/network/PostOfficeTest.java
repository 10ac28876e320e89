package org.soundtown.simcore.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.protocol.Component;
import org.soundtown.protocol.DeviceStatus;
import org.soundtown.protocol.Envelope;
import org.soundtown.protocol.GoOrder;
import org.soundtown.protocol.Outbox;
import org.soundtown.simcore.chronicle.Chronicle;
import org.soundtown.simcore.chronicle.ChronicleRecord;
import org.soundtown.simcore.clock.Agenda;
import org.soundtown.simcore.clock.Phase;
import sim.engine.Schedule;
import sim.engine.SimState;

class PostOfficeTest {
    private static final Position HERE = new Position(1, 2, 3);

    private final SimState state = new SimState(1);
    private final Agenda agenda = new Agenda(state.schedule);
    private final Chronicle chronicle = Chronicle.inMemory();

    private PostOffice office(Network network, long seed) {
        return new PostOffice(agenda, chronicle, network, seed, Set.of("P1"), new Workers(1));
    }

    private void run() {
        Schedule schedule = state.schedule;
        boolean more = true;
        while (more) {
            more = schedule.step(state);
        }
    }

    private static Network radio(Link link) {
        return new Network(Link.PERFECT, Link.PERFECT, Link.PERFECT, link, Link.PERFECT);
    }

    /** Notes what arrives when, and answers orders with its status. */
    private static final class Radio implements Component {
        private final List<Envelope> received = new ArrayList<>();

        @Override
        public String id() {
            return "P1";
        }

        @Override
        public void step(double nowSeconds, List<Envelope> inbox, Outbox outbox) {
            for (Envelope envelope : inbox) {
                assertEquals(nowSeconds, envelope.receivedSeconds());
                received.add(envelope);
                outbox.send("control-room", new DeviceStatus("P1", HERE, true, "on it"), List.of(envelope.id()));
            }
        }
    }

    private void order(PostOffice office, double seconds, String incident) {
        agenda.at(
                seconds,
                Phase.WORLD,
                "test",
                () -> office.send("control-room", "P1", new GoOrder(incident, "P1", HERE), List.of()));
    }

    @Test
    void anOrderGoesOnRecordWhenSentAndArrivesAfterTheLinksDelay() {
        PostOffice office = office(radio(new Link(2, 0, 0, List.of())), 1);
        Radio radio = new Radio();
        office.register(radio);
        order(office, 5, "i1");
        run();
        ChronicleRecord order = chronicle.records().get(0);
        assertEquals(5, order.time());
        assertEquals("go", order.text("kind"));
        assertEquals("P1", order.text("device"));
        assertEquals(7, order.number("receivedSeconds"));
        assertEquals(order.id(), radio.received.get(0).id());
        assertEquals(List.of(order.id()), chronicle.records().get(1).causes());
    }

    @Test
    void aMessageLostOrSentIntoAnOutageOrToNobodyIsOnRecordWithTheReason() {
        PostOffice lossy = office(radio(new Link(0, 0, 1, List.of(new TimeWindow(10, 20)))), 1);
        lossy.register(new Radio());
        order(lossy, 5, "i1");
        order(lossy, 15, "i2");
        agenda.at(
                25,
                Phase.WORLD,
                "test",
                () -> lossy.send("control-room", "P9", new GoOrder("i3", "P9", HERE), List.of()));
        run();
        List<String> reasons = chronicle.records().stream()
                .filter(line -> line.is("message-lost"))
                .map(line -> line.who() + " " + line.text("to") + " " + line.text("reason"))
                .toList();
        assertEquals(List.of("radio P1 loss", "radio P1 outage", "device-link P9 no-receiver"), reasons);
    }

    @Property(tries = 50)
    void onOneConnectionNothingOvertakes(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        PostOfficeTest fresh = new PostOfficeTest();
        PostOffice office = fresh.office(radio(new Link(0.1, 5, 0, List.of())), seed);
        Radio radio = new Radio();
        office.register(radio);
        for (int i = 0; i < 20; i++) {
            fresh.order(office, i, "i" + i);
        }
        fresh.run();
        List<Long> ids = radio.received.stream().map(Envelope::id).toList();
        assertEquals(ids.stream().sorted().toList(), ids);
        assertEquals(20, ids.size());
    }

    @Test
    void twoComponentsOfOneAddressAreRefused() {
        PostOffice office = office(Network.PERFECT, 1);
        office.register(new Radio());
        assertThrows(IllegalArgumentException.class, () -> office.register(new Radio()));
    }

    @Test
    void aComponentThatWakesItselfWithoutEndIsStopped() {
        PostOffice office = office(Network.PERFECT, 1);
        office.register(new Component() {
            @Override
            public String id() {
                return "restless";
            }

            @Override
            public void step(double nowSeconds, List<Envelope> inbox, Outbox outbox) {
                outbox.wakeAt(nowSeconds);
            }
        });
        IllegalStateException error = assertThrows(IllegalStateException.class, this::run);
        assertTrue(error.getMessage().contains("without end"), error.getMessage());
    }
}
