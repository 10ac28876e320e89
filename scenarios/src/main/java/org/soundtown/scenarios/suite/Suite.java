package org.soundtown.scenarios.suite;

import java.nio.file.Path;
import java.util.List;

/**
 * Scenarios with what is expected of them, read and checked by {@link SuiteReader}.
 *
 * @param file where it was read from
 * @param cases at least one, no name twice
 */
public record Suite(Path file, String name, String title, List<SuiteCase> cases) {
    public Suite {
        cases = List.copyOf(cases);
    }

    /** The list of its runs' chronicle digests: beside its file, under the file's name. */
    public Path goldenList() {
        String yaml = file.getFileName().toString();
        int dot = yaml.lastIndexOf('.');
        return file.resolveSibling((dot < 0 ? yaml : yaml.substring(0, dot)) + ".sha256");
    }
}
