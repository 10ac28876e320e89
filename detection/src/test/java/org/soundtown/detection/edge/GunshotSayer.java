package org.soundtown.detection.edge;

import java.util.List;
import org.soundtown.detection.classify.Classifier;
import org.soundtown.detection.classify.Excerpt;

/** Takes everything for a gunshot and counts how often it was asked. */
final class GunshotSayer implements Classifier {
    private int asked;

    @Override
    public List<String> labels() {
        return List.of("gunshot");
    }

    @Override
    public float[] scores(Excerpt excerpt) {
        asked++;
        return new float[] {1};
    }

    int asked() {
        return asked;
    }
}
