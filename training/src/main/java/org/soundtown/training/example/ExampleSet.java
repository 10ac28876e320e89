package org.soundtown.training.example;

import java.util.List;
import java.util.function.Predicate;
import org.soundtown.training.network.Pictures;

/** Examples as pictures to learn from or to be asked about. */
public record ExampleSet(List<Example> examples) implements Pictures {
    public ExampleSet {
        examples = List.copyOf(examples);
    }

    public ExampleSet where(Predicate<Example> kept) {
        return new ExampleSet(examples.stream().filter(kept).toList());
    }

    @Override
    public int size() {
        return examples.size();
    }

    @Override
    public int subject(int index) {
        return examples.get(index).subject();
    }

    @Override
    public boolean recorded(int index) {
        return examples.get(index).origin() != Origin.SYNTHETIC;
    }

    @Override
    public void copyTo(int index, float[] into) {
        short[] picture = examples.get(index).picture();
        for (int i = 0; i < picture.length; i++) {
            into[i] = picture[i] * Example.STEP;
        }
    }
}
