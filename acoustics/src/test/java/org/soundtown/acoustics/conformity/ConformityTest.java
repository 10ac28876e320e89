package org.soundtown.acoustics.conformity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundtown.foundation.document.Documents;
import org.soundtown.foundation.document.InputError;
import tools.jackson.databind.JsonNode;

class ConformityTest {
    @TempDir
    private Path folder;

    @Test
    void aMethodThatGivesThePublishedNumbersConforms() throws IOException {
        ConformityReport report = compare(flat(40), flat(43));
        assertTrue(report.allWithin());
        assertEquals(OptionalDouble.of(0), report.results().get(0).worstLevel(Way.DIRECT));
        assertTrue(report.text().endsWith("1 of 1 cases within 0.1 dB\n"), report.text());
    }

    @Test
    void aLevelThatIsOffIsToldByPathAndTotal() throws IOException {
        ConformityReport report = compare(flat(40), flat(42));
        assertFalse(report.allWithin());
        assertEquals(1, report.results().get(0).worstLevel(Way.DIRECT).orElseThrow(), 1e-9);
        assertTrue(report.results().get(0).worstLevel(Way.TOTAL).orElseThrow() > 0.1);
        assertTrue(report.text().contains("OFF\n0 of 1 cases"), report.text());
        JsonNode json = Documents.JSON.readTree(report.json());
        assertFalse(json.get("cases").get(0).get("within").booleanValue());
        assertEquals(
                1, json.get("cases").get(0).get("worstLevelDb").get("direct").doubleValue(), 1e-9);
    }

    @Test
    void aPathThatTheMethodMissesIsNotPassedOver() throws IOException {
        write(document());
        ConformityReport report = Conformity.compare(Conformity.read(folder), given -> List.of());
        assertFalse(report.allWithin());
        assertTrue(report.text().contains("missing"), report.text());
        assertTrue(Documents.JSON
                .readTree(report.json())
                .get("cases")
                .get(0)
                .get("worstLevelDb")
                .get("direct")
                .isNull());
    }

    @Test
    void aTermThatPlaysNoPartIsPublishedAsZero() throws IOException {
        write(document()
                .replace("\"L_H\"", "\"A_dif\": {\"values\": [0,0,0,0,2,0,0,0], \"tolerance_dB\": 0.1}, \"L_H\""));
        double[] dif = flat(Double.NaN);
        dif[4] = 2.05;
        CalculatedPath path =
                new CalculatedPath(Way.DIRECT, false, flat(40), Map.of(Quantity.DIFFRACTION_WITH_GROUND, dif));
        CaseResult result = Conformity.compare(Conformity.read(folder), given -> List.of(path))
                .results()
                .get(0);
        assertEquals(0.05, result.findWorstTerm().orElseThrow().worst(), 1e-9);
    }

    @Test
    void theMeanOverTimeCountsEachConditionForItsShare() throws IOException {
        write(document().replace("\"p_favourable\": 0.5", "\"p_favourable\": 0.2"));
        ConformityCase given = Conformity.read(folder).get(0);
        CaseResult result = Conformity.compare(given, one -> paths(flat(40), flat(37)));
        double expected = 93 + 10 * Math.log10(0.8 * 1e-4 + 0.2 * Math.pow(10, -3.7)) - 26.2;
        Deviation total = result.deviations().get(result.deviations().size() - 1);
        assertEquals(Way.TOTAL, total.expected().way());
        assertEquals(expected, total.calculated().orElseThrow()[0], 1e-9);
    }

    @Test
    void everyCarriedCaseIsReadWhole() {
        List<ConformityCase> cases = Conformity.read(PublishedCases.folder());
        assertEquals(19, cases.size());
        ConformityCase last = cases.get(18);
        assertEquals("TC27", last.id());
        assertEquals(-0.45, last.source().z());
        assertArrayEquals(new double[] {93, 93, 93, 93, 93, 93, 93, 93}, last.powerDb());
        assertTrue(cases.stream().allMatch(given -> given.leftOut().isEmpty()));
    }

