package org.soundtown.training.trial.score;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import org.soundtown.scenarios.evaluation.interval.Rate;

/** How often a class is claimed while it does not sound; all claims count, per hour. */
public record AlarmRate(@JsonProperty("class") String soundClass, Rate perHour) {
    /** Under this name all classes of the table together. */
    public static final String ANY = "any";

    /**
     * @param claimed the class of every false claim
     * @param classes of the table
     */
    static List<AlarmRate> of(List<String> claimed, List<String> classes, double hours) {
        List<AlarmRate> rates = new ArrayList<>();
        rates.add(new AlarmRate(ANY, Rate.of(claimed.size(), hours)));
        for (String one : classes) {
            int count = (int) claimed.stream().filter(one::equals).count();
            rates.add(new AlarmRate(one, Rate.of(count, hours)));
        }
        return rates;
    }
}
