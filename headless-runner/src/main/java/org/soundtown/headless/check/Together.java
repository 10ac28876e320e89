package org.soundtown.headless.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.soundtown.detection.table.AnomalyEntry;
import org.soundtown.detection.table.AnomalyTable;
import org.soundtown.foundation.document.Fault;
import org.soundtown.foundation.document.Faults;
import org.soundtown.foundation.document.LocatedTree;
import org.soundtown.foundation.document.NearestNames;
import org.soundtown.foundation.document.Severity;

/** Whether an anomaly table asks only for what the model can tell and the control room can do. */
public final class Together {
    private final AnomalyTable table;
    private final Optional<LocatedTree> written;
    private final Faults faults;

    /** @param file the table's; empty for the shipped one */
    public Together(AnomalyTable table, Optional<Path> file, Faults faults) {
        this.table = table;
        this.written = file.map(LocatedTree::read);
        this.faults = faults;
    }

    /** Its classes must be among those that the model tells. */
    public void checkClasses(List<String> labels) {
        for (int i = 0; i < table.classes().size(); i++) {
            String name = table.classes().get(i).soundClass();
            if (!labels.contains(name)) {
                fault("classes[" + i + "].class", name, "a class that the model tells: " + near(name, labels));
            }
        }
    }

    /** Its procedures must be the control room's. */
    public void checkProcedures(List<String> procedures) {
        for (int i = 0; i < table.classes().size(); i++) {
            AnomalyEntry entry = table.classes().get(i);
            String at = "classes[" + i + "].";
            checkProcedure(at + "procedure", entry.procedure(), procedures);
            for (int j = 0; j < entry.when().size(); j++) {
                String place = at + "when[" + j + "].procedure";
                entry.when().get(j).procedure().ifPresent(name -> checkProcedure(place, name, procedures));
            }
        }
    }

    private void checkProcedure(String at, String name, List<String> procedures) {
        if (!procedures.contains(name)) {
            fault(at, name, "a procedure of the control room: " + near(name, procedures));
        }
    }

    private void fault(String path, String value, String expected) {
        faults.add(written.map(tree -> tree.fault(path, value, expected))
                .orElseGet(() -> new Fault("anomaly table", 0, 0, path, value, expected, Severity.ERROR)));
    }

    private static String near(String name, List<String> names) {
        return NearestNames.suggestion(name, names).replaceFirst("^expected ", "");
    }
}
