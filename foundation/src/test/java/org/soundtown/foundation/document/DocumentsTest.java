package org.soundtown.foundation.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {
    record Lamp(String name, double heightMetres) {
        Lamp {
            if (!(heightMetres > 0)) {
                throw new IllegalArgumentException("heightMetres: " + heightMetres + ": expected > 0 m");
            }
        }
    }

    record Street(String name, List<Lamp> lamps) {}

    @TempDir
    Path folder;

    @Test
    void aGoodDocumentBecomesItsRecord() throws IOException {
        Street street = Documents.read(file("name: Beaubrun\nlamps:\n- {name: a, heightMetres: 4}\n"), Street.class);
        assertEquals(new Street("Beaubrun", List.of(new Lamp("a", 4))), street);
    }

    @Test
    void anUnknownKeyIsNamedWithItsPlaceAndTheKnownOnes() throws IOException {
        String message = errorOf("name: Beaubrun\nlamps:\n- {name: a, hieght: 4}\n");
        assertTrue(message.contains("street.yaml:3:"), message);
        assertTrue(message.contains("lamps[0].hieght: unknown key: did you mean 'heightMetres'?"), message);
    }

    @Test
    void aValueThatTheRecordRefusesIsNamedWithItsPathAndRange() throws IOException {
        String message =
                errorOf("name: Beaubrun\nlamps:\n- {name: a, heightMetres: 4}\n- {name: b, heightMetres: NaN}\n");
        assertTrue(message.contains("lamps[1]"), message);
        assertTrue(message.contains("NaN: expected > 0 m"), message);
    }

    record Count(int lamps) {}

    @Test
    void aNumberInQuotesOrWithAFractionIsNoWholeNumberAndNotRoundedInSilence() throws IOException {
        for (String wrong : List.of("2.5", "\"2\"", "true", "[2]")) {
            Path file = folder.resolve("count.yaml");
            Files.writeString(file, "lamps: " + wrong + "\n");
            String message = assertThrows(InputError.class, () -> Documents.read(file, Count.class))
                    .getMessage();
            assertTrue(message.contains("count.yaml:1:"), message);
            assertTrue(message.contains("lamps: ") && message.endsWith(": expected a whole number"), message);
        }
    }

    @Test
    void aWordInsteadOfANumberIsNamed() throws IOException {
        Path file = folder.resolve("count.yaml");
        Files.writeString(file, "lamps: many\n");

        String message = assertThrows(InputError.class, () -> Documents.read(file, Count.class))
                .getMessage();

        assertTrue(message.endsWith("count.yaml:1:1: lamps: 'many': expected a whole number"), message);
    }

    @Test
    void aMissingNumberIsNotZero() throws IOException {
        String message = errorOf("name: Beaubrun\nlamps:\n- {name: a}\n");
        assertTrue(message.endsWith("lamps[0].heightMetres: missing: expected a number or truth value"), message);
    }

    @Test
    void aDocumentThatIsMalformedFurtherOnIsFirstOfAllMalformed() throws IOException {
        String message = errorOf("name: Beaubrun\nlamps:\n- {name: a}\n]oops: [\n");
        assertTrue(message.contains("street.yaml:4:"), message);
        assertEquals(1, message.lines().count());
    }

    @Test
    void aNumberThatIsNoneIsRefusedAtItsLine() throws IOException {
        String message = errorOf("name: Beaubrun\nlamps:\n- {name: a, heightMetres: .nan}\n");
        assertTrue(message.contains("street.yaml:3:"), message);
        assertTrue(message.endsWith("lamps[0].heightMetres: '.nan': expected a finite number"), message);
    }

    @Test
    void aDuplicateKeyIsRefused() throws IOException {
        String message = errorOf("name: Beaubrun\nname: Tarentaize\nlamps: []\n");
        assertTrue(message.toLowerCase(java.util.Locale.ROOT).contains("duplicate"), message);
    }

    @Test
    void malformedYamlIsOneLine() throws IOException {
        String message = errorOf("name: [Beaubrun\nlamps: {\n");
        assertEquals(1, message.lines().count(), message);
        assertTrue(message.contains("street.yaml:"), message);
    }

    @Test
    void anEmptyOrMissingFileIsSaidSo() throws IOException {
        assertTrue(errorOf("").contains("street.yaml"), "names the file");
        InputError missing =
                assertThrows(InputError.class, () -> Documents.read(folder.resolve("none.yaml"), Street.class));
        assertTrue(missing.getMessage().endsWith("none.yaml: no such file"), missing.getMessage());
    }

    private String errorOf(String text) throws IOException {
        Path file = file(text);
        return assertThrows(InputError.class, () -> Documents.read(file, Street.class))
                .getMessage();
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("street.yaml"), text);
    }
}
