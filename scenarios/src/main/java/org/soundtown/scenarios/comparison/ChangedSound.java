package org.soundtown.scenarios.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.soundtown.scenarios.shelf.ShelvedRun;

/**
 * A sound that came further, or less far, than before.
 *
 * @param base what became of it before
 * @param changed what became of it after
 */
public record ChangedSound(ShelvedRun baseRun, ShelvedRun newRun, SoundKey sound, SoundFate base, SoundFate changed) {
    private static final Comparator<ChangedSound> WORST_FIRST = Comparator.comparingInt(ChangedSound::gain)
            .thenComparing(change -> change.newRun().key())
            .thenComparing(change -> change.base().seconds());

    /** How many links further it came; below 0 where it fell back. */
    public int gain() {
        return changed.score() - base.score();
    }

    /** All sounds of these runs whose end is another, those that fell back furthest first. */
    static List<ChangedSound> of(List<PairedFacts> pairs) {
        List<ChangedSound> changes = new ArrayList<>();
        for (PairedFacts pair : pairs) {
            for (Map.Entry<SoundKey, SoundFate> each : pair.base().sounds().entrySet()) {
                SoundFate before = each.getValue();
                SoundFate after = pair.changed().sounds().get(each.getKey());
                if (after != null && (before.stage() != after.stage() || before.miss() != after.miss())) {
                    changes.add(
                            new ChangedSound(pair.base().run(), pair.changed().run(), each.getKey(), before, after));
                }
            }
        }
        changes.sort(WORST_FIRST);
        return changes;
    }
}
