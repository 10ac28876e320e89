package org.soundtown.coverage;

import java.util.List;
import org.soundtown.citymodel.District;
import org.soundtown.coverage.chance.Limits;
import org.soundtown.coverage.chance.OnsetErrors;
import org.soundtown.coverage.curve.DetectionCurves;
import org.soundtown.simcore.device.DeviceModels;

/**
 * What coverage is worked out from.
 *
 * @param classes ids, each with a curve
 * @param audibleSnrDb the twin's limit of what is audible (dB)
 * @param stepMetres width of a cell (m)
 * @param heightMetres height of the sounds above the ground (m)
 */
public record CoverageInput(
        District district,
        DeviceModels devices,
        DetectionCurves curves,
        List<String> classes,
        double audibleSnrDb,
        OnsetErrors errors,
        Limits limits,
        double stepMetres,
        double heightMetres) {}
