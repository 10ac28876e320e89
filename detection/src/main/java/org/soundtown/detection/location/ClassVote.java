package org.soundtown.detection.location;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the microphones together take an event for: the class with the greatest sum of confidences, ties to the first in
 * the alphabet. Supporting claims have no vote beside others.
 *
 * @param confidence linear opinion pool (Stone, Annals of Mathematical Statistics 32, 1961) with each microphone weighted
 *     by its own confidence: the sum of squares of those for the class over the sum of all (1)
 */
record ClassVote(String soundClass, double confidence) {
    static ClassVote of(List<Arrival> heard) {
        List<Arrival> sure = heard.stream().filter(Arrival::standsByItself).toList();
        List<Arrival> arrivals = sure.isEmpty() ? heard : sure;
        Map<String, Double> sums = new TreeMap<>();
        Map<String, Double> squares = new TreeMap<>();
        double total = 0;
        for (Arrival arrival : arrivals) {
            double confidence = arrival.detection().confidence();
            sums.merge(arrival.soundClass(), confidence, Double::sum);
            squares.merge(arrival.soundClass(), confidence * confidence, Double::sum);
            total += confidence;
        }
        String winner = arrivals.get(0).soundClass();
        double most = -1;
        for (Map.Entry<String, Double> sum : sums.entrySet()) {
            if (sum.getValue() > most) {
                most = sum.getValue();
                winner = sum.getKey();
            }
        }
        return new ClassVote(winner, total > 0 ? squares.get(winner) / total : 0);
    }
}
