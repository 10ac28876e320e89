package org.soundtown.headless.check;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.soundtown.foundation.document.LocatedTree;
import tools.jackson.databind.JsonNode;

/** What a document is. */
public enum DocumentKind {
    SCENARIO,
    SUITE,
    ANOMALY_TABLE,
    PROCEDURES,
    DISTRICT;

    /** As a user writes it: "anomaly-table". */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static List<String> labels() {
        return Arrays.stream(values()).map(DocumentKind::label).toList();
    }

    static Optional<DocumentKind> labelled(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label().equals(label))
                .findFirst();
    }

    /** The kind by the file's name, or the one whose schema knows most of the keys at its top. */
    static Optional<DocumentKind> of(Path file, LocatedTree tree) {
        if (file.endsWith("district.yaml")) {
            return Optional.of(DISTRICT);
        }
        return Arrays.stream(values())
                .filter(kind -> kind != DISTRICT && kind.keysOf(tree.root()) > 0)
                .max(Comparator.comparingLong(kind -> kind.keysOf(tree.root())));
    }

    private long keysOf(JsonNode root) {
        JsonNode known = Schemas.byName().get(label()).document().path("properties");
        return root.propertyNames().stream().filter(known::has).count();
    }
}
