package org.soundtown.headless.acoustics.bench;

import java.util.List;

/**
 * A piece of work on a district: all its sources with every so-manieth receiver.
 *
 * @param reflectionOrder how often paths may be reflected
 * @param receiverStep 1 for all receivers
 * @param fresh whether it is also measured in a Java machine of its own, from the first pair on
 */
public record Workload(int reflectionOrder, int receiverStep, boolean fresh) {
    /** The work on which the field's tool was measured, and all receivers once. */
    public static final List<Workload> CUSTOMARY = List.of(
            new Workload(0, 64, true),
            new Workload(0, 1, false),
            new Workload(1, 16, true),
            new Workload(1, 1, false),
            new Workload(2, 400, true),
            new Workload(2, 16, false));
}
