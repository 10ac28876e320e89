package org.soundtown.detection.classify.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soundtown.detection.schema.Mutants;
import org.soundtown.detection.schema.SchemaFile;
import org.soundtown.foundation.document.Documents;
import org.soundtown.foundation.document.InputError;
import tools.jackson.databind.JsonNode;

class ForeignModelSchemaTest {
    private static final Path EXAMPLES = Path.of("../docs/models");
    private static final SchemaFile SCHEMA =
            new SchemaFile(Documents.text(EXAMPLES.resolve("foreign-model.schema.json")));

    /** A number where a text should stand is read as that text, as if the quotes had been forgotten. */
    private static final String UNQUOTED_TEXT =
            ".*/(model|inputTensor|outputTensor|source|labels|file|column)(/0)? = \\[?([-0-9.e]+|true)\\]?";

    private static final String FULL = """
            {"model": "m.onnx", "input": "log-mel", "sampleRate": 16000, "windowSeconds": 1, "peak": 0.5,
             "logMel": {"mels": 64, "frameSeconds": 0.025, "hopSeconds": 0.01, "fftSize": 512, "lowHertz": 0,
                        "highHertz": 96000, "spectrum": "power", "melScale": "slaney", "log": "db", "floor": 1e-10,
                        "floorIs": "least", "offset": -4, "scale": 0.25, "layout": "mel-frame"},
             "inputTensor": "a", "outputTensor": "b", "output": "logits-sigmoid", "frames": "max", "temperature": 2,
             "labelsFile": {"file": "l.csv", "column": "c"},
             "classes": {"gunshot": {"labels": ["Shot"], "join": "sum"}}, "source": "assumed"}""";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"yamnet", "panns-cnn14", "log-mel-example"})
    void theExamplesAreRightAndLackOnlyTheirModels(String name) throws IOException {
        Path file = EXAMPLES.resolve(name + ".yaml");
        String text = Files.readString(file);
        assertTrue(text.startsWith("# yaml-language-server: $schema=foreign-model.schema.json\n"));
        assertEquals(List.of(), SCHEMA.complaints(text));

        InputError missing = assertThrows(InputError.class, () -> ForeignClassifier.read(file));

        assertTrue(missing.getMessage().contains(": expected a"), missing.getMessage());
        assertTrue(missing.getMessage().contains("file; there is none at "), missing.getMessage());
    }

    @Test
    void schemaAndRecordsKnowTheSameKeysAndEachIsDescribed() {
        assertEquals(List.of(), SCHEMA.differences(ForeignModelFile.class));
    }

    @Test
    void whatTheEditorRefusesTheProgramRefusesAndTheOtherWayRound() {
        List<String> differing = new ArrayList<>();
        for (String text : List.of(FULL, FULL.replaceAll("\"labelsFile\": \\{.*?\\}", "\"labels\": [\"Shot\"]"))) {
            JsonNode full = Documents.JSON.readTree(text);
            assertTrue(SCHEMA.accepts(full));
            assertTrue(programAccepts(full));
            Mutants.forEach(full, (change, mutant) -> {
                boolean editor = SCHEMA.accepts(mutant);
                boolean program = programAccepts(mutant);
                if (editor != program && !(program && change.matches(UNQUOTED_TEXT))) {
                    differing.add(change + (program ? ": the program accepts it" : ": the editor accepts it"));
                }
            });
        }

        assertEquals(List.of(), differing);
    }

    private boolean programAccepts(JsonNode tree) {
        try {
            Path file = folder.resolve("model.json");
            Files.writeString(file, tree.toString());
            Documents.read(file, ForeignModelFile.class);
            return true;
        } catch (InputError e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
