package org.soundtown.detection.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soundtown.detection.schema.Mutants;
import org.soundtown.detection.schema.SchemaFile;
import org.soundtown.foundation.document.Documents;
import org.soundtown.foundation.document.InputError;
import tools.jackson.databind.JsonNode;

class AnomalyTableSchemaTest {
    private static final SchemaFile SCHEMA = new SchemaFile(AnomalyTable.SCHEMA.text());

    /** One of everything; each list with one element, so that no two elements can contradict each other. */
    private static final String FULL = """
            {"leaves": "features",
             "retention": {"eventDays": 30, "evidenceDays": 1, "audioSeconds": 2},
             "zones": [{"name": "school", "places": ["a"], "kinds": ["park"], "polygon": [[4, 45], [5, 45], [5, 46]],
                        "polygonMetres": [[0, 0], [9, 0], [9, 9]], "marginMetres": 30}],
             "classes": [{"class": "cry", "threshold": 0.5, "hours": {"from": 20.5, "to": 6.25}, "severity": 3,
                          "procedure": "p", "levelAtOneMetreDb": 90, "repetition": {"count": 2, "withinSeconds": 9},
                          "holdOffSeconds": 1, "basis": "assumed", "retention": {"eventDays": 1},
                          "when": [{"hours": {"from": 8.5, "to": 17.75}, "zone": "school", "threshold": 0.9, "severity": 4,
                                    "procedure": "q", "repetition": {"count": 3, "withinSeconds": 20}}]}]}""";

    /** A number where a text should stand is read as that text, as if the quotes had been forgotten. */
    private static final String UNQUOTED_TEXT = ".*/(class|procedure|basis|places|places/0) = \\[?([-0-9.e]+|true)\\]?";

    @TempDir
    Path folder;

    @Test
    void theShippedTableIsRightByItsOwnSchemaWhichItNamesForEditors() throws IOException {
        String shipped = resource("anomaly-table.yaml");

        assertEquals(List.of(), SCHEMA.complaints(shipped));
        assertTrue(shipped.startsWith("# yaml-language-server: $schema=" + AnomalyTable.SCHEMA_FILE + "\n"));
    }

    @Test
    void schemaAndRecordsKnowTheSameKeysAndEachIsDescribed() {
        assertEquals(List.of(), SCHEMA.differences(AnomalyTable.class));
    }

    @Test
    void whatTheEditorRefusesTheProgramRefusesAndTheOtherWayRound() {
        JsonNode full = Documents.JSON.readTree(FULL);
        assertTrue(SCHEMA.accepts(full));
        assertTrue(programAccepts(full));
        List<String> differing = new ArrayList<>();
        AtomicInteger mutants = new AtomicInteger();

        Mutants.forEach(full, (change, mutant) -> {
            mutants.incrementAndGet();
            boolean unknownZone = change.startsWith("/zones") || change.contains("/zone =");
            boolean editor = SCHEMA.accepts(mutant);
            boolean program = programAccepts(mutant);
            boolean known = editor ? unknownZone : change.matches(UNQUOTED_TEXT);
            if (editor != program && !known) {
                differing.add(change + (program ? ": the program accepts it" : ": the editor accepts it"));
            }
        });

        assertEquals(List.of(), differing);
        assertTrue(mutants.get() > 1000, mutants + " documents tried");
    }

    @ParameterizedTest
    @CsvSource({
        "'threshold: 0.5', 'treshold: 0.5', 'treshold'",
        "'threshold: 0.5', 'threshold: 1.5', 'classes/0/threshold'",
        "'severity: 3', 'severity: grave', 'classes/0/severity'",
        "'when: [{zone', 'when: [{zones', 'classes/0/when/0'",
        "'leaves: features', 'leaves: everything', 'leaves'",
    })
    void aMistakeIsShownWhereItStands(String right, String wrong, String place) {
        String table = """
                leaves: features
                zones: [{name: school, kinds: [park]}]
                classes:
                  - {class: cry, threshold: 0.5, severity: 3, procedure: p, levelAtOneMetreDb: 90, holdOffSeconds: 2,
                     basis: assumed, when: [{zone: school, severity: 4}]}
                """;
        assertEquals(List.of(), SCHEMA.complaints(table));

        List<String> complaints = SCHEMA.complaints(table.replace(right, wrong));

        assertFalse(complaints.isEmpty());
        assertTrue(complaints.stream().anyMatch(line -> line.contains(place)), complaints::toString);
    }

    private boolean programAccepts(JsonNode tree) {
        try {
            Path file = folder.resolve("table.json");
            Files.writeString(file, tree.toString());
            AnomalyTable.read(file);
            return true;
        } catch (InputError e) {
            return false;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = AnomalyTable.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
