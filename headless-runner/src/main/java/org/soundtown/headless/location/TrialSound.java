package org.soundtown.headless.location;

import java.util.List;
import org.soundtown.foundation.geometry.Position;

/**
 * A sound that happened, and what is true of it at the microphones that notice it.
 *
 * @param position of the source (m)
 */
public record TrialSound(int number, String soundClass, Position position, List<Hearing> hearings) {
    public TrialSound {
        hearings = List.copyOf(hearings);
    }

    /**
     * @param inSight whether nothing stands between
     * @param onsetSeconds when the trigger's level is first reached, after the emission (s)
     * @param onsetSnrDb best octave band above its floor at that time (dB)
     * @param echoSeconds of the strongest path 5 ms or more after the onset, after the emission (s); NaN where there is none
     * @param levelDb of all paths (dB(A))
     * @param snrDb best octave band of all paths above its floor (dB)
     */
    public record Hearing(
            String microphone,
            boolean inSight,
            double onsetSeconds,
            double onsetSnrDb,
            double echoSeconds,
            double levelDb,
            double snrDb) {}

    /** Whether the source is out of sight of half or more of the microphones that hear it. */
    public boolean outOfSight() {
        return 2 * hearings.stream().filter(hearing -> !hearing.inSight()).count() >= hearings.size();
    }
}
