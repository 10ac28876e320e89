package org.soundtown.scenarios.evaluation;

import java.util.ArrayList;
import java.util.List;

/** When one microphone was out of service. Filled in the order of time, then only read. */
final class Outages {
    private final List<Double> starts = new ArrayList<>();
    private final List<Double> ends = new ArrayList<>();

    void begin(double seconds) {
        if (starts.size() == ends.size()) {
            starts.add(seconds);
        }
    }

    void end(double seconds) {
        if (ends.size() < starts.size()) {
            ends.add(seconds);
        }
    }

    boolean covers(double seconds) {
        for (int i = 0; i < starts.size(); i++) {
            if (seconds >= starts.get(i) && (i >= ends.size() || seconds < ends.get(i))) {
                return true;
            }
        }
        return false;
    }

    double secondsUntil(double end) {
        double total = 0;
        for (int i = 0; i < starts.size(); i++) {
            total += (i < ends.size() ? ends.get(i) : end) - starts.get(i);
        }
        return total;
    }
}
