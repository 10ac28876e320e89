package org.soundtown.headless.curve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.soundtown.citymodel.District;
import org.soundtown.coverage.CoverageInput;
import org.soundtown.coverage.CoverageModel;
import org.soundtown.coverage.chance.Limits;
import org.soundtown.coverage.chance.OnsetErrors;
import org.soundtown.coverage.curve.DetectionCurves;
import org.soundtown.detection.location.LocatorSettings;
import org.soundtown.foundation.document.Documents;
import org.soundtown.scenarios.scenario.Scenario;
import org.soundtown.scenarios.scenario.ScenarioReader;

/** The coverage model of a district with the devices that a scenario has which says nothing of them. */
public final class CheckModel {
    private CheckModel() {}

    /**
     * @param district folder
     * @param work folder for a scenario file
     * @param stepMetres width of a cell (m)
     */
    public static CoverageModel of(Path district, Path work, DetectionCurves curves, double stepMetres) {
        Scenario plain = plain(district, work);
        LocatorSettings locator = LocatorSettings.shipped();
        District read = plain.district();
        return new CoverageModel(new CoverageInput(
                read,
                plain.devices(),
                curves,
                curves.names(),
                plain.sound().audibleSnrDb(),
                new OnsetErrors(
                        locator.inCity().surveySeconds(), locator.inCity().share(), locator::onsetSigmaSeconds),
                Limits.standard(),
                stepMetres,
                EventPlaces.HEIGHT_METRES));
    }

    private static Scenario plain(Path district, Path work) {
        Path file = work.resolve("plain.yaml");
        try {
            Files.createDirectories(work);
            Files.writeString(
                    file,
                    Documents.JSON.writeValueAsString(Documents.JSON
                            .createObjectNode()
                            .put("name", "plain")
                            .put("district", district.toAbsolutePath().toString())
                            .put("durationSeconds", 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ScenarioReader.read(file, work);
    }
}
