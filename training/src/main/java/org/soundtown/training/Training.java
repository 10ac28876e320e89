package org.soundtown.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.soundtown.detection.classify.OnnxClassifier;
import org.soundtown.detection.features.LogMel;
import org.soundtown.detection.table.AnomalyEntry;
import org.soundtown.detection.table.AnomalyTable;
import org.soundtown.foundation.document.InputError;
import org.soundtown.training.card.ConfusionPicture;
import org.soundtown.training.card.ModelCard;
import org.soundtown.training.card.RecordingList;
import org.soundtown.training.card.TableFile;
import org.soundtown.training.example.ExampleSet;
import org.soundtown.training.example.Origin;
import org.soundtown.training.example.Schooling;
import org.soundtown.training.example.Split;
import org.soundtown.training.export.OnnxWriter;
import org.soundtown.training.network.FoldedNetwork;
import org.soundtown.training.network.Pictures;
import org.soundtown.training.network.Syllabus;
import org.soundtown.training.network.Teacher;
import org.soundtown.training.score.Answers;
import org.soundtown.training.score.Calibration;
import org.soundtown.training.score.Threshold;

/**
 * Teaches the street's classifier from nothing: makes examples, teaches a network, calibrates it, writes it as ONNX, checks
 * that the file says what PyTorch said, chooses the thresholds and writes down how good it is. An interrupted run goes on
 * with the examples it has made.
 */
public final class Training {
    /** Share of what a class's threshold lets through on the validation pictures that must be of that class. */
    private static final double WANTED_PRECISION = 0.7;

    /** Share of the recordings that are none of the table's sounds which a class may take for itself. */
    private static final double MOST_DISTRACTORS = 0.01;

    /** The same where lives may be at risk: missing one costs more than looking in vain. */
    private static final double MOST_DISTRACTORS_IF_GRAVE = 0.02;

    private static final int GRAVEST = 4;

    /** PyTorch's threads wait for each other at full speed, which on a busy machine takes longer than one thread alone. */
    private static final int LEARNING_THREADS = 1;

    private static final double MOST_EXPORT_ERROR = 1e-4;

    private Training() {}

    /**
     * Runs a whole training.
     *
     * @throws InputError where the district or the recordings do not fit, or the output cannot be written
     */
    public static TrainingResult run(TrainingSettings settings, ProgressListener listener) {
        Schooling schooling = new Schooling(settings);
        ExampleSet all = schooling.examples(listener);
        ExampleSet training = all.where(example -> example.split() == Split.TRAINING);
        ExampleSet validation = all.where(example -> example.split() == Split.VALIDATION);
        ExampleSet test = all.where(example -> example.split() == Split.TEST && example.look() == 0);

        Teacher.Taught taught = Teacher.teach(
                schooling.syllabus(),
                training,
                validation,
                settings.plan(),
                LEARNING_THREADS,
                lesson -> listener.progress(
                        "learning",
                        lesson.epoch(),
                        settings.plan().epochs(),
                        "loss %.3f, accuracy %.1f %%".formatted(lesson.loss(), 100 * lesson.accuracy())));
        int[] truth = truth(validation, schooling.syllabus());
        double temperature =
                Calibration.temperature(schooling.syllabus(), truth, taught.validationLogits(), evenly(validation));
        FoldedNetwork network = taught.network().withTemperature(temperature);
        Answers validated = Answers.ofLogits(schooling.syllabus(), truth, taught.validationLogits(), temperature);
        try {
            Files.createDirectories(settings.output());
            Path model = settings.output().resolve("street-sounds.onnx");
            Files.write(
                    model,
                    OnnxWriter.write(
                            network,
                            Map.of("seed", Long.toString(settings.plan().seed()))));
            return judged(
                    settings, schooling, model, validation, validated, test, new Report(taught, temperature, all));
        } catch (IOException e) {
            throw new InputError(settings.output() + ": cannot be written: " + e.getMessage(), e);
        }
    }

    /** What the card tells of the learning itself. */
    private record Report(Teacher.Taught taught, double temperature, ExampleSet all) {}

