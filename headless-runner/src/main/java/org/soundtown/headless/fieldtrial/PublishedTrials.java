package org.soundtown.headless.fieldtrial;

import java.util.List;
import org.soundtown.foundation.document.Documents;

/** What was published of field trials, each with the scenario that stands for it. */
public record PublishedTrials(List<Trial> trials) {
    public PublishedTrials {
        trials = List.copyOf(trials);
    }

    /**
     * @param scenario name of the shipped scenario
     */
    public record Trial(String scenario, String title, List<Figure> figures) {
        public Trial {
            figures = List.copyOf(figures);
        }
    }

    /**
     * @param value a share from 0 to 1, or an error (m)
     */
    public record Figure(Measure measure, double value, String source) {}

    public static PublishedTrials shipped() {
        return Documents.readResource(PublishedTrials.class, "published-trials.yaml", PublishedTrials.class);
    }
}
