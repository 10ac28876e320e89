package org.soundtown.training.card;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.soundtown.training.TrainingSettings;
import org.soundtown.training.example.ExampleSet;
import org.soundtown.training.example.Origin;
import org.soundtown.training.example.Schooling;
import org.soundtown.training.example.Split;
import org.soundtown.training.network.LearningPlan;
import org.soundtown.training.network.Lesson;
import org.soundtown.training.score.Answers;
import org.soundtown.training.score.Calibration;
import org.soundtown.training.score.Threshold;

/**
 * What a user must know of a model before trusting it (Mitchell et al., "Model cards for model reporting", FAT* 2019): what
 * it learnt from, how good it is on what, where it fails. Every figure comes from the training that wrote it.
 *
 * @param examples all of them
 * @param lessons how it learnt
 * @param temperature found by calibration
 * @param validated answers to the validation pictures, calibrated
 * @param tested answers of the exported file to first looks at held-out sounds, by origin
 * @param thresholds by class of the anomaly table
 * @param exportError largest difference of a probability between the file and PyTorch
 */
public record ModelCard(
        TrainingSettings settings,
        Schooling schooling,
        ExampleSet examples,
        List<Lesson> lessons,
        double temperature,
        Answers validated,
        Map<Origin, Answers> tested,
        Map<String, Threshold> thresholds,
        double exportError,
        long modelBytes) {

    /** The card as Markdown. */
    public String markdown() {
        return String.join(
                        "\n\n",
                        purpose(),
                        data(),
                        Recordings.section(
                                schooling.recordings(), settings.plan().seed()),
                        learning(),
                        quality(),
                        ScoreTables.reliability(tested),
                        ScoreTables.recalls(schooling.labels(), tested),
                        ScoreTables.thresholds(thresholds),
                        ScoreTables.falseReports(tested, thresholds),
                        ScoreTables.confusions("On synthetic sounds", tested.get(Origin.SYNTHETIC)),
                        ScoreTables.confusions("On recordings held out", tested.get(Origin.RECORDED)),
                        ScoreTables.confusions(
                                "On recordings that may only be measured on, unseen half", tested.get(Origin.UNSEEN)),
                        limits())
                + "\n";
    }

    private String purpose() {
        return """
                # Model card: street sounds

                A small convolutional network that says which of %d classes a second of street sound is, from a log-mel
                picture of 64 bands and 96 frames. It is the classifier of Sound of Town's edge detector. %d kB, ONNX.
                Classes: %s.""".formatted(schooling.labels().size(), modelBytes / 1000, String.join(", ", schooling.labels()));
    }

    private String data() {
        return """
                ## What it learnt from

                Sounds of the product's own synthesiser (%d a class), sent along %d sound paths of 3 to 150 m, half of them
                computed in the district `%s`, half in twenty quarters that never were, under the everyday noise of all
                hours and recorded noise, half as loud as they would be, half at −3 to 30 dB above the noise, through
                microphones with drawn band limits, self-noise and full scale, one in four with a defect. The detector's own
                looks became the pictures. Recordings, where there were any, were as loud as their class is, or 3 to 40 dB above
                the noise. While it learnt, every picture was altered anew: pace, pitch, colour, room, compression,
                recorded noise under it, parts hidden. The background is taught as its kinds, %d in all.

                | split | synthetic | recorded, trainable | measuring only, chosen by | measuring only, unseen |
                |---|---|---|---|---|
                %s%s%s
                Sounds, originals of recordings and sound paths never cross from one split to another.%s""".formatted(
                settings.soundsPerClass(),
                settings.ways(),
                settings.district().getFileName(),
                schooling.syllabus().subjects().size() - schooling.labels().size() + 1,
                splitRow("training", Split.TRAINING),
                splitRow("validation", Split.VALIDATION),
                splitRow("test", Split.TEST),
                unknown());
    }

    private String unknown() {
        return schooling.unknown().isEmpty()
                ? ""
                : "\n\nClasses of the recordings that the class map does not know, taught as background: "
                        + String.join(", ", schooling.unknown()) + ".";
    }

    private String splitRow(String name, Split split) {
        StringBuilder row = new StringBuilder("| " + name + " |");
        for (Origin origin : Origin.values()) {
            long count = examples.examples().stream()
                    .filter(example -> example.split() == split && example.origin() == origin)
                    .count();
            row.append(' ').append(count).append(" |");
        }
        return row.append('\n').toString();
    }

    private String learning() {
        LearningPlan plan = settings.plan();
        Lesson last = lessons.get(lessons.size() - 1);
        return String.format(
                Locale.ROOT,
                """
                ## How it learnt

                Seed %d, %d epochs of %d pictures a class (times as many: %s), batches of %d, Adam from %s falling as a half cosine, first
                layer %d filters wide; %.0f %% of each class from recordings, where it has any. Last epoch: loss %.3f,
                balanced accuracy on validation pictures (all looks) %.1f %%. The file's probabilities differ from PyTorch's
                by at most %.1e. Command: `./soundtown train`.""",
                plan.seed(),
                plan.epochs(),
                plan.perClass(),
                plan.times(),
                plan.batch(),
                plan.learningRate(),
                plan.width(),
                100 * plan.recordedShare(),
                last.loss(),
                100 * last.accuracy(),
                exportError);
    }

    private String quality() {
        StringBuilder rows = new StringBuilder();
        tested.forEach((origin, answers) -> {
            if (answers.size() > 0) {
                rows.append(String.format(
                        Locale.ROOT,
                        "| %s | %d | %.1f %% | %.3f |%n",
                        ScoreTables.name(origin),
                        answers.size(),
                        100 * answers.balancedAccuracy(),
                        Calibration.error(answers)));
            }
        });
        return String.format(Locale.ROOT, """
                ## How good it is

                Calibrated on validation pictures with temperature %.2f. Measured on first looks at held-out sounds:

                | sounds | pictures | balanced accuracy | expected calibration error |
                |---|---|---|---|
                %s
                The detector reports a class only where it is the likeliest, is in the anomaly table and reaches its
                threshold, so its false alarms are fewer than the confusions below.""", temperature, rows);
    }

    private String limits() {
        return """
                ## Known failures and limits

                - %s
                - Classes with few or no recordings are known from the synthesiser alone; how real ones sound was heard by
                  nobody who wrote it. A score on synthetic sounds says how well the network knows the synthesiser.
                - Labels of the recordings come from file names; many are edited sounds from games.
                - Ambience is shaped noise with passing cars and voices: markets, works, wind on the microphone and rain on
                  its housing are missing, but for what the recordings hold.
                - Sounds on top of each other are not told apart: the louder one is named, or none.
                - It must not decide anything alone: an alert is a reason to look.""".formatted(ScoreTables.weakest(schooling.labels(), tested));
    }
}
