package org.soundtown.training.trial;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.document.InputError;
import org.soundtown.training.recording.ClassMap;
import org.soundtown.training.recording.Recording;
import org.soundtown.training.recording.RecordingIndex;

/**
 * Who plays in a trial.
 *
 * @param events recordings that are emitted in the street
 * @param ambience recordings that are heard as a bed
 * @param leftOut how many recordings of which class are used for nothing
 * @param unknown how many recordings of which class the class map does not know; they are distractors
 */
record Cast(List<Role> events, List<Role> ambience, Map<String, Integer> leftOut, Map<String, Integer> unknown) {

    /**
     * Reads the folder and chooses.
     *
     * @param taught files' names that the model was taught
     * @throws InputError where nothing is left
     */
    static Cast of(TrialSettings settings, Set<String> taught) {
        ClassMap map = ClassMap.shipped();
        List<Role> events = new ArrayList<>();
        List<Role> ambience = new ArrayList<>();
        Map<String, Integer> leftOut = new TreeMap<>();
        Map<String, Integer> unknown = new TreeMap<>();
        for (Recording recording : RecordingIndex.read(settings.data())) {
            String label = recording.soundClass();
            if (!isUsed(recording, settings.use(), taught)) {
                continue;
            }
            String ours = map.knows(label) ? map.findClass(label).orElse("") : Role.BACKGROUND;
            Role role = role(settings.data(), recording, ours);
            if (!settings.classes().isEmpty() && !isNamed(role, settings.classes())) {
                continue;
            }
            if (!map.knows(label)) {
                unknown.merge(ClassMap.plain(label), 1, Integer::sum);
            }
            if (ours.isEmpty()) {
                leftOut.merge(ClassMap.plain(label), 1, Integer::sum);
            } else {
                (map.isAmbience(label) ? ambience : events).add(role);
            }
        }
        if (events.isEmpty() && ambience.isEmpty()) {
            throw new InputError(settings.data() + ": no recordings left with --use "
                    + settings.use().written()
                    + (settings.classes().isEmpty() ? "" : " and --classes " + String.join(",", settings.classes()))
                    + ": expected at least one");
        }
        return new Cast(limited(events, settings), limited(ambience, settings), leftOut, unknown);
    }

    private static Role role(Path folder, Recording recording, String ours) {
        String name = folder.relativize(recording.file()).toString().replace('\\', '/');
        return new Role(recording.file(), name, ours, recording.soundClass(), recording.originalId());
    }

    private static boolean isUsed(Recording recording, TrialSettings.Use use, Set<String> taught) {
        return switch (use) {
            case ALL -> true;
            case EVALUATE_ONLY -> !recording.trainable();
            case TRAIN_OR_EVALUATE -> recording.trainable();
            case NOT_TAUGHT -> !taught.contains(recording.file().getFileName().toString());
        };
    }

    private static boolean isNamed(Role role, List<String> names) {
        return names.stream()
                .map(ClassMap::plain)
                .anyMatch(name ->
                        name.equals(ClassMap.plain(role.soundClass())) || name.equals(ClassMap.plain(role.label())));
    }

    /** So many of each class, drawn with dice, one of each original before a second of any; in their old order. */
    private static List<Role> limited(List<Role> roles, TrialSettings settings) {
        if (settings.limit().isEmpty()) {
            return List.copyOf(roles);
        }
        Map<String, List<Role>> ofClass = new LinkedHashMap<>();
        roles.stream()
                .sorted(Comparator.comparingLong(
                        role -> Dice.of(settings.seed(), role.name(), "limit").bits(0)))
                .forEach(role -> ofClass.computeIfAbsent(role.heading(), unused -> new ArrayList<>())
                        .add(role));
        List<Role> kept = new ArrayList<>();
        ofClass.values().forEach(all -> kept.addAll(spread(all, settings.limit().getAsInt())));
        return roles.stream().filter(kept::contains).toList();
    }

    private static List<Role> spread(List<Role> all, int limit) {
        Map<String, Integer> seen = new LinkedHashMap<>();
        Map<Role, Integer> turn = new LinkedHashMap<>();
        all.forEach(role -> turn.put(role, seen.merge(role.originalId(), 1, Integer::sum)));
        return all.stream().sorted(Comparator.comparing(turn::get)).limit(limit).toList();
    }
}
