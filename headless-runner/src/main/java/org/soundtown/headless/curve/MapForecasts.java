package org.soundtown.headless.curve;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.soundtown.coverage.CoverageModel;
import org.soundtown.coverage.Effort;
import org.soundtown.coverage.chance.Layer;
import org.soundtown.coverage.chance.Link;
import org.soundtown.coverage.curve.HeardSound;

/** What the coverage map says of the places at which the sounds of some runs in one hour and weather happened. */
final class MapForecasts {
    private final CoverageModel model;
    private final Map<String, Layer> layers = new TreeMap<>();
    private final Map<Integer, Integer> at = new TreeMap<>();

    /** @param sounds all that will be asked for */
    MapForecasts(CoverageModel model, Conditions when, List<HeardSound> sounds, Effort effort) {
        this.model = model;
        int[] cells = sounds.stream()
                .mapToInt(sound -> model.cells().cellAt(sound.x(), sound.y()))
                .filter(cell -> cell >= 0)
                .distinct()
                .sorted()
                .toArray();
        IntStream.range(0, cells.length).forEach(i -> at.put(cells[i], i));
        var conditions = new org.soundtown.coverage.Conditions(
                when.startHour(), "", when.over(model.input().district().weather()));
        model.layers(conditions, model.microphones(), model.input().curves(), cells, effort)
                .forEach(layer -> layers.put(layer.soundClass(), layer));
    }

    /** Whether the map has a cell there: its middle may lie in a building though the place does not. */
    boolean knows(HeardSound sound) {
        return model.cells().cellAt(sound.x(), sound.y()) >= 0;
    }

    double probability(HeardSound sound, Link link) {
        int cell = at.get(model.cells().cellAt(sound.x(), sound.y()));
        return Math.max(0, Math.min(1, layers.get(sound.soundClass()).of(link)[cell]));
    }
}