    @Test
    void whatIsWrongInACaseIsNamedWithItsPlace() throws IOException {
        assertRefused("\"G\": 0.5", "\"G\": 1.5", "geometry.ground_zones[0].G: 1.5: expected a number from 0.0 to 1.0");
        assertRefused("\"p_favourable\": 0.5", "\"p\": 0.5", "meteo.p_favourable: missing: expected a value");
        assertRefused("\"H\"", "\"X\"", "expected.direct.X: X: expected one of [H, F, HF, any]");
        assertRefused("\"reflection_order\": 1", "\"reflection_order\": 1.5", "expected a whole number from 0 to 3");
        assertRefused("[53,53,53,53,53,53,53,53]", "[53]", "expected.direct.H.L_H.values: [53]: expected a list of 8");
        assertRefused("iso17534-case/1", "iso17534-case/2", "schema: \"iso17534-case/2\": expected iso17534-case/1");
    }

    @Test
    void aQuantityThatIsNotComparedIsSaid() throws IOException {
        write(document().replace("\"L_H\"", "\"A_rain\": {}, \"L_H\""));
        ConformityReport report = Conformity.compare(Conformity.read(folder), given -> paths(flat(40), flat(43)));
        assertTrue(report.text().contains("expected.direct.H.A_rain: a quantity that is not compared"), report.text());
    }

    @Test
    void aFolderWithoutCasesIsRefused() {
        assertTrue(assertThrows(InputError.class, () -> Conformity.read(folder))
                .getMessage()
                .contains("no case files"));
        assertTrue(assertThrows(InputError.class, () -> Conformity.read(folder.resolve("none")))
                .getMessage()
                .contains("no such folder"));
    }

    private void assertRefused(String right, String wrong, String message) throws IOException {
        write(document().replace(right, wrong));
        InputError error = assertThrows(InputError.class, () -> Conformity.read(folder));
        assertTrue(error.getMessage().contains(message), error.getMessage());
    }

    private ConformityReport compare(double[] homogeneous, double[] favourable) throws IOException {
        write(document());
        return Conformity.compare(Conformity.read(folder), given -> paths(homogeneous, favourable));
    }

    private static List<CalculatedPath> paths(double[] homogeneous, double[] favourable) {
        return List.of(
                new CalculatedPath(Way.DIRECT, false, homogeneous, Map.of()),
                new CalculatedPath(Way.DIRECT, true, favourable, Map.of()));
    }

    private void write(String document) throws IOException {
        Files.writeString(folder.resolve("case.json"), document);
    }

    private static double[] flat(double value) {
        double[] values = new double[8];
        Arrays.fill(values, value);
        return values;
    }

    /** A path with 53 dB in homogeneous and 50 dB in favourable conditions from a source of 93 dB. */
    private static String document() {
        return """
                {"schema": "iso17534-case/1", "id": "T1", "title": "one path", "note": "of no use to the calculation",
                 "meteo": {"temperature_C": 10, "humidity_pct": 70, "pressure_Pa": 101325, "p_favourable": 0.5},
                 "source_power_dB_per_octave": {"values": [93,93,93,93,93,93,93,93]},
                 "geometry": {
                  "source": {"xyz": [0, 0, 1]}, "receiver": {"xyz": [50, 0, 4]}, "ground_default_G": 0,
                  "ground_zones": [{"polygon_xy": [[0, -9], [50, -9], [50, 9], [0, 9]], "G": 0.5}],
                  "buildings": [], "walls": [], "terrain": {"lines": [], "points": []},
                  "computation": {"diffraction_over_top": true, "lateral_diffraction": true, "reflection_order": 1,
                   "max_source_distance_m": 1200}},
                 "expected": {"direct": {
                   "H": {"L_H": {"values": [53,53,53,53,53,53,53,53], "tolerance_dB": 0.1}},
                   "F": {"L_F": [{"values": [50,50,50,50,50,50,50,50], "tolerance_dB": 0.1}]}}},
                 "expected_total": {"L_A_octaves": [25.55,35.65,43.15,48.55,51.75,52.95,52.75,50.65]}}
                """;
    }
}
