package org.soundtown.headless.explain;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One sound's way through the chain, as far as its run's chronicle tells.
 *
 * @param run "pilot, seed 1"
 * @param microphones what reached each, the clearest first
 * @param detections what was reported of it, supporting ones too, in the order of the chronicle
 * @param alerts in the order of the chronicle
 * @param links how long each took, in the order of the chain
 * @param happened what the control room and its devices did, in the order of time
 * @param miss why it was missed; "none" where it was located under its own class, empty for what nobody wants to hear of
 * @param inShort one sentence
 */
public record Explanation(
        String run,
        Sound sound,
        List<Heard> microphones,
        List<Reported> detections,
        List<Alerted> alerts,
        List<Link> links,
        List<Happened> happened,
        Optional<String> miss,
        String inShort) {
    public Explanation {
        microphones = List.copyOf(microphones);
        detections = List.copyOf(detections);
        alerts = List.copyOf(alerts);
        links = List.copyOf(links);
        happened = List.copyOf(happened);
    }

    /**
     * @param emission its line in the chronicle
     * @param clock local time of day, "20:14:05"
     * @param where "12 m south-west of mic-05", by the nearest device; empty where none is installed
     * @param levelDb at 1 m
     * @param quantity of that level: "peak" or "leq"
     */
    public record Sound(
            long emission,
            String who,
            @JsonProperty("class") String soundClass,
            boolean target,
            String clock,
            double seconds,
            double x,
            double y,
            Optional<String> where,
            double levelDb,
            String quantity,
            double durationSeconds) {}

    /**
     * What reached one microphone.
     *
     * @param afterSeconds from the emission to its first arrival
     * @param snrDb of the best octave band
     * @param surplusDb how much louder it was around there than in that microphone's quiet moments
     * @param drownedBy another sound, at least as loud, that was on there: "tram of vehicle/0-0174, 78 dB(A)"
     * @param outOfService whether the microphone was down
     * @param reported what its detector said of the sound: "reported", "supporting", "nothing"
     */
    public record Heard(
            String microphone,
            double afterSeconds,
            double distanceMetres,
            double levelDb,
            double ambientDb,
            double snrDb,
            double surplusDb,
            String path,
            boolean lineOfSight,
            boolean audible,
            Optional<String> drownedBy,
            boolean outOfService,
            String reported) {}

    /**
     * @param afterSeconds from the emission
     * @param supporting whether it was too unsure to raise an alert
     * @param lost why the message never came: "loss", "outage"; empty where it did
     */
    public record Reported(
            long line,
            String microphone,
            @JsonProperty("class") String claimed,
            double confidence,
            boolean supporting,
            double afterSeconds,
            Optional<String> lost) {}

    /** @param errorMetres from the alert's place to the sound's */
    public record Alerted(
            long line,
            String alert,
            @JsonProperty("class") String claimed,
            double confidence,
            String method,
            long microphones,
            double errorMetres,
            double afterSeconds,
            Optional<String> lost) {}

    /**
     * One link of the chain beside the same link of the run's other sounds or incidents.
     *
     * @param name as in docs/metrics.md: "order-to-drone"
     * @param rank how many took at most as long, itself included
     * @param n how many there were
     * @param median of them (s)
     * @param p95 of them (s)
     */
    public record Link(String name, double seconds, int rank, int n, double median, OptionalDouble p95) {
        /** Whether fewer than one in twenty took longer, among enough to say so. */
        public boolean isSlow() {
            return n >= 5 && rank > 0.95 * n && seconds > median;
        }
    }

    /** @param what one sentence */
    public record Happened(double afterSeconds, String what) {}
}
