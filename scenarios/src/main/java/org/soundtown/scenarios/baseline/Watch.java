package org.soundtown.scenarios.baseline;

import java.util.List;
import org.soundtown.scenarios.evaluation.Evaluation;
import org.soundtown.scenarios.evaluation.PatrolTime;
import org.soundtown.scenarios.evaluation.Privacy;
import org.soundtown.scenarios.evaluation.trace.Stories;

/**
 * One run of an arrangement, as the comparison needs it.
 *
 * @param seconds how long the run lasted (s)
 * @param sounds one for each sound of a target class, in the order of the chronicle: the same in every arrangement
 * @param officerHoursInVain of each patrol ordered to where no such sound stands behind (h)
 */
public record Watch(long seed, double seconds, List<Heard> sounds, List<Double> officerHoursInVain, Privacy privacy) {
    public Watch {
        sounds = List.copyOf(sounds);
        officerHoursInVain = List.copyOf(officerHoursInVain);
    }

    public static Watch of(long seed, Stories stories) {
        double end = stories.trace().reachedSeconds();
        return new Watch(
                seed,
                end,
                stories.targets().stream().map(story -> Heard.of(story, end)).toList(),
                PatrolTime.officerHoursInVain(stories),
                Evaluation.of(stories).privacy());
    }
}
