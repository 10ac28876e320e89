package org.soundtown.headless.curve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.soundtown.coverage.curve.CurveMeasurement;
import org.soundtown.coverage.curve.DetectionCurve;
import org.soundtown.coverage.curve.DetectionCurves;
import org.soundtown.coverage.curve.HeardSound;
import org.soundtown.emissions.EmissionClass;

/** A campaign's sounds as curves. */
public final class CurveStudy {
    private static final String CONDITIONS = Conditions.RANGES
            + ", drawn for each run; eight microphones at 3.5 to 7 m on the streets; everyday life off, ambient bed on";

    private CurveStudy() {}

    public static DetectionCurves of(Campaign campaign, List<List<HeardSound>> runs, String version) {
        List<DetectionCurve> curves = new ArrayList<>();
        for (EmissionClass target : Campaign.targets()) {
            curves.add(CurveMeasurement.of(target.id(), runs, MeasurementScenario.AUDIBLE_SNR_DB));
        }
        Set<String> districts = new LinkedHashSet<>();
        runs.forEach(run -> run.forEach(sound -> districts.add(sound.district())));
        return new DetectionCurves(
                campaign.detector().model(),
                campaign.detector().table(),
                version,
                campaign.seed(),
                runs.size(),
                List.copyOf(districts),
                CONDITIONS,
                curves);
    }
}
