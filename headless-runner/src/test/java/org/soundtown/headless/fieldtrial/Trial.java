package org.soundtown.headless.fieldtrial;

import java.util.List;
import java.util.Locale;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.MountingPoint;

/**
 * A field trial as the twin can run it.
 *
 * @param scenario the scenario file up to its list of shots
 */
record Trial(District district, String scenario, List<Shot> shots) {
    /**
     * One firing of one weapon.
     *
     * @param levelDb peak at 1 m (dB)
     */
    record Shot(double atSeconds, double x, double y, double heightMetres, double levelDb, String note) {
        String line() {
            return String.format(
                    Locale.ROOT,
                    "    - {class: gunshot, atSeconds: %.0f, where: {x: %.1f, y: %.1f}, heightMetres: %.1f,"
                            + " levelDb: %.0f, note: %s}%n",
                    atSeconds,
                    x,
                    y,
                    heightMetres,
                    levelDb,
                    note);
        }
    }

    String scenarioText() {
        StringBuilder text = new StringBuilder(scenario);
        shots.forEach(shot -> text.append(shot.line()));
        return text.toString().replace("\r\n", "\n");
    }

    /** A microphone on each mounting point. */
    static List<District.Microphone> microphones(List<MountingPoint> mounts) {
        return mounts.stream()
                .map(mount -> new District.Microphone(mount.id().replace("mp-", "mic-"), mount.id()))
                .toList();
    }
}
