package org.soundtown.training.network;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.GradientCollector;
import ai.djl.training.Trainer;
import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.Adam;
import ai.djl.training.tracker.Tracker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.soundtown.detection.features.LogMel;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.dice.DiceCursor;

/**
 * Teaches a network with PyTorch through DJL. The same pictures and plan give the same network on the same kind of machine
 * and number of threads.
 */
public final class Teacher {
    private static final int PIXELS = LogMel.MELS * LogMel.FRAMES;

    private Teacher() {}

    /**
     * What came out.
     *
     * @param validationLogits PyTorch's outputs for the validation pictures before softmax: [picture][class], not copied
     */
    public record Taught(FoldedNetwork network, List<Lesson> lessons, float[][] validationLogits) {
        public Taught {
            lessons = List.copyOf(lessons);
        }
    }

    /**
     * @param threads that PyTorch may use; taken only by the first call in a process
     * @param listener told after every epoch
     */
    public static Taught teach(
            List<String> labels,
            Pictures training,
            Pictures validation,
            LearningPlan plan,
            int threads,
            Consumer<Lesson> listener) {
        prepareEngine(threads);
        Engine.getEngine("PyTorch").setRandomSeed((int) plan.seed());
        try (StreetNetwork network = new StreetNetwork(labels, plan.width());
                Trainer trainer = network.model().newTrainer(config(labels, plan))) {
            trainer.initialize(new Shape(plan.batch(), 1, LogMel.MELS, LogMel.FRAMES));
            BalancedDraw draw = new BalancedDraw(training, labels.size(), plan);
            List<Lesson> lessons = new ArrayList<>();
            float[][] logits = new float[0][];
            for (int epoch = 1; epoch <= plan.epochs(); epoch++) {
                Dice dice = Dice.of(plan.seed(), "teacher", "epoch " + epoch);
                double loss = oneEpoch(trainer, training, draw.order(dice), plan.batch(), dice);
                logits = logits(trainer, validation);
                Lesson lesson = new Lesson(epoch, loss, accuracy(logits, validation, labels.size()));
                lessons.add(lesson);
                listener.accept(lesson);
            }
            return new Taught(network.folded(), lessons, logits);
        }
    }

    private static void prepareEngine(int threads) {
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("ai.djl.pytorch.num_threads", Integer.toString(threads));
        System.setProperty("ai.djl.pytorch.num_interop_threads", "1");
    }

    private static DefaultTrainingConfig config(List<String> labels, LearningPlan plan) {
        int steps = plan.epochs() * (plan.perClass() * (labels.size() - 1 + plan.backgroundTimes()) / plan.batch());
        Tracker rate = Tracker.cosine()
                .setBaseValue((float) plan.learningRate())
                .optFinalValue((float) plan.learningRate() / 100)
                .setMaxUpdates(Math.max(1, steps))
                .build();
        return new DefaultTrainingConfig(Loss.softmaxCrossEntropyLoss())
                .optOptimizer(Adam.builder().optLearningRateTracker(rate).build());
    }

    private static double oneEpoch(Trainer trainer, Pictures pictures, int[] order, int batch, Dice dice) {
        double total = 0;
        int steps = order.length / batch;
        for (int step = 0; step < steps; step++) {
            float[] pixels = new float[batch * PIXELS];
            float[] labels = new float[batch];
            float[] picture = new float[PIXELS];
            for (int i = 0; i < batch; i++) {
                int index = order[step * batch + i];
                DiceCursor cursor =
                        dice.forPurpose("picture " + (step * batch + i)).cursor();
                pictures.copyTo(index, picture);
                Alteration.apply(picture, cursor);
                PictureScale.apply(picture);
                System.arraycopy(picture, 0, pixels, i * PIXELS, PIXELS);
                labels[i] = pictures.label(index);
            }
            total += oneStep(trainer, pixels, labels);
        }
        return total / steps;
    }

    private static double oneStep(Trainer trainer, float[] pixels, float[] labels) {
        try (NDManager manager = trainer.getManager().newSubManager();
                GradientCollector gradients = trainer.newGradientCollector()) {
            NDArray input = manager.create(pixels, new Shape(labels.length, 1, LogMel.MELS, LogMel.FRAMES));
            input.attach(manager);
            NDArray truth = manager.create(labels);
            NDList output = trainer.forward(new NDList(input), new NDList(truth));
            NDArray loss = trainer.getLoss().evaluate(new NDList(truth), output);
            gradients.backward(loss);
            double value = loss.getFloat();
            trainer.step();
            return value;
        }
    }

    private static float[][] logits(Trainer trainer, Pictures pictures) {
        float[][] all = new float[pictures.size()][];
        int batch = 64;
        for (int from = 0; from < pictures.size(); from += batch) {
            int count = Math.min(batch, pictures.size() - from);
            float[] pixels = new float[count * PIXELS];
            float[] picture = new float[PIXELS];
            for (int i = 0; i < count; i++) {
                pictures.copyTo(from + i, picture);
                PictureScale.apply(picture);
                System.arraycopy(picture, 0, pixels, i * PIXELS, PIXELS);
            }
            try (NDManager manager = trainer.getManager().newSubManager()) {
                NDArray input = manager.create(pixels, new Shape(count, 1, LogMel.MELS, LogMel.FRAMES));
                NDArray output = trainer.evaluate(new NDList(input)).singletonOrThrow();
                float[] values = output.toFloatArray();
                int classes = values.length / count;
                for (int i = 0; i < count; i++) {
                    all[from + i] = Arrays.copyOfRange(values, i * classes, (i + 1) * classes);
                }
            }
        }
        return all;
    }

    private static double accuracy(float[][] logits, Pictures pictures, int classes) {
        int[] right = new int[classes];
        int[] count = new int[classes];
        for (int i = 0; i < logits.length; i++) {
            int label = pictures.label(i);
            count[label]++;
            right[label] += indexOfLargest(logits[i]) == label ? 1 : 0;
        }
        double sum = 0;
        int present = 0;
        for (int c = 0; c < classes; c++) {
            if (count[c] > 0) {
                sum += (double) right[c] / count[c];
                present++;
            }
        }
        return present == 0 ? Double.NaN : sum / present;
    }

    private static int indexOfLargest(float[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            best = values[i] > values[best] ? i : best;
        }
        return best;
    }
}
