package org.soundtown.training.trial;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * One recording heard at one distance, and what the detector said.
 *
 * @param soundClass our class for it ("class" in the result)
 * @param metres the distance asked for
 * @param spot number of the place among those at this distance
 * @param levelDb loudest Fast level as it arrives, without ambience (dB(A) re 20 µPa)
 * @param snrDb that above the ambience (dB)
 * @param startSeconds when the recording's first sample arrives on the earliest path
 * @param onsetSeconds when the arriving sound comes within 20 dB of its loudest 10 ms
 * @param endSeconds when its last sample arrives on the earliest path
 * @param claims all that the detector claimed, in the order of its claims
 */
public record Performance(
        String file,
        String originalId,
        @JsonProperty("class") String soundClass,
        String label,
        double metres,
        int spot,
        double levelDb,
        double snrDb,
        double startSeconds,
        double onsetSeconds,
        double endSeconds,
        List<Claim> claims) {
    /** How far from a recording's start, end or onset a claim may lie and still be of it (s). */
    public static final double COLLAR_SECONDS = 0.2;

    public Performance {
        claims = List.copyOf(claims);
    }

    /** What is told apart among distractors: our class, or the recordings' own name where there is none. */
    public String heading() {
        return soundClass.equals(Role.BACKGROUND) ? label : soundClass;
    }

    /** Claims about the ambience before the sound arrives. */
    public List<Claim> ofQuiet() {
        return claims.stream().filter(this::isBefore).toList();
    }

    /** Claims from when the sound arrives. */
    public List<Claim> ofSound() {
        return claims.stream().filter(claim -> !isBefore(claim)).toList();
    }

    /** Whether it was reported as what it is: onset between start and end, with the collar at both. */
    public boolean isHit() {
        return ofSound().stream()
                .anyMatch(claim -> isRight(claim) && claim.onsetSeconds() <= endSeconds + COLLAR_SECONDS);
    }

    /** Whether it was reported as what it is, with an onset no further than the collar from the sound's own. */
    public boolean isStrictHit() {
        return ofSound().stream()
                .anyMatch(claim -> isRight(claim) && Math.abs(claim.onsetSeconds() - onsetSeconds) <= COLLAR_SECONDS);
    }

    /** Classes that it was taken for; its own counts where only claimed outside the collar. */
    public List<String> falseClasses(boolean strict) {
        boolean hit = strict ? isStrictHit() : isHit();
        return ofSound().stream()
                .filter(claim -> !(isRight(claim) && hit))
                .map(Claim::soundClass)
                .distinct()
                .toList();
    }

    /** How long the recording plays (s). */
    public double seconds() {
        return endSeconds - startSeconds;
    }

    /** Ambience before the sound (s). */
    public double quietSeconds() {
        return startSeconds - COLLAR_SECONDS;
    }

    private boolean isRight(Claim claim) {
        return claim.soundClass().equals(soundClass);
    }

    private boolean isBefore(Claim claim) {
        return claim.onsetSeconds() < startSeconds - COLLAR_SECONDS;
    }
}
