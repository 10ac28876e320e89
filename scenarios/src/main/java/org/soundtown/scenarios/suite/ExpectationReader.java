package org.soundtown.scenarios.suite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.soundtown.emissions.EmissionClass;
import org.soundtown.emissions.EmissionLibrary;
import org.soundtown.foundation.document.LocatedTree;
import org.soundtown.foundation.document.NearestNames;
import org.soundtown.scenarios.suite.measure.Counter;
import org.soundtown.scenarios.suite.measure.ExactMeasure;
import org.soundtown.scenarios.suite.measure.LatencyLinks;
import org.soundtown.scenarios.suite.measure.Measure;
import org.soundtown.scenarios.suite.measure.QuantileMeasure;
import org.soundtown.scenarios.suite.measure.RateMeasure;
import org.soundtown.scenarios.suite.measure.ShareKind;
import org.soundtown.scenarios.suite.measure.ShareMeasure;
import tools.jackson.databind.JsonNode;

/** Reads one expectation: a metric, what of it is meant, and its bound. */
final class ExpectationReader {
    private static final String ERROR = "errorMetres";
    private static final String LATENCY = "latency";
    private static final String FALSE_ALARMS = "falseAlarms";
    private static final String PRIVACY = "privacy";

    private final SuiteFaults faults;
    private final List<Axis> vary;

    ExpectationReader(SuiteFaults faults, List<Axis> vary) {
        this.faults = faults;
        this.vary = vary;
    }

    /** All names that {@code metric} may have. */
    static List<String> metrics() {
        return Stream.of(
                        Arrays.stream(ShareKind.values()).map(ShareKind::key),
                        Stream.of(ERROR, LATENCY, FALSE_ALARMS, PRIVACY),
                        Arrays.stream(ExactMeasure.values()).map(ExactMeasure::key))
                .flatMap(names -> names)
                .toList();
    }

    Optional<Expectation> read(String at, JsonNode node) {
        Optional<SuiteFile.Expected> written = faults.part(at, node, SuiteFile.Expected.class);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        SuiteFile.Expected one = written.get();
        Optional<Measure> measure = measure(at, one);
        if (measure.isEmpty()) {
            return Optional.empty();
        }
        refuseOthers(at, one, measure.get());
        return Optional.of(new Expectation(
                measure.get(),
                measure.get() instanceof ExactMeasure ? Optional.empty() : bound(at, one, measure.get()),
                indifference(at, one, measure.get()),
                Optional.ofNullable(one.strict()),
                when(at + ".when", one),
                one.note() == null ? "" : one.note()));
    }

    private Optional<Measure> measure(String at, SuiteFile.Expected one) {
        String metric = one.metric() == null ? "" : one.metric();
        for (ShareKind kind : ShareKind.values()) {
            if (kind.key().equals(metric)) {
                return Optional.of(new ShareMeasure(kind, soundClass(at, one), within(at, one)));
            }
        }
        for (ExactMeasure exact : ExactMeasure.values()) {
            if (exact.key().equals(metric)) {
                return Optional.of(exact);
            }
        }
        switch (metric) {
            case ERROR:
                return Optional.of(
                        new QuantileMeasure(new QuantileMeasure.PlaceError(soundClass(at, one)), quantile(at, one)));
            case LATENCY:
                return Optional.of(new QuantileMeasure(
                        new QuantileMeasure.Latency(oneOf(at + ".link", one.link(), LatencyLinks.NAMES)),
                        quantile(at, one)));
            case FALSE_ALARMS:
                return Optional.of(new RateMeasure(new RateMeasure.FalseAlarm(soundClass(at, one)), per(at, one)));
            case PRIVACY:
                return counter(at, one).map(counter -> new RateMeasure(counter, per(at, one)));
            default:
                oneOf(at + ".metric", one.metric(), metrics());
                return Optional.empty();
        }
    }

    private String soundClass(String at, SuiteFile.Expected one) {
        List<String> known = EmissionLibrary.shipped().classes().stream()
                .map(EmissionClass::id)
                .toList();
        return one.soundClass() == null ? "" : oneOf(at + ".class", one.soundClass(), known);
    }

    private OptionalDouble within(String at, SuiteFile.Expected one) {
        return one.withinMetres() == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(faults.within(at + ".withinMetres", one.withinMetres(), 1, 0.1, 10_000, " m"));
    }

    private double quantile(String at, SuiteFile.Expected one) {
        if (one.quantile() == null) {
            faults.add(at + ".quantile", "missing", "0.01 to 0.99, as 0.95 for P95");
        }
        return faults.within(at + ".quantile", one.quantile(), 0.5, 0.01, 0.99, "");
    }

