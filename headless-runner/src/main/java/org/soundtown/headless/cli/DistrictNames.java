package org.soundtown.headless.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.soundtown.foundation.document.InputError;

/** Districts as the user types them: a shipped one's name, or a folder. */
final class DistrictNames {
    private DistrictNames() {}

    static List<Path> folders(List<String> typed, Home home) {
        return typed.stream().map(name -> folder(name, home)).toList();
    }

    static Path folder(String typed, Home home) {
        Path shipped = home.districts().resolve(typed);
        Path folder = Files.isDirectory(shipped) ? shipped : Path.of(typed);
        if (!Files.isRegularFile(folder.resolve("district.yaml"))) {
            throw new InputError(typed + ": expected a shipped district's name, or a folder with a district.yaml");
        }
        return folder;
    }
}
