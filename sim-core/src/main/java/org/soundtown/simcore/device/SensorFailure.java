package org.soundtown.simcore.device;

import org.soundtown.simcore.network.TimeWindow;

/** A microphone that delivers nothing for a while. */
public record SensorFailure(String microphone, TimeWindow window) {}
