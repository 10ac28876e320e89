package org.soundtown.training.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.reading.DistrictReader;
import org.soundtown.foundation.document.Documents;
import org.soundtown.foundation.document.InputError;
import org.soundtown.training.trial.gallery.Gallery;
import org.soundtown.training.trial.score.DistanceScore;

class TrialTest {
    @TempDir
    static Path folder;

    private static District district;
    private static Stage stage;
    private static TrialResult result;

    @BeforeAll
    static void listen() throws IOException {
        SmallFolder.write(folder);
        district = DistrictReader.read(SmallFolder.districtOfPilot());
        stage = Stage.of(district, SmallFolder.settings(folder, 1), Trial.SAMPLE_RATE);
        result = trial(folder, 1, SmallFolder.model()).run(done -> {});
    }

    private static Trial trial(Path recordings, int threads, Model model) {
        TrialSettings settings = SmallFolder.settings(recordings, threads);
        return new Trial(settings, model, district, Cast.of(settings, Set.of()), stage);
    }

    @Test
    void whatTheDetectorRecognisesNearByIsAHit() {
        DistanceScore near = result.distances().get(0);

        assertEquals(1, near.macroF1Five().value().orElseThrow(), 1e-9, TrialText.of(result));
        assertEquals(List.of("gunshot", "car-horn"), near.five());
        assertEquals(2, near.classes().get(0).clips());
        assertEquals(1, near.classes().get(0).originals(), "two cuts of one horn are one original");
    }

    @Test
    void theSameRecordingsAndDiceGiveTheSameResultOnAnyNumberOfThreads() {
        TrialResult other = trial(folder, 3, SmallFolder.model()).run(done -> {});

        assertEquals(Documents.JSON.writeValueAsString(result), Documents.JSON.writeValueAsString(other));
    }

    @Test
    void aClassThatNobodyKnowsIsADistractorAndIsNamed() {
        assertEquals(Map.of("vuvuzela", 1), result.inputs().unknown());
        assertTrue(result.performances().stream().anyMatch(one -> one.heading().equals("vuvuzela")));
        assertTrue(result.distances().get(0).distractors().hours() > 0);
    }

    @Test
    void recordedAmbienceIsListenedToAsABedAndNotPlayedInTheStreet() {
        assertEquals(2.0 / 3600, result.recordedAmbience().hours(), 1e-5);
        assertFalse(result.performances().stream().anyMatch(one -> one.file().startsWith("street")));
    }

    @Test
    void anotherSeedPutsThemElsewhere() {
        TrialSettings one = SmallFolder.settings(folder, 1);
        TrialSettings other = new TrialSettings(
                folder,
                one.district(),
                one.distancesMetres(),
                one.use(),
                List.of("car-horn"),
                OptionalInt.of(1),
                2,
                3,
                0,
                1);

        TrialResult elsewhere = new Trial(other, SmallFolder.model()).run(done -> {});

        assertEquals(1, elsewhere.performances().size());
        assertFalse(elsewhere.inputs().spots().equals(result.inputs().spots()));
    }

    @Test
    void anInterruptedTrialTellsWhatItHeard() {
        Thread.currentThread().interrupt();
        TrialResult broken = trial(folder, 1, SmallFolder.model()).run(done -> {});

        assertTrue(Thread.interrupted());
        assertFalse(broken.complete());
        assertTrue(TrialText.of(broken).startsWith("Interrupted"));
    }

    @Test
    void aRecordingThatIsNoneIsNamed(@TempDir Path broken) throws IOException {
        Files.writeString(Files.createDirectories(broken.resolve("siren")).resolve("a.wav"), "RIFFnonsense");
        Trial unheard = trial(broken, 1, SmallFolder.model());

        InputError error = assertThrows(InputError.class, () -> unheard.run(done -> {}));

        assertTrue(error.getMessage().contains("a.wav"), error.getMessage());
    }

    @Test
    void theGalleryShowsTheWorstMistakesWithTheirPictures(@TempDir Path gallery) throws IOException {
        Model deaf = new Model("deaf", "0", new HornOrBang(), "strict", OnlyHorns.table(), Set.of());
        Trial mistaken = trial(folder, 1, deaf);

        int pictures = Gallery.write(mistaken, mistaken.run(done -> {}), gallery);

        String index = Files.readString(gallery.resolve("index.md"));
        assertTrue(pictures >= 1, index);
        assertTrue(index.contains("missed-01-gunshot-10m.png"), index);
        assertTrue(Files.size(gallery.resolve("missed-01-gunshot-10m.png")) > 5000);
    }
}