    private Optional<RateMeasure.Intrusion> counter(String at, SuiteFile.Expected one) {
        List<String> known = Arrays.stream(Counter.values()).map(Counter::key).toList();
        String key = oneOf(at + ".count", one.count(), known);
        return Arrays.stream(Counter.values())
                .filter(counter -> counter.key().equals(key))
                .findFirst()
                .map(RateMeasure.Intrusion::new);
    }

    private RateMeasure.Per per(String at, SuiteFile.Expected one) {
        if (one.per() == null) {
            return RateMeasure.Per.SENSOR_DAY;
        }
        List<String> known = Arrays.stream(RateMeasure.Per.values())
                .map(RateMeasure.Per::key)
                .toList();
        String key = oneOf(at + ".per", one.per(), known);
        return key.equals(RateMeasure.Per.RUN.key()) ? RateMeasure.Per.RUN : RateMeasure.Per.SENSOR_DAY;
    }

    private Optional<Bound> bound(String at, SuiteFile.Expected one, Measure measure) {
        if ((one.atLeast() == null) == (one.atMost() == null)) {
            faults.add(at, one.atLeast() == null ? "no bound" : "two bounds", "one of atLeast and atMost");
            return Optional.empty();
        }
        Bound.Side side = one.atLeast() == null ? Bound.Side.AT_MOST : Bound.Side.AT_LEAST;
        String key = side == Bound.Side.AT_MOST ? ".atMost" : ".atLeast";
        Double value = side == Bound.Side.AT_MOST ? one.atMost() : one.atLeast();
        double high = measure instanceof ShareMeasure ? 1 : 1e9;
        return Optional.of(new Bound(side, faults.within(at + key, value, 0, 0, high, "")));
    }

    private OptionalDouble indifference(String at, SuiteFile.Expected one, Measure measure) {
        if (one.indifference() == null) {
            return OptionalDouble.empty();
        }
        boolean factor = measure instanceof RateMeasure;
        double usual = factor ? 2 : 0.1;
        return OptionalDouble.of(faults.within(
                at + ".indifference", one.indifference(), usual, factor ? 1.01 : 0.001, factor ? 100 : 0.9, ""));
    }

    /** A key that says nothing of this metric is a mistake. */
    private void refuseOthers(String at, SuiteFile.Expected one, Measure measure) {
        Map<String, Object> idle = new LinkedHashMap<>();
        boolean latency =
                measure instanceof QuantileMeasure quantile && quantile.sample() instanceof QuantileMeasure.Latency;
        boolean privacy = measure instanceof RateMeasure rate && rate.counted() instanceof RateMeasure.Intrusion;
        boolean exact = measure instanceof ExactMeasure;
        if (latency || privacy || exact) {
            idle.put("class", one.soundClass());
        }
        if (!(measure instanceof ShareMeasure share && share.kind() == ShareKind.LOCATED)) {
            idle.put("withinMetres", one.withinMetres());
        }
        if (!(measure instanceof QuantileMeasure)) {
            idle.put("quantile", one.quantile());
        }
        if (!latency) {
            idle.put("link", one.link());
        }
        if (!privacy) {
            idle.put("count", one.count());
        }
        if (!(measure instanceof RateMeasure)) {
            idle.put("per", one.per());
        }
        if (exact) {
            idle.put("atLeast", one.atLeast());
            idle.put("atMost", one.atMost());
            idle.put("indifference", one.indifference());
            idle.put("strict", one.strict());
        }
        idle.forEach((key, value) -> {
            if (value != null) {
                faults.add(LocatedTree.child(at, key), value, "nothing: it says nothing of " + one.metric());
            }
        });
    }

    private Map<String, String> when(String at, SuiteFile.Expected one) {
        Map<String, String> conditions = new LinkedHashMap<>();
        if (one.when() != null) {
            List<String> paths = vary.stream().map(Axis::path).toList();
            for (Map.Entry<String, JsonNode> entry : one.when().properties()) {
                String place = LocatedTree.child(at, entry.getKey());
                JsonNode value = entry.getValue();
                String label = value.isString() ? value.asString() : value.toString();
                List<String> labels = vary.stream()
                        .filter(axis -> axis.path().equals(entry.getKey()))
                        .flatMap(axis -> axis.values().stream().map(Axis.Value::label))
                        .toList();
                if (labels.isEmpty()) {
                    faults.add(place, "'" + entry.getKey() + "'", "a path of vary: one of " + paths);
                } else if (!labels.contains(label)) {
                    faults.add(place, label, "one of " + labels);
                } else {
                    conditions.put(entry.getKey(), label);
                }
            }
        }
        return conditions;
    }

    private String oneOf(String at, String written, List<String> known) {
        if (written == null) {
            faults.add(at, "missing", "one of " + String.join(", ", known));
        } else if (!known.contains(written)) {
            List<String> near = new ArrayList<>(known);
            faults.add(
                    at,
                    "'" + written + "'",
                    NearestNames.suggestion(written, near).replaceFirst("^expected ", ""));
        }
        return written == null ? "" : written;
    }
}
