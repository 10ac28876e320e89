package org.soundtown.coverage.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.soundtown.coverage.Conditions;
import org.soundtown.coverage.CoverageModel;
import org.soundtown.coverage.Effort;
import org.soundtown.coverage.chance.Layer;
import org.soundtown.coverage.chance.Link;
import org.soundtown.coverage.curve.CurveShape;
import org.soundtown.coverage.curve.DetectionCurve;
import org.soundtown.coverage.curve.DetectionCurves;
import org.soundtown.coverage.place.PublicCells;
import org.soundtown.foundation.dice.Dice;

/**
 * How far the numbers would move had the curves been measured on other sounds: parametric resampling. Each draw takes every
 * curve's figures anew from normal distributions with their standard errors, the report curve moved along with the detection
 * curve, and works a sample of public cells out. The interval is a figure and what 2.5 % and 97.5 % of the draws depart from the
 * sample's own. The figures' errors are drawn independently, which overstates where they are correlated.
 *
 * <p>What is not in it: the levels of the emission library, the propagation model, the places of the devices.
 */
public final class CurveSpread {
    private static final int DRAWS = 40;
    private static final int SAMPLE = 200;
    private static final long SEED = 6;
    private static final double LOW = 0.025;

    private final int draws;
    private final int sampled;
    private final Map<String, double[]> departures;

    private CurveSpread(int draws, int sampled, Map<String, double[]> departures) {
        this.draws = draws;
        this.sampled = sampled;
        this.departures = departures;
    }

    public static CurveSpread of(CoverageModel model, Conditions when, Effort effort) {
        int[] sample = sample(model.publicSpace());
        DetectionCurves curves = model.input().curves();
        Map<String, Double> base = figures(layers(model, when, curves, sample, effort));
        Map<String, double[]> departures = new LinkedHashMap<>();
        base.keySet().forEach(key -> departures.put(key, new double[DRAWS]));
        for (int draw = 0; draw < DRAWS; draw++) {
            Map<String, Double> drawn = figures(layers(model, when, drawn(curves, draw), sample, effort));
            for (Map.Entry<String, Double> each : drawn.entrySet()) {
                departures.get(each.getKey())[draw] = each.getValue() - base.get(each.getKey());
            }
        }
        departures.values().forEach(Arrays::sort);
        return new CurveSpread(DRAWS, sample.length, departures);
    }

    public int draws() {
        return draws;
    }

    /** Public cells that the draws were worked out on. */
    public int sampled() {
        return sampled;
    }

    Interval around(double share, String soundClass, Link link, double level) {
        return interval(share, key(soundClass, link, level));
    }

    Interval aroundMean(double mean, String soundClass, Link link) {
        return interval(mean, key(soundClass, link, 0));
    }

    private Interval interval(double figure, String key) {
        double[] sorted = departures.get(key);
        double low = quantile(sorted, LOW);
        double high = quantile(sorted, 1 - LOW);
        return new Interval(Math.max(0, figure + Math.min(0, low)), Math.min(1, figure + Math.max(0, high)));
    }

    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.min(sorted.length - 2.0, place);
        return sorted[below] + (place - below) * (sorted[below + 1] - sorted[below]);
    }

    private static List<Layer> layers(
            CoverageModel model, Conditions when, DetectionCurves curves, int[] sample, Effort effort) {
        return model.layers(when, model.microphones(), curves, sample, effort);
    }

    private static Map<String, Double> figures(List<Layer> layers) {
        Map<String, Double> figures = new LinkedHashMap<>();
        for (Layer layer : layers) {
            for (Link link : Link.values()) {
                float[] probability = layer.of(link);
                double mean = 0;
                for (float each : probability) {
                    mean += each / probability.length;
                }
                figures.put(key(layer.soundClass(), link, 0), mean);
                for (double level : ContractFigures.LEVELS) {
                    int covered = 0;
                    for (float each : probability) {
                        covered += each >= level ? 1 : 0;
                    }
                    double share = (double) covered / Math.max(1, probability.length);
                    figures.put(key(layer.soundClass(), link, level), share);
                }
            }
        }
        return figures;
    }

    private static String key(String soundClass, Link link, double level) {
        return soundClass + "/" + link + "/" + level;
    }

    /** Public cells evenly taken through their numbers. */
    private static int[] sample(PublicCells space) {
        int stride = Math.max(1, space.count() / SAMPLE);
        List<Integer> sample = new ArrayList<>();
        int passed = 0;
        for (int cell = space.next(0); cell >= 0; cell = space.next(cell + 1)) {
            if (passed++ % stride == 0) {
                sample.add(cell);
            }
        }
        return sample.stream().mapToInt(Integer::intValue).toArray();
    }

    private static DetectionCurves drawn(DetectionCurves curves, int draw) {
        List<DetectionCurve> classes = new ArrayList<>();
        for (DetectionCurve curve : curves.classes()) {
            Dice dice = Dice.of(SEED, curve.soundClass(), "curve-draw-" + draw);
            DetectionCurve.StandardErrors errors = curve.standardErrors();
            double ceiling = errors.ceiling() * dice.gaussian(0);
            double certainty = errors.certainty() * dice.gaussian(1);
            double midpoint = errors.midpointDb() * dice.gaussian(2);
            double slope = errors.slopeDb() * dice.gaussian(3);
            double event = errors.eventSdDb() * dice.gaussian(4);
            double distance = errors.distanceDb() * dice.gaussian(5);
            classes.add(new DetectionCurve(
                    curve.soundClass(),
                    moved(curve.detection(), ceiling, certainty, midpoint, slope, event, distance),
                    moved(curve.report(), ceiling, certainty, midpoint, slope, event, distance),
                    errors,
                    curve.events(),
                    curve.receptions(),
                    curve.detections(),
                    curve.reports(),
                    curve.rightly()));
        }
        return new DetectionCurves(
                curves.modelSha256(),
                curves.tableSha256(),
                curves.version(),
                curves.seed(),
                curves.runs(),
                curves.districts(),
                curves.conditions(),
                classes);
    }

    private static CurveShape moved(
            CurveShape shape,
            double ceiling,
            double certainty,
            double midpoint,
            double slope,
            double event,
            double distance) {
        return new CurveShape(
                Math.max(0, Math.min(1, shape.ceiling() + ceiling)),
                Math.max(0, Math.min(1, shape.certainty() + certainty)),
                shape.midpointDb() + midpoint,
                Math.max(0.5, shape.slopeDb() + slope),
                Math.max(0, shape.eventSdDb() + event),
                shape.leastSnrDb(),
                shape.distanceDb() + distance);
    }
}
