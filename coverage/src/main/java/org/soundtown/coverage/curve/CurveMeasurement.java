package org.soundtown.coverage.curve;

import java.util.List;
import java.util.function.Predicate;

/** The curves of a detector from what the microphones of many runs made of many sounds. */
public final class CurveMeasurement {
    private CurveMeasurement() {}

    /**
     * @param soundClass whose curve is wanted
     * @param runs the sounds of each run
     * @param leastSnrDb below it the twin renders nothing (dB)
     */
    public static DetectionCurve of(String soundClass, List<List<HeardSound>> runs, double leastSnrDb) {
        List<List<HeardSound>> own = CurveFit.ofClass(soundClass, runs);
        CurveFit.Fitted detection = new CurveFit(own, HeardSound.Reception::detected, leastSnrDb).best();
        CurveFit.Fitted report = new CurveFit(own, HeardSound.Reception::reported, leastSnrDb).best();
        return new DetectionCurve(
                soundClass,
                detection.shape(),
                report.shape(),
                detection.standardErrors(),
                own.stream().mapToInt(List::size).sum(),
                count(own, reception -> true),
                count(own, HeardSound.Reception::detected),
                count(own, HeardSound.Reception::reported),
                count(own, HeardSound.Reception::rightly));
    }

    private static int count(List<List<HeardSound>> runs, Predicate<HeardSound.Reception> condition) {
        return (int) runs.stream()
                .flatMap(List::stream)
                .flatMap(sound -> sound.receptions().stream())
                .filter(HeardSound.Reception::audible)
                .filter(condition)
                .count();
    }
}
