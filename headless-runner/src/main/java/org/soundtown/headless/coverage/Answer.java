package org.soundtown.headless.coverage;

import java.util.List;
import org.soundtown.coverage.Conditions;
import org.soundtown.coverage.chance.Layer;
import org.soundtown.coverage.figure.CurveSpread;
import org.soundtown.coverage.figure.LinkFigures;

/**
 * Coverage in one hour and weather.
 *
 * @param peopleOutdoors in the district at the hour
 */
public record Answer(
        Conditions when, List<Layer> layers, List<LinkFigures> figures, CurveSpread spread, double peopleOutdoors) {}
