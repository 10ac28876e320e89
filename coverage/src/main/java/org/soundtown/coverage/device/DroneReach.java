package org.soundtown.coverage.device;

import java.util.Arrays;
import java.util.List;
import org.soundtown.citymodel.District;
import org.soundtown.coverage.place.OpenCells;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.simcore.device.DroneModel;

/** How long after an order the first drone from its base is over each cell, with a full battery. */
public final class DroneReach {
    private DroneReach() {}

    /**
     * @return seconds for each cell; infinite where none takes off in this wind or comes there and back on its battery
     */
    public static float[] seconds(
            List<District.Site> bases, DroneModel model, District.Weather weather, OpenCells cells) {
        float[] seconds = new float[cells.count()];
        Arrays.fill(seconds, Float.POSITIVE_INFINITY);
        if (weather.windSpeedMetresPerSecond() > model.windLimitMetresPerSecond()) {
            return seconds;
        }
        double usable = (1 - model.reserveShare()) * model.enduranceSeconds();
        for (District.Site base : bases) {
            for (int cell = 0; cell < seconds.length; cell++) {
                double ground = cells.groundAtNode(cells.node(cell));
                Position above = new Position(cells.x(cell), cells.y(cell), ground + model.flightHeightMetres());
                double there = model.takeOffDelaySeconds() + model.flightSeconds(weather, base.position(), above);
                if (there + model.flightSeconds(weather, above, base.position()) <= usable) {
                    seconds[cell] = (float) Math.min(seconds[cell], there);
                }
            }
        }
        return seconds;
    }
}
