package org.soundtown.emissions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundtown.foundation.document.InputError;

class EmissionLibraryTest {
    private static final List<String> TARGETS = List.of(
            "gunshot",
            "explosion",
            "glass-breaking",
            "cry",
            "drill",
            "grinder",
            "perforator",
            "car-horn",
            "spray-can",
            "crumpled-metal",
            "tyre-screech",
            "tyre-burst",
            "fire-crackle",
            "rushing-water",
            "whistle",
            "impact");
    private static final List<String> DISTRACTORS = List.of(
            "firecracker",
            "moped",
            "car-passby",
            "dog",
            "church-bell",
            "speech",
            "music",
            "thunder",
            "door-slam",
            "tram",
            "children",
            "pots-and-pans");
    private static final String ONE_CLASS = """
            classes:
              - id: bang
                target: true
                levelDb: 140
                quantity: PEAK
                spreadDb: 3
                spectrumDb: [-9, -9, -9, -9, -9, -9, -9, -9]
                durationSeconds: [0.5, 1]
                directivity: {frontBackDb: 0}
                traceSeconds: 60
                reportShare: 0.1
                synthesiser: gunshot
                parameters: {shots: 1, rhythmSeconds: [0.2, 0.4]}
                source: assumed
            """;

    @TempDir
    Path folder;

    private EmissionLibrary read(String yaml) throws IOException {
        Path file = folder.resolve("mine.yaml");
        Files.writeString(file, yaml);
        return EmissionLibrary.read(file);
    }

    private String refusal(String original, String changed) {
        assertTrue(ONE_CLASS.contains(original));
        return assertThrows(InputError.class, () -> read(ONE_CLASS.replace(original, changed)))
                .getMessage();
    }

    @Test
    void everyClassThatTheCityNamedAndEveryDistractorIsShipped() {
        Set<String> targets = new TreeSet<>();
        Set<String> distractors = new TreeSet<>();
        for (EmissionClass one : EmissionLibrary.shipped().classes()) {
            (one.target() ? targets : distractors).add(one.id());
        }
        assertEquals(new TreeSet<>(TARGETS), targets);
        assertEquals(new TreeSet<>(DISTRACTORS), distractors);
    }

    @Test
    void aMistypedClassIsAnsweredWithTheNameThatWasMeant() {
        EmissionLibrary library = EmissionLibrary.shipped();
        assertEquals(
                "unknown class 'gunshoot': did you mean 'gunshot'?",
                assertThrows(IllegalArgumentException.class, () -> library.getClass("gunshoot"))
                        .getMessage());
        assertEquals(
                "unknown class 'horn': did you mean 'car-horn'?",
                assertThrows(IllegalArgumentException.class, () -> library.getClass("horn"))
                        .getMessage());
        String far = assertThrows(IllegalArgumentException.class, () -> library.getClass("xylophone"))
                .getMessage();
        assertTrue(far.startsWith("unknown class 'xylophone': expected one of gunshot, explosion"), far);
    }

    @Test
    void aUsersOwnLibraryIsRead() throws IOException {
        EmissionClass bang = read(ONE_CLASS).getClass("bang");
        assertEquals(140, bang.levelDb());
        assertEquals(new Range(1, 1), bang.parameters().get("shots"));
        assertEquals(new Range(0.5, 1), bang.durationSeconds());
    }

    @Test
    void wrongValuesAreRefusedNamingPlaceValueAndWhatWasExpected() {
        String level = refusal("levelDb: 140", "levelDb: 240");
        assertTrue(level.contains("mine.yaml:") && level.contains("levelDb: 240: expected 0 to 200 dB at 1 m"), level);
        String spectrum = refusal("[-9, -9, -9,", "[-30, -30, -9,");
        assertTrue(spectrum.contains("spectrumDb: sums to -1.2 dB: expected an energetic sum of 0 dB"), spectrum);
        String bands = refusal("[-9, -9, -9,", "[-9,");
        assertTrue(bands.contains("spectrumDb: 6 values: expected 8 octave-band levels"), bands);
        String range = refusal("durationSeconds: [0.5, 1]", "durationSeconds: [2, 1]");
        assertTrue(range.contains("range [2.0, 1.0]: expected finite low <= high"), range);
        String share = refusal("reportShare: 0.1", "reportShare: 1.5");
        assertTrue(share.contains("reportShare: 1.5: expected 0 to 1"), share);
        String source = refusal("source: assumed", "source: ''");
        assertTrue(source.contains("expected where the figures come from, or 'assumed'"), source);
    }

    @Test
    void mistypedKeysSynthesisersAndParametersAreRefused() {
        String key = refusal("spreadDb: 3", "spreadDB: 3");
        assertTrue(key.contains("spreadDB"), key);
        String synthesiser = refusal("synthesiser: gunshot", "synthesiser: gunshots");
        assertTrue(synthesiser.contains("synthesiser 'gunshots': did you mean 'gunshot'?"), synthesiser);
        String unknown = refusal("shots: 1,", "shot: 1,");
        assertTrue(unknown.contains("parameter 'shot' of synthesiser 'gunshot': did you mean 'shots'?"), unknown);
        String missing = refusal("shots: 1, ", "");
        assertTrue(missing.contains("parameter 'shots' of synthesiser 'gunshot' is missing"), missing);
    }

    @Test
    void theSameIdTwiceIsRefused() {
        String twice = ONE_CLASS + ONE_CLASS.substring(ONE_CLASS.indexOf('\n') + 1);
        String message = assertThrows(InputError.class, () -> read(twice)).getMessage();
        assertTrue(message.endsWith("mine.yaml: classes: id 'bang': expected every id once"), message);
    }

    @Test
    void aMissingOrEmptyLibraryFileIsOneClearLine() {
        String missing = assertThrows(InputError.class, () -> EmissionLibrary.read(folder.resolve("none.yaml")))
                .getMessage();
        assertTrue(missing.endsWith("none.yaml: no such file"), missing);
        String empty =
                assertThrows(InputError.class, () -> read("classes: []\n")).getMessage();
        assertTrue(empty.contains("classes: none: expected at least one class"), empty);
        assertFalse(empty.contains("\n"));
    }
}
