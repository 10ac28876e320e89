package org.soundtown.simcore.device;

import java.util.Optional;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.index.BuildingIndex;
import org.soundtown.citymodel.network.StreetNetwork;

/**
 * The world as devices meet it: what stands in the way, what is to be seen, how the wind blows.
 *
 * @param streets absent where the district has no streets
 */
public record Surroundings(
        District district,
        District.Weather weather,
        BuildingIndex buildings,
        VisibleTraces traces,
        Optional<StreetNetwork> streets,
        long seed) {}
