package org.soundtown.simcore.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import sim.engine.SimState;

class AgendaTest {
    private final SimState state = new SimState(1);
    private final Agenda agenda = new Agenda(state.schedule);
    private final List<String> done = new ArrayList<>();

    private void run() {
        boolean more = true;
        while (more) {
            more = state.schedule.step(state);
        }
    }

    @Test
    void oneInstantRunsPhaseByPhaseAndInsideItByEntity() {
        for (Phase phase : List.of(Phase.COMPONENTS, Phase.SOUND, Phase.WORLD)) {
            for (String entity : List.of("b", "c", "a")) {
                agenda.at(1, phase, entity, () -> done.add(phase + " " + entity));
            }
        }
        agenda.at(0, Phase.WORLD, "z", () -> done.add("first"));
        run();
        assertEquals(
                List.of(
                        "first",
                        "WORLD a",
                        "WORLD b",
                        "WORLD c",
                        "SOUND a",
                        "SOUND b",
                        "SOUND c",
                        "COMPONENTS a",
                        "COMPONENTS b",
                        "COMPONENTS c"),
                done);
    }

    @Test
    void whatIsPutDownForThisInstantStillHappensInIt() {
        agenda.at(1, Phase.WORLD, "a", () -> {
            agenda.at(1, Phase.WORLD, "b", () -> done.add("same phase at " + agenda.now()));
            agenda.at(1, Phase.COMPONENTS, "b", () -> done.add("later phase at " + agenda.now()));
        });
        run();
        assertEquals(List.of("same phase at 1.0", "later phase at 1.0"), done);
    }

    @Test
    void thePastCannotBePlanned() {
        agenda.at(2, Phase.SOUND, "a", () -> {
            assertThrows(IllegalArgumentException.class, () -> agenda.at(1, Phase.SOUND, "a", () -> {}));
            assertThrows(IllegalArgumentException.class, () -> agenda.at(2, Phase.WORLD, "a", () -> {}));
            done.add("refused");
        });
        run();
        assertEquals(List.of("refused"), done);
    }
}
