package org.soundtown.training.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.soundtown.detection.table.AnomalyEntry;

/**
 * Everything that a trial's scores depend on.
 *
 * @param recordings played at each distance
 * @param ambienceRecordings heard as a bed
 * @param leftOut classes of recordings that are neither clearly one of ours nor clearly none, and how many
 * @param unknown classes of recordings that the class map does not name, and how many; distractors
 * @param hour of the ambient bed (h)
 * @param bedDb its level (dB(A) re 20 µPa)
 * @param distanceTolerance how far a place's distance may be off, as a share
 * @param levels by what was played
 * @param spots by distance (m)
 */
public record TrialInputs(
        String data,
        String district,
        String use,
        List<String> classes,
        OptionalInt limit,
        int recordings,
        int ambienceRecordings,
        Map<String, Integer> leftOut,
        Map<String, Integer> unknown,
        long seed,
        double hour,
        double bedDb,
        double ambienceHours,
        String model,
        String modelSha256,
        String table,
        Map<String, Double> thresholds,
        int sampleRate,
        double selfNoiseDba,
        double fullScaleDb,
        double[] responseDb,
        double clipSeconds,
        double leadSeconds,
        double tailSeconds,
        double collarSeconds,
        double distanceTolerance,
        Map<String, Level> levels,
        Map<String, List<Place>> spots) {

    /** @param atOneMetreDb loudest Fast level (dB(A) re 20 µPa) */
    public record Level(double atOneMetreDb, String basis) {}

    /**
     * @param metres from source to microphone
     * @param x of the source, east (m)
     * @param y of the source, north (m)
     */
    public record Place(double metres, boolean lineOfSight, String mountingPoint, double x, double y) {}

    static TrialInputs of(
            TrialSettings settings, Model model, Cast cast, Stage stage, Map<String, ClassLevels.Level> used) {
        Map<String, Double> thresholds = new TreeMap<>();
        for (AnomalyEntry entry : model.table().classes()) {
            thresholds.put(entry.soundClass(), entry.threshold());
        }
        Map<String, Level> levels = new TreeMap<>();
        used.forEach((name, level) -> levels.put(name, new Level(level.atOneMetreDb(), level.basis())));
        Assumptions.Sheet sheet = Assumptions.shipped().microphone();
        return new TrialInputs(
                settings.data().toString(),
                settings.district().getFileName().toString(),
                settings.use().written(),
                settings.classes(),
                settings.limit(),
                cast.events().size(),
                cast.ambience().size(),
                cast.leftOut(),
                cast.unknown(),
                settings.seed(),
                settings.hour(),
                stage.bedDb(),
                settings.ambienceHours(),
                model.name(),
                model.sha256(),
                model.tableName(),
                thresholds,
                Trial.SAMPLE_RATE,
                sheet.selfNoiseDba(),
                sheet.fullScaleDb(),
                sheet.responseDb(),
                Clip.MOST_SECONDS,
                Stage.LEAD_SECONDS,
                Stage.TAIL_SECONDS,
                Performance.COLLAR_SECONDS,
                SpotFinder.TOLERANCE,
                levels,
                places(stage));
    }

    private static Map<String, List<Place>> places(Stage stage) {
        Map<String, List<Place>> places = new java.util.LinkedHashMap<>();
        stage.spots().forEach((metres, spots) -> {
            List<Place> some = new ArrayList<>();
            spots.forEach(spot -> some.add(new Place(
                    spot.metres(),
                    spot.lineOfSight(),
                    spot.mountingPoint(),
                    spot.source().x(),
                    spot.source().y())));
            places.put(Double.toString(metres), some);
        });
        return places;
    }
}
