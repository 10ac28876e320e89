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
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.soundtown.detection.features.LogMel;
import org.soundtown.foundation.dice.Dice;

/**
 * Teaches a network with PyTorch through DJL. The same pictures and plan give the same network on the same kind of machine
 * and number of threads.
 */
public final class Teacher {
    private Teacher() {}

    /**
     * What came out.
     *
     * @param validationLogits PyTorch's outputs for the validation pictures before softmax: [picture][subject], not copied
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
            Syllabus syllabus,
            Pictures training,
            Pictures validation,
            LearningPlan plan,
            int threads,
            Consumer<Lesson> listener) {
        prepareEngine(threads);
        Engine.getEngine("PyTorch").setRandomSeed((int) plan.seed());
        try (StreetNetwork network = new StreetNetwork(syllabus, plan.width());
                Trainer trainer = network.model().newTrainer(config(syllabus, plan))) {
            trainer.initialize(new Shape(plan.batch(), 1, LogMel.MELS, LogMel.FRAMES));
            BalancedDraw draw = new BalancedDraw(training, syllabus, plan);
            List<Lesson> lessons = new ArrayList<>();
            float[][] logits = new float[0][];
            for (int epoch = 1; epoch <= plan.epochs(); epoch++) {
                Dice dice = Dice.of(plan.seed(), "teacher", "epoch " + epoch);
                double loss = oneEpoch(trainer, training, draw, plan, dice);
                logits = logits(trainer, validation);
                Lesson lesson = new Lesson(epoch, loss, accuracy(logits, validation, syllabus));
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

    private static DefaultTrainingConfig config(Syllabus syllabus, LearningPlan plan) {
        int drawn = syllabus.labels().stream().mapToInt(plan::drawnOf).sum();
        int steps = plan.epochs() * (drawn / plan.batch());
        Tracker rate = Tracker.cosine()
                .setBaseValue((float) plan.learningRate())
                .optFinalValue((float) plan.learningRate() / 100)
                .setMaxUpdates(Math.max(1, steps))
                .build();
        return new DefaultTrainingConfig(Loss.softmaxCrossEntropyLoss())
                .optOptimizer(Adam.builder().optLearningRateTracker(rate).build());
    }

    private static double oneEpoch(
            Trainer trainer, Pictures pictures, BalancedDraw draw, LearningPlan plan, Dice dice) {
        double total = 0;
        int steps = 0;
        for (Iterator<Batch> batches = Batch.altered(pictures, draw, plan, dice); batches.hasNext(); steps++) {
            total += oneStep(trainer, batches.next());
        }
        return total / steps;
    }

    private static double oneStep(Trainer trainer, Batch batch) {
        try (NDManager manager = trainer.getManager().newSubManager();
                GradientCollector gradients = trainer.newGradientCollector()) {
            NDArray input =
                    manager.create(batch.pixels(), new Shape(batch.subjects().length, 1, LogMel.MELS, LogMel.FRAMES));
            input.attach(manager);
            NDArray truth = manager.create(batch.subjects());
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
            try (NDManager manager = trainer.getManager().newSubManager()) {
                NDArray input = manager.create(
                        Batch.plain(pictures, from, count).pixels(), new Shape(count, 1, LogMel.MELS, LogMel.FRAMES));
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

    private static double accuracy(float[][] logits, Pictures pictures, Syllabus syllabus) {
        int classes = syllabus.labels().size();
        int[] right = new int[classes];
        int[] count = new int[classes];
        for (int i = 0; i < logits.length; i++) {
            int label = syllabus.classOf()[pictures.subject(i)];
            count[label]++;
            right[label] += syllabus.classOf()[indexOfLargest(logits[i])] == label ? 1 : 0;
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
