package org.soundtown.simcore.device;

/** A battery that empties evenly in flight and fills evenly at the base. */
final class Battery {
    private final DroneModel model;
    private double share = 1;
    private double lastSeconds;

    Battery(DroneModel model) {
        this.model = model;
    }

    /** Lets the time pass since the last call. */
    void passTo(double nowSeconds, boolean flying) {
        double passed = nowSeconds - lastSeconds;
        lastSeconds = nowSeconds;
        if (flying) {
            share = Math.max(0, share - passed / model.enduranceSeconds());
        } else if (model.rechargeSeconds() > 0) {
            share = Math.min(1, share + passed / model.rechargeSeconds());
        } else {
            share = 1;
        }
    }

    /** How full it is, 0 to 1. */
    double share() {
        return share;
    }

    /** Flight time down to the reserve (s). */
    double usableSeconds() {
        return Math.max(0, share - model.reserveShare()) * model.enduranceSeconds();
    }
}
