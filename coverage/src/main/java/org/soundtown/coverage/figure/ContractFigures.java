package org.soundtown.coverage.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.soundtown.coverage.chance.Layer;
import org.soundtown.coverage.chance.Link;
import org.soundtown.coverage.place.Dwellings;
import org.soundtown.coverage.place.PublicCells;

/** Works the numbers of a contract out of layers. */
public final class ContractFigures {
    /** The probabilities at which coverage is told. */
    public static final List<Double> LEVELS = List.of(0.9, 0.5);

    private final PublicCells space;
    private final Dwellings dwellings;

    public ContractFigures(PublicCells space, Dwellings dwellings) {
        this.space = space;
        this.dwellings = dwellings;
    }

    /**
     * All classes and links of one hour and weather.
     *
     * @param spread what the curves' uncertainty makes of the figures
     */
    public List<LinkFigures> of(List<Layer> layers, CurveSpread spread) {
        List<LinkFigures> figures = new ArrayList<>();
        for (Layer layer : layers) {
            for (Link link : Link.values()) {
                figures.add(of(layer, link, spread));
            }
        }
        return figures;
    }

    private LinkFigures of(Layer layer, Link link, CurveSpread spread) {
        float[] probability = layer.of(link);
        double mean = 0;
        double people = 0;
        Map<Double, Integer> cells = new LinkedHashMap<>();
        LEVELS.forEach(level -> cells.put(level, 0));
        for (int cell = space.next(0); cell >= 0; cell = space.next(cell + 1)) {
            mean += probability[cell];
            people += space.peopleShare(cell) * probability[cell];
            for (double level : LEVELS) {
                if (probability[cell] >= level) {
                    cells.merge(level, 1, Integer::sum);
                }
            }
        }
        int count = Math.max(1, space.count());
        List<ShareCovered> covered = new ArrayList<>();
        for (double level : LEVELS) {
            double share = (double) cells.get(level) / count;
            int doors = 0;
            int residents = 0;
            for (int i = 0; i < dwellings.count(); i++) {
                int cell = dwellings.cell()[i];
                if (cell >= 0 && probability[cell] >= level) {
                    doors++;
                    residents += dwellings.residents()[i];
                }
            }
            covered.add(new ShareCovered(
                    level, share, spread.around(share, layer.soundClass(), link, level), doors, residents));
        }
        double average = mean / count;
        return new LinkFigures(
                layer.soundClass(),
                link,
                average,
                spread.aroundMean(average, layer.soundClass(), link),
                people,
                covered);
    }
}
