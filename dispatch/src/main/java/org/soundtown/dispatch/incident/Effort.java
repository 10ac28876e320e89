package org.soundtown.dispatch.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.soundtown.dispatch.procedure.Means;

/** All that was tried for one incident by one means. */
public final class Effort {
    private final Means means;
    private final int attempts;
    private final List<Mission> missions = new ArrayList<>();
    private OptionalDouble wantedSince = OptionalDouble.empty();
    private boolean impossible;

    Effort(Means means, int attempts) {
        this.means = means;
        this.attempts = attempts;
    }

    public List<Mission> missions() {
        return missions;
    }

    public boolean tried(String device) {
        return missions.stream().anyMatch(mission -> mission.device().equals(device));
    }

    /** Whether something is still expected of a device sent. */
    public boolean underWay() {
        return missions.stream().anyMatch(Mission::underWay);
    }

    /** Whether another device may be sent: none yet, or the last one did not help and a further attempt is allowed. */
    public boolean open() {
        if (impossible || underWay() || missions.size() >= attempts) {
            return false;
        }
        return missions.isEmpty() || helpless(missions.get(missions.size() - 1));
    }

    private boolean helpless(Mission last) {
        return last.state() == Mission.State.FAILED || (last.state() == Mission.State.UNDECIDED && means == Means.LOOK);
    }

    public void add(Mission mission) {
        missions.add(mission);
        wantedSince = OptionalDouble.empty();
    }

    /** Since when a device has been waited for (s); the first time one asks, from now on. */
    public double wantedSince(double nowSeconds) {
        if (wantedSince.isEmpty()) {
            wantedSince = OptionalDouble.of(nowSeconds);
        }
        return wantedSince.getAsDouble();
    }

    public OptionalDouble waitingSince() {
        return wantedSince;
    }

    /** No device can do it, or none may. */
    public void giveUp() {
        impossible = true;
        wantedSince = OptionalDouble.empty();
    }

    /** What was not possible may have become so. */
    public void reconsider() {
        impossible = false;
    }
}
