package org.soundtown.headless.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundtown.foundation.document.Documents;
import tools.jackson.databind.JsonNode;

class ExplainCommandTest {
    @TempDir
    Path folder;

    private Path run;

    @BeforeEach
    void aRun() throws IOException {
        run = SmallRun.in(folder.resolve("run"), "evening", 1, false);
    }

    @Test
    void whatWasMissedIsListedWithItsReason() {
        assertEquals("""
                2 of 3 sounds that the city wants to hear of fell short of a located alert under their own class.

                  line  at        class           who                     why              clearest microphone
                  11    20:00:20  cry             event/cry-1             too-far          –
                  12    20:00:30  glass-breaking  event/glass-breaking-1  below-threshold  mic-1, +9 dB

                Why one of them: soundtown explain RUN LINE
                """.replace("RUN", run.toString()), explained());
    }

    @Test
    void aMissIsToldLinkByLinkAndEndsWithOneSentence() {
        assertEquals("""
                glass-breaking, event/glass-breaking-1, line 12 of evening, seed 1
                  at 20:00:30 (30 s), x 16, y 10, 6 m east of mic-1
                  100 dB at 1 m (peak), 0.5 s long

                What reached the microphones, the clearest first
                         after    away  level     around    SNR    path             detector
                  mic-1  0.020 s  10 m  57 dB(A)  50 dB(A)  +9 dB  direct  audible  nothing

                What was made of it: nothing was reported. How sure a detector was of what it did not report is not in the chronicle.

                Missed: audible at 1 microphone, best at mic-1 (10 m away, direct, 9 dB above the surroundings in its best octave), but no detector was sure enough to report it.
                """, explained("12"));
    }

    @Test
    void aSoundIsFoundByMakerTimeAndWhatCameOfIt() {
        String byMaker = explained("event/gunshot-1");
        assertEquals(byMaker, explained("gunshot@6.5"));
        assertEquals(byMaker, explained("10"));
        assertTrue(byMaker.contains("gunshot, event/gunshot-1, line 3 of evening, seed 1\n"), byMaker);
        assertTrue(byMaker.contains("  order → drone on scene        35.5 s  1 of 1  35.5 s  35.5 s\n"), byMaker);
        assertTrue(byMaker.contains("  +40.5 s  base-01 over the scene: sees what happened\n"), byMaker);
        assertTrue(
                byMaker.endsWith("\nLocated 5 m from where it was, 2 s after it sounded, by 3 microphones.\n"),
                byMaker);
    }

    @Test
    void aDetectionTooUnsureForAnAlertIsToldWithItsConfidence() throws IOException {
        Path other = SmallRun.in(folder.resolve("other"), "evening", 1, true);
        String why =
                Invocation.of("explain", other.toString(), "glass-breaking@30").out();
        assertTrue(
                why.contains("  detection  mic-1  +1 s  glass-breaking  confidence 0.7  above its threshold\n"), why);
        assertTrue(
                why.endsWith(
                        "\nMissed: mic-1 (confidence 0.7) reported it under its own class, but no alert was made of"
                                + " it.\n"),
                why);
    }

    @Test
    void whatNobodyAsksForIsNotCalledMissed() {
        assertTrue(
                explained("event/dog-1").endsWith("\nNobody asks to hear of it, and no alert came of it.\n"),
                explained("event/dog-1"));
    }

    @Test
    void programsGetTheSame() {
        JsonNode why = Documents.JSON.readTree(explained("event/cry-1", "--json"));
        assertEquals("too-far", why.path("miss").asString());
        assertEquals(0, why.path("microphones").size());
        assertEquals(
                "Missed: no microphone was within earshot.", why.path("inShort").asString());
        assertEquals(2, Documents.JSON.readTree(explained("--json")).size());
    }

    @Test
    void anEventThatIsNotThereIsOneLineThatSaysWhatIs() {
        assertRefused("event/gunshot-7", "a maker such as event/gunshot-1");
        assertRefused("gunshot@30", "expected one of 3 (gunshot@5)");
        assertRefused("drill@30", "expected one of [cry, dog, glass-breaking, gunshot]");
        assertRefused("999", "expected 1 to ");
        assertRefused("1", "run-started");
        Invocation nowhere = Invocation.of("explain", folder.resolve("none").toString());
        assertEquals(2, nowhere.exitCode());
        assertTrue(nowhere.err().contains("expected the folder of a run"), nowhere.err());
    }

    private String explained(String... words) {
        String[] all = new String[words.length + 2];
        all[0] = "explain";
        all[1] = run.toString();
        System.arraycopy(words, 0, all, 2, words.length);
        Invocation explain = Invocation.of(all);
        assertEquals(0, explain.exitCode(), explain.err());
        return explain.out();
    }

    private void assertRefused(String event, String said) {
        Invocation explain = Invocation.of("explain", run.toString(), event);
        assertEquals(2, explain.exitCode());
        assertEquals(1, explain.err().lines().count(), explain.err());
        assertTrue(explain.err().contains(said), explain.err());
        assertFalse(explain.err().contains("Exception"), explain.err());
    }
}
