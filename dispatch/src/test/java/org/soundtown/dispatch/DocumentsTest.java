package org.soundtown.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soundtown.dispatch.procedure.Procedures;
import org.soundtown.foundation.document.InputError;

class DocumentsTest {
    @TempDir
    private Path folder;

    private static final String CITIZEN = "citizen: {otherwise: {severity: 1, procedure: p}, classes: {}}\n";

    @Test
    void theShippedProceduresAreTheThreeThatTheAnomalyTableNames() {
        assertEquals(
                List.of("patrol-at-once", "camera-then-drone", "camera-only"),
                Procedures.shipped().names());
    }

    @Test
    void aCallAboutSomethingUnheardOfIsANuisance() {
        assertEquals(1, Procedures.shipped().ruleFor("bagpipes").severity());
        assertEquals(4, Procedures.shipped().ruleFor("gunshot").severity());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{do: dance, when: at-once}                      | dance",
                "{do: look, when: someday}                       | someday",
                "{do: look}                                      | when: missing",
                "{do: speak, when: at-once}                      | text: missing",
                "{do: look, when: at-once, severityAtLeast: 9}   | severityAtLeast: 9",
                "{do: look, when: at-once, severity: 2}          | severity"
            })
    void aWrongStepIsNamedWithItsPlace(String step, String named) throws IOException {
        Path file = folder.resolve("procedures.yaml");
        Files.writeString(file, "procedures:\n  - {name: p, purpose: q, steps: [" + step + "]}\n" + CITIZEN);
        InputError error = assertThrows(InputError.class, () -> Procedures.read(file));
        assertTrue(error.getMessage().contains("procedures.yaml"), error::getMessage);
        assertTrue(error.getMessage().contains(named), error::getMessage);
        assertTrue(error.getMessage().contains("steps[0]") || error.getMessage().contains("steps"), error::getMessage);
    }

    @Test
    void aRuleForCallsThatNamesNoProcedureIsNamed() throws IOException {
        Path file = folder.resolve("procedures.yaml");
        Files.writeString(
                file, "procedures:\n  - {name: q, purpose: q, steps: [{do: look, when: at-once}]}\n" + CITIZEN);
        InputError error = assertThrows(InputError.class, () -> Procedures.read(file));
        assertTrue(error.getMessage().contains("otherwise: procedure p: expected one of [q]"), error::getMessage);
    }

    @Test
    void settingsWithoutOperatorsAreRefused() throws IOException {
        String shipped;
        try (var in = DispatchSettings.class.getResourceAsStream("dispatch-settings.yaml")) {
            shipped = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
        Path file = folder.resolve("mine.yaml");
        Files.writeString(file, shipped.replace("operators: 2", "operators: 0"));
        InputError error = assertThrows(InputError.class, () -> DispatchSettings.read(file));
        assertTrue(error.getMessage().contains("operators: 0: expected 1"), error::getMessage);
        Files.writeString(file, shipped.replace("mergeMetres: 30", "mergeMeters: 30"));
        InputError mistyped = assertThrows(InputError.class, () -> DispatchSettings.read(file));
        assertTrue(mistyped.getMessage().contains("mergeMeters"), mistyped::getMessage);
    }
}
