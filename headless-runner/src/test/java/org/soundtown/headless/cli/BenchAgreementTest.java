package org.soundtown.headless.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundtown.foundation.document.Documents;
import tools.jackson.databind.JsonNode;

class BenchAgreementTest {
    @TempDir
    Path folder;

    @Test
    void aReferenceThatDiffersInOneBandIsFoundToDifferThereAndNowhereElse() throws IOException {
        SmallStudy study = SmallStudy.in(folder);
        study.put("ground.geojson", SmallStudy.GROUND.replace("0.8", "0"));
        study.levels("nm_s1_order1_p05.csv");
        List<String> reference = new ArrayList<>();
        for (String line : Files.readAllLines(study.file("nm_s1_order1_p05.csv"))) {
            String[] values = line.split(",");
            if (!values[0].equals("source_id")) {
                values[4] = String.format("%.3f", Double.parseDouble(values[4]) - 2);
            }
            reference.add(String.join(",", values));
        }
        reference.remove(reference.size() - 1);
        study.put("nm_s1_order1_p05.csv", String.join("\n", reference));

        Invocation run = Invocation.of(
                "bench",
                "acoustics",
                "--district",
                folder.toString(),
                "--only",
                "agreement",
                "--json",
                study.file("bench.json").toString(),
                "--differences",
                study.file("differences.csv").toString());
        assertEquals(0, run.exitCode(), run.err());
        JsonNode agreement = Documents.JSON
                .readTree(Files.readString(study.file("bench.json")))
                .path("agreement");
        assertEquals(1, agreement.path("extra").asInt(), "the pair taken away");
        assertEquals(0, agreement.path("missing").asInt());
        for (int band = 0; band < 8; band++) {
            JsonNode spread = agreement.path("bands").path(band);
            double wanted = band == 2 ? 2 : 0;
            assertEquals(wanted, spread.path("bias").asDouble(), 0.001, "band " + band);
            assertEquals(wanted, spread.path("p95").asDouble(), 0.001, "band " + band);
        }
        assertEquals(8, Files.readAllLines(study.file("differences.csv")).size());
    }

    @Test
    void withoutAReferenceTheBenchSaysThatItComparedNothing() throws IOException {
        SmallStudy.in(folder);
        Invocation run = Invocation.of("bench", "acoustics", "--district", folder.toString(), "--only", "agreement");
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().contains("agreement not compared"), run.out());
    }

    @Test
    void aFolderWithoutItsFilesIsRefused() {
        Invocation run = Invocation.of("bench", "acoustics", "--district", folder.toString(), "--only", "city");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("buildings.geojson: no such file"), run.err());
    }
}
