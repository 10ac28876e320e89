package org.soundtown.scenarios.scenario;

import org.soundtown.simcore.limit.Limits;

/** @param rate everyday sounds, calls and traffic as a share of the usual */
record Everyday(double rate) {
    Everyday {
        Limits.check("rate", rate, 0, 100, "of the usual");
    }
}