    private static TrainingResult judged(
            TrainingSettings settings,
            Schooling schooling,
            Path model,
            ExampleSet validation,
            Answers validated,
            ExampleSet test,
            Report report)
            throws IOException {
        List<String> labels = schooling.labels();
        try (OnnxClassifier classifier = OnnxClassifier.read(model)) {
            double exportError = exportError(answers(classifier, validation, schooling.syllabus()), validated);
            Map<String, Threshold> thresholds = thresholds(labels, validated, validation);
            Map<Origin, Answers> tested = new LinkedHashMap<>();
            for (Origin origin : Origin.values()) {
                tested.put(
                        origin,
                        answers(classifier, test.where(example -> example.origin() == origin), schooling.syllabus()));
            }
            ModelCard card = new ModelCard(
                    settings,
                    schooling,
                    report.all(),
                    report.taught().lessons(),
                    report.temperature(),
                    validated,
                    tested,
                    thresholds,
                    exportError,
                    Files.size(model));
            Path cardFile = settings.output().resolve("model-card.md");
            Files.writeString(cardFile, card.markdown());
            List<Path> pictures = new ArrayList<>();
            for (Origin origin : Origin.values()) {
                if (tested.get(origin).size() > 0) {
                    pictures.add(confusionPicture(settings.output(), origin, tested.get(origin)));
                }
            }
            Path list = settings.output().resolve("training-recordings.csv");
            Files.writeString(
                    list,
                    RecordingList.csv(schooling.recordings(), settings.plan().seed()));
            Path table = settings.output().resolve("anomaly-table.yaml");
            Files.writeString(table, TableFile.text(AnomalyTable.shipped(), thresholds));
            Files.writeString(settings.output().resolve(AnomalyTable.SCHEMA_FILE), AnomalyTable.SCHEMA.text());
            return new TrainingResult(
                    model,
                    cardFile,
                    list,
                    table,
                    pictures,
                    tested.get(Origin.SYNTHETIC).balancedAccuracy(),
                    tested.get(Origin.RECORDED).balancedAccuracy(),
                    exportError);
        }
    }

    private static Map<String, Threshold> thresholds(List<String> labels, Answers validated, Pictures validation) {
        Set<String> wanted = AnomalyTable.shipped().classes().stream()
                .map(AnomalyEntry::soundClass)
                .collect(Collectors.toSet());
        Map<String, Threshold> thresholds = new LinkedHashMap<>();
        for (AnomalyEntry entry : AnomalyTable.shipped().classes()) {
            int label = labels.indexOf(entry.soundClass());
            if (label >= 0) {
                thresholds.put(
                        entry.soundClass(),
                        Threshold.choose(
                                validated,
                                i -> validation.recorded(i)
                                        && !wanted.contains(labels.get(validated.truth()[i])),
                                label,
                                WANTED_PRECISION,
                                entry.severity() == GRAVEST ? MOST_DISTRACTORS_IF_GRAVE : MOST_DISTRACTORS));
            }
        }
        return thresholds;
    }

    private static Path confusionPicture(Path folder, Origin origin, Answers answers) throws IOException {
        Path file = folder.resolve("confusion-" + origin.word() + ".png");
        ConfusionPicture.write("Which sound was taken for which, percent: " + origin.description(), answers, file);
        return file;
    }

    private static double exportError(Answers exported, Answers trained) {
        double most = 0;
        for (int i = 0; i < exported.size(); i++) {
            for (int c = 0; c < exported.labels().size(); c++) {
                most = Math.max(most, Math.abs(exported.probabilities()[i][c] - trained.probabilities()[i][c]));
            }
        }
        if (!(most <= MOST_EXPORT_ERROR)) {
            throw new IllegalStateException("the exported model differs from the trained one by " + most
                    + " in a probability: expected at most " + MOST_EXPORT_ERROR);
        }
        return most;
    }

    private static Answers answers(OnnxClassifier classifier, Pictures pictures, Syllabus syllabus) {
        float[][] probabilities = new float[pictures.size()][];
        float[] flat = new float[LogMel.MELS * LogMel.FRAMES];
        float[][] picture = new float[LogMel.MELS][LogMel.FRAMES];
        for (int i = 0; i < probabilities.length; i++) {
            pictures.copyTo(i, flat);
            for (int m = 0; m < LogMel.MELS; m++) {
                System.arraycopy(flat, m * LogMel.FRAMES, picture[m], 0, LogMel.FRAMES);
            }
            probabilities[i] = classifier.scores(picture);
        }
        return new Answers(classifier.labels(), truth(pictures, syllabus), probabilities);
    }

    /** Recordings together count as much as synthesised sounds, so that confidence is honest on both. */
    private static double[] evenly(Pictures pictures) {
        double recorded =
                IntStream.range(0, pictures.size()).filter(pictures::recorded).count();
        double[] weight = new double[pictures.size()];
        for (int i = 0; i < weight.length; i++) {
            weight[i] = 1 / Math.max(1, pictures.recorded(i) ? recorded : weight.length - recorded);
        }
        return weight;
    }

    private static int[] truth(Pictures pictures, Syllabus syllabus) {
        int[] truth = new int[pictures.size()];
        for (int i = 0; i < truth.length; i++) {
            truth[i] = syllabus.classOf()[pictures.subject(i)];
        }
        return truth;
    }
}
