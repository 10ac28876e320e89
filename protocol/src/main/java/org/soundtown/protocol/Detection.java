package org.soundtown.protocol;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * One microphone's claim. What leaves the sensor beside the event code, and how long a receiver may keep it, is the
 * anomaly table's to say; what is empty does not go over the wire.
 *
 * @param microphone the sensor's id
 * @param soundClass class of the anomaly table, or of a distractor where the detector reports those ("class" on the wire)
 * @param confidence calibrated probability of that class, 0 to 1
 * @param onsetSeconds when the sound began, by the sensor's own clock (s); {@code time} is read as well
 * @param levelDb loudest 125 ms (Fast) level of the event (dB(A) re 20 µPa)
 * @param snrDb that level above the tracked noise floor (dB)
 * @param supporting true where the confidence is below the class's threshold: no alert rises from it, but its onset helps
 *     to locate what another microphone is sure of
 * @param sustained true where the sound was going on when it was looked at, or rose slowly: the onset is known to about half a
 *     second, and no place follows from it
 * @param keepDays how long a receiver may keep the event code (days)
 * @param features what the classifier was shown, where the table lets features leave
 * @param audio the sound itself, where the table lets audio leave
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Detection(
        String microphone,
        @JsonProperty("class") String soundClass,
        double confidence,
        @JsonAlias("time") double onsetSeconds,
        double levelDb,
        double snrDb,
        boolean supporting,
        boolean sustained,
        Optional<Integer> keepDays,
        Optional<SentFeatures> features,
        Optional<SentAudio> audio)
        implements FromStreet {
    public Detection {
        keepDays = keepDays == null ? Optional.empty() : keepDays;
        features = features == null ? Optional.empty() : features;
        audio = audio == null ? Optional.empty() : audio;
    }

    /** An event code with a sharp onset and nothing else, with no word on how long it may be kept. */
    public Detection(
            String microphone,
            String soundClass,
            double confidence,
            double onsetSeconds,
            double levelDb,
            double snrDb,
            boolean supporting) {
        this(
                microphone,
                soundClass,
                confidence,
                onsetSeconds,
                levelDb,
                snrDb,
                supporting,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** A claim that stands by itself, with a sharp onset. */
    public Detection(
            String microphone,
            String soundClass,
            double confidence,
            double onsetSeconds,
            double levelDb,
            double snrDb) {
        this(microphone, soundClass, confidence, onsetSeconds, levelDb, snrDb, false);
    }

    /** What leaves the sensor with it: {@code raw-audio}, {@code features} or {@code event-code} alone. */
    public String carries() {
        return audio.isPresent() ? "raw-audio" : features.isPresent() ? "features" : "event-code";
    }

    /** The same claim with what it may carry. */
    public Detection carrying(int days, Optional<SentFeatures> sentFeatures, Optional<SentAudio> sentAudio) {
        return new Detection(
                microphone,
                soundClass,
                confidence,
                onsetSeconds,
                levelDb,
                snrDb,
                supporting,
                sustained,
                Optional.of(days),
                sentFeatures,
                sentAudio);
    }

    /** The same claim of a sound that was going on already. */
    public Detection asSustained() {
        return new Detection(
                microphone,
                soundClass,
                confidence,
                onsetSeconds,
                levelDb,
                snrDb,
                supporting,
                true,
                keepDays,
                features,
                audio);
    }

    /** The same claim, its onset so much later (s). */
    public Detection later(double seconds) {
        return new Detection(
                microphone,
                soundClass,
                confidence,
                onsetSeconds + seconds,
                levelDb,
                snrDb,
                supporting,
                sustained,
                keepDays,
                features,
                audio);
    }
}
