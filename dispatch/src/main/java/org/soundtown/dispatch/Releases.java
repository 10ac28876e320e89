package org.soundtown.dispatch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.soundtown.dispatch.fleet.Fleet;
import org.soundtown.protocol.Outbox;
import org.soundtown.protocol.ReleaseOrder;

/** Lets devices go, at once or when their work on the spot is done. */
final class Releases {
    private final Fleet fleet;
    private final List<Due> due = new ArrayList<>();
    private boolean any;

    Releases(Fleet fleet) {
        this.fleet = fleet;
    }

    private record Due(double seconds, String device, String incident, List<Long> causes) {}

    /** Lets a device go now if it still serves the incident. */
    void now(String device, String incident, List<Long> causes, Outbox outbox) {
        if (fleet.release(device, incident)) {
            outbox.send(device, new ReleaseOrder(incident, device), causes);
            any = true;
        }
    }

    /** Whether a device was let go since this was last asked, so that who waits for one should look again. */
    boolean takeAny() {
        boolean taken = any;
        any = false;
        return taken;
    }

    /** Lets a device go at a later time (s). */
    void at(double seconds, String device, String incident, List<Long> causes) {
        due.add(new Due(seconds, device, incident, causes));
    }

    void carryOut(double nowSeconds, Outbox outbox) {
        due.sort(Comparator.comparingDouble(Due::seconds).thenComparing(Due::device));
        for (Iterator<Due> all = due.iterator(); all.hasNext(); ) {
            Due next = all.next();
            if (next.seconds() > nowSeconds) {
                outbox.wakeAt(next.seconds());
                return;
            }
            now(next.device(), next.incident(), next.causes(), outbox);
            all.remove();
        }
    }
}
