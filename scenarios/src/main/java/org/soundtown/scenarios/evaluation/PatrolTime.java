package org.soundtown.scenarios.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.soundtown.scenarios.evaluation.trace.Fields;
import org.soundtown.scenarios.evaluation.trace.IncidentFile;
import org.soundtown.scenarios.evaluation.trace.Stories;
import org.soundtown.simcore.chronicle.ChronicleRecord;

/** How long patrols were bound by the control room's orders: from each order to go until its release or the run's end. */
public final class PatrolTime {
    /** Officers of one patrol; assumed. */
    public static final int OFFICERS = 2;

    private static final double SECONDS_PER_HOUR = 3600;

    private PatrolTime() {}

    /** Officer-hours of each patrol sent to an incident behind which no sound of a target class stands (h). */
    public static List<Double> officerHoursInVain(Stories stories) {
        List<Double> hours = new ArrayList<>();
        for (IncidentFile file : stories.incidents().values()) {
            if (stories.isVain(file)) {
                file.orders("go").forEach(order -> hours.add(officerHours(stories, file, order)));
            }
        }
        return hours;
    }

    private static double officerHours(Stories stories, IncidentFile file, ChronicleRecord order) {
        String device = Fields.text(order, "device");
        double end = file.orders("release").stream()
                .filter(release -> release.id() > order.id())
                .filter(release -> Fields.text(release, "device").equals(device))
                .mapToDouble(ChronicleRecord::time)
                .findFirst()
                .orElse(stories.trace().reachedSeconds());
        return OFFICERS * (end - order.time()) / SECONDS_PER_HOUR;
    }
}
