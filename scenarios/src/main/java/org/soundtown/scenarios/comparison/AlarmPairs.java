package org.soundtown.scenarios.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.soundtown.scenarios.comparison.difference.PairedRates;

/**
 * False alarms of both sides, those taken together that are the same: the same sound behind them, or, where none is, no
 * more than {@link #SLACK_SECONDS} between them.
 *
 * @param both on both sides
 * @param onlyBase in the base alone
 * @param onlyNew in the new runs alone
 */
record AlarmPairs(int both, int onlyBase, int onlyNew) {
    /** How far apart two alerts on the same background may lie (s): the locator gathers for about as long; assumed. */
    static final double SLACK_SECONDS = 2;

    static AlarmPairs of(List<PairedFacts> pairs, Predicate<RunFacts.FalseAlarm> chosen) {
        int both = 0;
        int onlyBase = 0;
        int onlyNew = 0;
        for (PairedFacts pair : pairs) {
            List<RunFacts.FalseAlarm> left = new ArrayList<>(
                    pair.changed().falseAlarms().stream().filter(chosen).toList());
            for (RunFacts.FalseAlarm alarm :
                    pair.base().falseAlarms().stream().filter(chosen).toList()) {
                boolean found = takeSame(alarm, left);
                both += found ? 1 : 0;
                onlyBase += found ? 0 : 1;
            }
            onlyNew += left.size();
        }
        return new AlarmPairs(both, onlyBase, onlyNew);
    }

    PairedRates over(Metrics.Exposure exposure) {
        return new PairedRates(both, onlyBase, onlyNew, exposure.base(), exposure.changed());
    }

    private static boolean takeSame(RunFacts.FalseAlarm alarm, List<RunFacts.FalseAlarm> left) {
        for (int i = 0; i < left.size(); i++) {
            RunFacts.FalseAlarm other = left.get(i);
            boolean near = alarm.sound().isPresent() || Math.abs(other.seconds() - alarm.seconds()) <= SLACK_SECONDS;
            if (near && other.sound().equals(alarm.sound())) {
                left.remove(i);
                return true;
            }
        }
        return false;
    }
}
