package org.soundtown.scenarios.evaluation;

import java.util.Optional;
import org.soundtown.scenarios.evaluation.trace.Fields;
import org.soundtown.scenarios.evaluation.trace.Stories;
import org.soundtown.scenarios.evaluation.trace.Story;
import org.soundtown.scenarios.evaluation.trace.Trace;
import org.soundtown.scenarios.evaluation.trace.Types;
import org.soundtown.simcore.chronicle.ChronicleRecord;

/**
 * Says why an emission was missed.
 *
 * <p>What was not heard is judged at the microphone with the best signal-to-noise ratio. It was <i>masked</i> where the
 * ambient level there stood at least {@link #MASKING_DB} above that microphone's quiet level (the 10 % quantile of
 * {@code ambientDb} over its arrivals in the run) and the sound would have stood above that quiet level; else
 * <i>shadowed</i> where there was no line of sight; else <i>too far</i>.
 *
 * <p>What was heard but not detected was <i>masked</i> too where, at that microphone, another audible emission of at least
 * the same level was sounding at its onset.
 */
final class MissRule {
    /** From where on louder surroundings count as masking (dB): a doubling of sound energy. */
    static final double MASKING_DB = 3;

    private final Trace trace;
    private final Circumstances circumstances;

    MissRule(Stories stories, SensorTime sensorTime) {
        this.trace = stories.trace();
        this.circumstances = new Circumstances(trace, sensorTime);
    }

    MissReason reason(Story story) {
        return switch (Stage.of(story)) {
            case UNHEARD -> notHeard(story);
            case HEARD -> notDetected(story);
            case DETECTED -> notAlerted(story);
            case ALERTED, LOCATED -> alerted(story);
        };
    }

    private MissReason notHeard(Story story) {
        Optional<ChronicleRecord> clearest = story.clearestArrival();
        if (clearest.isEmpty()) {
            return MissReason.TOO_FAR;
        }
        ChronicleRecord arrival = clearest.get();
        double surplusDb = circumstances.surplusDb(arrival);
        if (surplusDb >= MASKING_DB && Fields.number(arrival, "snrDb") + surplusDb >= 0) {
            return MissReason.MASKED;
        }
        return Fields.flag(arrival, "lineOfSight") ? MissReason.TOO_FAR : MissReason.SHADOWED;
    }

    private MissReason notDetected(Story story) {
        if (story.audibleArrivals().stream().allMatch(circumstances::wasOut)) {
            return MissReason.SENSOR_OUT;
        }
        boolean drowned =
                story.clearestArrival().flatMap(circumstances::drownedBy).isPresent();
        return drowned ? MissReason.MASKED : MissReason.BELOW_THRESHOLD;
    }

    private MissReason notAlerted(Story story) {
        if (story.detections().stream().allMatch(this::wasLost)) {
            return MissReason.MESSAGE_LOST;
        }
        return story.detectionsOfRightClass().isEmpty() ? MissReason.WRONG_CLASS : MissReason.NO_ALERT;
    }

    private MissReason alerted(Story story) {
        if (story.incidents().isEmpty() && story.alerts().stream().allMatch(this::wasLost)) {
            return MissReason.MESSAGE_LOST;
        }
        if (story.alerts().stream().noneMatch(alert -> Fields.soundClass(alert).equals(story.soundClass()))) {
            return MissReason.WRONG_CLASS;
        }
        return story.located().isPresent() ? MissReason.NONE : MissReason.NOT_LOCATED;
    }

    private boolean wasLost(ChronicleRecord line) {
        return !trace.effects(line, Types.MESSAGE_LOST).isEmpty();
    }
}
