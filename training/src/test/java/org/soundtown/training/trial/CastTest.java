package org.soundtown.training.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundtown.foundation.document.InputError;

class CastTest {
    @TempDir
    Path folder;

    @Test
    void aLimitTakesOneOfEachOriginalBeforeASecondOfAny() throws IOException {
        index("a1.wav,siren,,a\na2.wav,siren,,a\na3.wav,siren,,a\nb.wav,siren,,b\nc.wav,dog_bark,,c\n");

        Cast cast = cast(TrialSettings.Use.ALL, OptionalInt.of(2));

        assertEquals(3, cast.events().size());
        assertTrue(cast.events().stream().anyMatch(role -> role.originalId().equals("b")));
    }

    @Test
    void whatTheModelWasTaughtCanBeKeptOut() throws IOException {
        index(
                "taught.wav,siren,train-or-evaluate,a\nnew.wav,siren,train-or-evaluate,b\nkept.wav,siren,evaluate-only,c\n");

        assertEquals(List.of("new.wav", "kept.wav"), names(cast(TrialSettings.Use.NOT_TAUGHT, OptionalInt.empty())));
        assertEquals(
                List.of("taught.wav", "new.wav", "kept.wav"),
                names(cast(TrialSettings.Use.EVALUATE_ONLY, OptionalInt.empty())),
                "without a licence in the index nothing is trained on");
    }

    @Test
    void whatIsNeitherClearlyOursNorClearlyNoneIsCountedAndLeftOut() throws IOException {
        index("r.wav,ricochet,,a\nh.wav,car_horn,,b\n");

        Cast cast = cast(TrialSettings.Use.ALL, OptionalInt.empty());

        assertEquals(Map.of("ricochet", 1), cast.leftOut());
        assertEquals(List.of("h.wav"), names(cast));
    }

    @Test
    void nothingLeftIsAnError() throws IOException {
        Files.writeString(folder.resolve("INDEX.csv"), "file,class\nh.wav,car_horn\n");

        InputError error =
                assertThrows(InputError.class, () -> cast(TrialSettings.Use.EVALUATE_ONLY, OptionalInt.empty()));

        assertTrue(error.getMessage().contains("evaluate-only"), error.getMessage());
    }

    private void index(String rows) throws IOException {
        Files.writeString(
                folder.resolve("INDEX.csv"), "file,class,use,original_id\n" + rows.replace(",,", ",evaluate-only,"));
    }

    private Cast cast(TrialSettings.Use use, OptionalInt limit) {
        return Cast.of(
                new TrialSettings(folder, folder, List.of(30.0), use, List.of(), limit, 1, 20, 0, 1),
                Set.of("taught.wav"));
    }

    private static List<String> names(Cast cast) {
        return cast.events().stream().map(Role::name).toList();
    }
}
