package org.soundtown.headless.location;

import java.util.ArrayList;
import java.util.List;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.protocol.Detection;

/**
 * What detectors report of a sound: its true onsets with the errors of clocks and of onset picking. Some are not sent.
 */
final class TrialOnsets {
    /** When a trial's sound is made, by the detections' clock (s). */
    static final double AT_SECONDS = 100;

    private static final double MISSING = 0.05;
    private static final double FALSE_TO_TRUE = 0.25;
    private static final double CLOCK_OFF = 0.05;
    private static final double CONFIDENCE = 0.9;

    private final TrialSurvey survey;
    private final long seed;

    TrialOnsets(TrialSurvey survey, long seed) {
        this.survey = survey;
        this.seed = seed;
    }

    List<Detection> of(TrialSound sound) {
        return of(sound, 0, AT_SECONDS);
    }

    /** @param echoShare of the microphones that take an echo for the onset, 0 to 1 */
    List<Detection> of(TrialSound sound, double echoShare, double atSeconds) {
        Dice dice = Dice.of(seed, "sound-" + sound.number(), "onset");
        List<Detection> detections = new ArrayList<>();
        for (TrialSound.Hearing hearing : sound.hearings()) {
            Dice own = dice.forPurpose(hearing.microphone());
            if (own.uniform(0) < MISSING) {
                continue;
            }
            boolean echoed = own.uniform(1) < echoShare && !Double.isNaN(hearing.echoSeconds());
            double travel = echoed ? hearing.echoSeconds() : hearing.onsetSeconds();
            double error = pickingSeconds(sound.soundClass(), hearing.onsetSnrDb()) * own.gaussian(1);
            detections.add(new Detection(
                    hearing.microphone(),
                    sound.soundClass(),
                    CONFIDENCE,
                    atSeconds + travel + error + survey.clockSeconds(hearing.microphone()),
                    hearing.levelDb(),
                    hearing.snrDb()));
        }
        return detections;
    }

    /** With so many false ones more, at any sensor within a second around the sound, that they are a fifth of all. */
    List<Detection> withFalseOnes(TrialSound sound, TrialSurvey survey) {
        List<Detection> detections = new ArrayList<>(of(sound));
        List<String> sensors = survey.sensors();
        Dice dice = Dice.of(seed, "sound-" + sound.number(), "false");
        int more = (int) Math.round(FALSE_TO_TRUE * detections.size());
        for (int i = 0; i < more; i++) {
            Detection like = detections.get(dice.below(4L * i, detections.size()));
            detections.add(new Detection(
                    sensors.get(dice.below(4L * i + 1, sensors.size())),
                    like.soundClass(),
                    like.confidence(),
                    AT_SECONDS + dice.uniform(4L * i + 2, -0.5, 1.5),
                    like.levelDb(),
                    like.snrDb()));
        }
        return detections;
    }

    /** With one sensor's clock 50 ms ahead or behind. */
    List<Detection> withOneClockOff(TrialSound sound) {
        List<Detection> detections = of(sound);
        Dice dice = Dice.of(seed, "sound-" + sound.number(), "clock");
        int which = dice.below(0, detections.size());
        detections.set(which, detections.get(which).later(dice.uniform(1) < 0.5 ? -CLOCK_OFF : CLOCK_OFF));
        return detections;
    }

    /** How long after a sound another one is made (s). */
    double apartSeconds(TrialSound sound) {
        return Dice.of(seed, "sound-" + sound.number(), "apart").uniform(0, -0.5, 0.5);
    }

    /**
     * Standard error of a picked onset (s): a third of a decade down for every 10 dB from 0.9 ms at 12 dB, as the
     * detector's on bangs in white noise; for what is struck or broken 2 ms more in quadrature (assumed).
     */
    private static double pickingSeconds(String soundClass, double snrDb) {
        double picked = 0.0009 * Math.pow(10, -(snrDb - 12) / 28);
        boolean slower = soundClass.equals("impact") || soundClass.equals("glass-breaking");
        return Math.hypot(Math.max(picked, 0.0001), slower ? 0.002 : 0);
    }
}
