package org.soundtown.scenarios.suite.rule;

import java.util.List;
import java.util.Optional;
import org.soundtown.scenarios.suite.Bound;

/** What some runs of a case say of an expectation. */
interface Look {
    /** Whether there was nothing that could be measured. */
    boolean isEmpty();

    /** The test's verdict; empty where it asks for more. */
    Optional<Verdict> sequentially(SequentialTest test);

    /** Met where the whole 95 % interval keeps to the bound, failed where no part of it does. */
    Verdict byInterval();

    Finding finding(Verdict verdict, boolean passes, String decidedBy);

    /** The verdict of an interval, both ends included. */
    static Verdict of(double low, double high, Bound bound) {
        if (bound.admits(low) && bound.admits(high)) {
            return Verdict.MET;
        }
        return bound.admits(low) || bound.admits(high) ? Verdict.UNDECIDED : Verdict.FAILED;
    }

    static List<Long> seeds(List<Ran> runs) {
        return runs.stream().map(Ran::seed).toList();
    }

    /** One sentence on how it was decided. */
    static String reason(Verdict verdict, String decidedBy, String interval, String bound) {
        switch (decidedBy) {
            case "nothing-measured":
                return "nothing was measured: no such sound or event in these runs";
            case "sequential":
                return "decided by the sequential test: " + interval + ", bound " + bound;
            default:
                String where =
                        switch (verdict) {
                            case MET -> "keeps wholly to ";
                            case FAILED -> "lies wholly beyond ";
                            case UNDECIDED -> "holds both sides of ";
                        };
                return interval + " " + where + bound;
        }
    }
}
