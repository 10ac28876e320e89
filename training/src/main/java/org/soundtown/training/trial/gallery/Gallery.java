package org.soundtown.training.trial.gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.soundtown.training.trial.Performance;
import org.soundtown.training.trial.Trial;
import org.soundtown.training.trial.TrialResult;

/** Writes a trial's worst mistakes into a folder: a picture of each and {@code index.md} with their captions. */
public final class Gallery {
    private static final int MOST_OF_EACH = 12;

    private Gallery() {}

    /**
     * @param trial that the result is of; it plays the scenes again
     * @return how many pictures were drawn
     * @throws IOException where the folder cannot be written
     */
    public static int write(Trial trial, TrialResult result, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<String> table = List.copyOf(result.inputs().thresholds().keySet());
        List<Mistake> mistakes = new ArrayList<>(Mistake.missed(result.performances(), table, MOST_OF_EACH));
        mistakes.addAll(Mistake.falseClaims(result.performances(), MOST_OF_EACH));
        StringBuilder index = new StringBuilder(head(result));
        String section = "";
        int number = 0;
        for (Mistake mistake : mistakes) {
            if (!mistake.kind().equals(section)) {
                section = mistake.kind();
                number = 0;
                index.append(section.equals("missed") ? "\n## Loudest misses\n" : "\n## Surest false claims\n");
            }
            String name = name(mistake, ++number);
            ImageIO.write(
                    new Spectrogram(mistake.performance(), trial.samplesOf(mistake.performance())).draw(),
                    "png",
                    folder.resolve(name).toFile());
            index.append("\n![")
                    .append(mistake.caption())
                    .append("](")
                    .append(name)
                    .append(")\n\n");
            index.append(mistake.caption()).append(" Recording: `");
            index.append(mistake.performance().file()).append("`.\n");
        }
        Files.writeString(folder.resolve("index.md"), index.toString());
        return mistakes.size();
    }

    private static String head(TrialResult result) {
        return String.format(
                Locale.ROOT,
                "# Worst mistakes%n%nModel %s (SHA-256 %s), seed %d, %d recordings. The bracket above a picture spans the"
                        + " recording, the broken line is its onset; the blue lines are what the detector claimed, with its"
                        + " confidence. At most two of a kind and one of an original.%n",
                result.inputs().model(),
                result.inputs().modelSha256(),
                result.inputs().seed(),
                result.inputs().recordings());
    }

    private static String name(Mistake mistake, int number) {
        Performance one = mistake.performance();
        return String.format(Locale.ROOT, "%s-%02d-%s-%.0fm.png", mistake.kind(), number, one.heading(), one.metres());
    }
}
