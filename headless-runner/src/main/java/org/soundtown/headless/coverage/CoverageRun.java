package org.soundtown.headless.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.soundtown.citymodel.District;
import org.soundtown.coverage.Conditions;
import org.soundtown.coverage.CoverageModel;
import org.soundtown.coverage.Effort;
import org.soundtown.coverage.chance.Combination;
import org.soundtown.coverage.chance.Layer;
import org.soundtown.coverage.figure.ContractFigures;
import org.soundtown.coverage.figure.CurveSpread;
import org.soundtown.coverage.figure.LinkFigures;
import org.soundtown.coverage.place.Dwellings;

/** Works all conditions of a request out. */
public final class CoverageRun {
    private final CoverageRequest request;
    private final CoverageModel model;
    private final int threads;

    public CoverageRun(CoverageRequest request, int threads) {
        this.request = request;
        this.threads = threads;
        model = new CoverageModel(request.input());
    }

    public CoverageModel model() {
        return model;
    }

    /** How many steps will be told: a pass a microphone and weather, stretches of cells. */
    public long steps() {
        long weathers = request.conditions().stream()
                .map(Conditions::weather)
                .distinct()
                .count();
        return weathers * model.microphones().size()
                + (long) request.conditions().size()
                        * Combination.stretches(model.cells().count());
    }

    /**
     * @param done told of the steps done so far
     * @throws CancellationException when given up
     */
    public List<Answer> answers(LongConsumer done, BooleanSupplier stopped) {
        ContractFigures figures = new ContractFigures(
                model.publicSpace(), Dwellings.of(request.input().district(), model.cells()));
        Effort told = effort(done, stopped);
        Effort silent = effort(steps -> {}, stopped);
        District.Population population = request.input().district().population();
        List<Answer> answers = new ArrayList<>();
        for (Conditions when : request.conditions()) {
            List<Layer> layers = model.layers(when, told);
            CurveSpread spread = CurveSpread.of(model, when, silent);
            List<LinkFigures> found = figures.of(layers, spread);
            double people = population.outdoorsByHour().get((int) Math.floor(when.hour()) % 24);
            answers.add(new Answer(when, layers, found, spread, people));
        }
        return answers;
    }

    private Effort effort(LongConsumer done, BooleanSupplier stopped) {
        AtomicLong steps = new AtomicLong();
        return new Effort() {
            @Override
            public int threads() {
                return threads;
            }

            @Override
            public void passed() {
                done.accept(steps.incrementAndGet());
            }

            @Override
            public boolean stopped() {
                return stopped.getAsBoolean();
            }
        };
    }
}
