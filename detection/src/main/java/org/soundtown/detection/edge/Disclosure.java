package org.soundtown.detection.edge;

import java.util.Optional;
import org.soundtown.detection.classify.Sound;
import org.soundtown.detection.features.LogMel;
import org.soundtown.detection.table.AnomalyEntry;
import org.soundtown.detection.table.AnomalyTable;
import org.soundtown.detection.table.Leaves;
import org.soundtown.detection.table.Retention;
import org.soundtown.protocol.Detection;
import org.soundtown.protocol.SentAudio;
import org.soundtown.protocol.SentFeatures;

/** Lets leave the sensor what the anomaly table lets leave, and no more. */
final class Disclosure {
    private static final double PICTURE_SECONDS = (double) LogMel.SAMPLES / LogMel.SAMPLE_RATE;

    private final AnomalyTable table;

    Disclosure(AnomalyTable table) {
        this.table = table;
    }

    /** How much of a sound must be at hand for it (s). */
    double soundSeconds() {
        return table.leaves() == Leaves.RAW_AUDIO ? PICTURE_SECONDS : 0;
    }

    /** The claim with what may go with it. */
    Detection of(Detection claim, AnomalyEntry entry, Picture picture) {
        Retention retention = table.retentionOf(entry);
        int days = retention.daysOfEvidence();
        double seconds = retention.audioSeconds().orElse(Double.MAX_VALUE);
        return claim.carrying(
                retention.eventDays(),
                table.leaves() == Leaves.FEATURES
                        ? Optional.of(SentFeatures.of(picture.logMel(), days))
                        : Optional.empty(),
                table.leaves() == Leaves.RAW_AUDIO && seconds > 0
                        ? Optional.of(audio(picture, seconds, days))
                        : Optional.empty());
    }

    private static SentAudio audio(Picture picture, double seconds, int days) {
        Sound sound = picture.sound().first(seconds);
        return SentAudio.of(sound.samples(), sound.startSeconds(), sound.sampleRate(), sound.fullScaleDb(), days);
    }
}
