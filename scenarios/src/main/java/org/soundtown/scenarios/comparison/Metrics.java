package org.soundtown.scenarios.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.soundtown.scenarios.comparison.Metric.Direction;
import org.soundtown.scenarios.comparison.Metric.Family;
import org.soundtown.scenarios.comparison.Metric.Figure;
import org.soundtown.scenarios.comparison.difference.Difference;
import org.soundtown.scenarios.comparison.difference.Method;
import org.soundtown.scenarios.comparison.difference.PairedRates;
import org.soundtown.scenarios.comparison.difference.PairedSample;
import org.soundtown.scenarios.comparison.difference.PairedShares;
import org.soundtown.scenarios.comparison.difference.PairedTotals;
import org.soundtown.scenarios.evaluation.interval.Distribution;
import org.soundtown.scenarios.evaluation.interval.Quantile;
import org.soundtown.scenarios.evaluation.interval.Rate;
import org.soundtown.scenarios.evaluation.interval.Share;

/** Measures every metric on both sides of the pairs. */
final class Metrics {
    /** From so many pairs on, runs are drawn again; below, the sounds in them. */
    static final int ENOUGH_RUNS = 8;

    private static final String PER_SENSOR_DAY = "per sensor-day";
    private static final String FALSE_ALARMS = "false-alarms";
    private static final String BYTES = "bytes";
    private static final double P95 = 0.95;

    private final List<PairedFacts> pairs;
    private final Exposure exposure;
    private final List<Metric> metrics = new ArrayList<>();

    private Metrics(List<PairedFacts> pairs) {
        this.pairs = pairs;
        this.exposure = Exposure.of(pairs);
    }

    static List<Metric> of(List<PairedFacts> pairs) {
        Metrics all = new Metrics(pairs);
        all.shares("", key -> true);
        all.quantiles(RunFacts.ERROR, "m");
        pairs.get(0).base().readings().keySet().stream()
                .filter(name -> !name.equals(RunFacts.ERROR))
                .forEach(name -> all.quantiles(name, "s"));
        all.falseAlarms("", alarm -> true);
        all.bytes();
        pairs.get(0)
                .base()
                .totals()
                .keySet()
                .forEach(name -> all.total(name, "", facts -> facts.totals().get(name)));
        all.byClass();
        return all.metrics;
    }

    private void byClass() {
        TreeSet<String> heard = new TreeSet<>();
        TreeSet<String> claimed = new TreeSet<>();
        for (PairedFacts pair : pairs) {
            pair.base().sounds().keySet().forEach(key -> heard.add(key.soundClass()));
            pair.base().falseAlarms().forEach(alarm -> claimed.add(alarm.claimed()));
            pair.changed().falseAlarms().forEach(alarm -> claimed.add(alarm.claimed()));
        }
        heard.forEach(name -> shares(name, key -> key.soundClass().equals(name)));
        claimed.forEach(name -> falseAlarms(name, alarm -> alarm.claimed().equals(name)));
    }

    private void shares(String soundClass, Predicate<SoundKey> chosen) {
        share("heard", soundClass, chosen, SoundFate::heard);
        share("detected", soundClass, chosen, SoundFate::detected);
        share("right-class", soundClass, chosen, SoundFate::rightClass);
        share("located", soundClass, chosen, SoundFate::located);
    }

    private void share(String name, String soundClass, Predicate<SoundKey> chosen, Predicate<SoundFate> reached) {
        int[] counts = new int[4];
        for (PairedFacts pair : pairs) {
            for (Map.Entry<SoundKey, SoundFate> each : pair.base().sounds().entrySet()) {
                SoundFate after = pair.changed().sounds().get(each.getKey());
                if (after != null && chosen.test(each.getKey())) {
                    counts[(reached.test(each.getValue()) ? 0 : 2) + (reached.test(after) ? 0 : 1)]++;
                }
            }
        }
        PairedShares shares = new PairedShares(counts[0], counts[1], counts[2], counts[3]);
        if (shares.pairs() > 0) {
            metrics.add(Metric.of(
                    Family.FOUND,
                    name,
                    soundClass,
                    "share",
                    Direction.HIGHER,
                    figure(shares.base()),
                    figure(shares.changed()),
                    shares.difference()));
        }
    }

    private void quantiles(String name, String unit) {
        PairedSample sample = Units.sample(pairs, facts -> facts.readings().get(name));
        Distribution base = sample.base();
        Distribution changed = sample.changed();
        if (base.n() == 0 || changed.n() == 0) {
            return;
        }
        quantile(
                name + " p50",
                unit,
                0.5,
                sample,
                base.p50().orElseThrow(),
                changed.p50().orElseThrow());
        quantile(
                name + " p95",
                unit,
                P95,
                sample,
                base.p95().orElseThrow(),
                changed.p95().orElseThrow());
    }

    private void quantile(
            String name, String unit, double probability, PairedSample sample, Quantile base, Quantile changed) {
        metrics.add(Metric.of(
                unit.equals("m") ? Family.FOUND : Family.SPEED,
                name,
                "",
                unit,
                Direction.LOWER,
                figure(base.value(), sample.base()),
                figure(changed.value(), sample.changed()),
                sample.ofQuantile(name, probability)));
    }

    private void falseAlarms(String soundClass, Predicate<RunFacts.FalseAlarm> chosen) {
        if (pairs.size() >= ENOUGH_RUNS) {
            total(FALSE_ALARMS, soundClass, facts -> facts.falseAlarms().stream()
                    .filter(chosen)
                    .count());
        } else if (exposure.isPositive()) {
            PairedRates rates = AlarmPairs.of(pairs, chosen).over(exposure);
            add(FALSE_ALARMS, soundClass, figure(rates.base()), figure(rates.changed()), rates.difference());
        }
    }

    private void bytes() {
        if (pairs.stream()
                .anyMatch(pair -> !pair.base().sized() || !pair.changed().sized())) {
            return;
        }
        PairedTotals bySound = Units.totals(pairs, RunFacts::bytes);
        if (pairs.size() >= ENOUGH_RUNS || bySound.units().isEmpty()) {
            total(BYTES, "", facts -> facts.bytes().stream()
                    .mapToDouble(RunFacts.Reading::value)
                    .sum());
        } else if (exposure.isPositive()) {
            add(
                    BYTES,
                    "",
                    figure(bySound.baseTotal(), exposure.base()),
                    figure(bySound.changedTotal(), exposure.changed()),
                    bySound.ofRates(BYTES, exposure.base(), exposure.changed()));
        }
    }

    /** A total over the sensors' time, run by run. */
    private void total(String name, String soundClass, ToDoubleFunction<RunFacts> amount) {
        if (!exposure.isPositive()) {
            return;
        }
        PairedTotals totals = new PairedTotals(
                pairs.stream()
                        .map(pair -> new PairedTotals.Unit(
                                amount.applyAsDouble(pair.base()),
                                pair.base().sensorDays(),
                                amount.applyAsDouble(pair.changed()),
                                pair.changed().sensorDays()))
                        .toList(),
                Method.T_OVER_RUNS);
        add(
                name,
                soundClass,
                figure(totals.baseTotal(), exposure.base()),
                figure(totals.changedTotal(), exposure.changed()),
                pairs.size() >= ENOUGH_RUNS ? totals.ofRates() : totals.withoutInterval());
    }

    private void add(String name, String soundClass, Figure base, Figure changed, Difference difference) {
        metrics.add(
                Metric.of(Family.COST, name, soundClass, PER_SENSOR_DAY, Direction.LOWER, base, changed, difference));
    }

    private static Figure figure(Share share) {
        return new Figure(share.share().orElseThrow(), share.count(), share.of());
    }

    private static Figure figure(Rate rate) {
        return figure(rate.count(), rate.exposure());
    }

    private static Figure figure(double count, double days) {
        return new Figure(count / days, count, days);
    }

    private static Figure figure(double value, Distribution sample) {
        return new Figure(value, sample.n(), sample.n());
    }

    /** Sensor-days of all runs of either side. */
    record Exposure(double base, double changed) {
        static Exposure of(List<PairedFacts> pairs) {
            return new Exposure(
                    pairs.stream().mapToDouble(pair -> pair.base().sensorDays()).sum(),
                    pairs.stream()
                            .mapToDouble(pair -> pair.changed().sensorDays())
                            .sum());
        }

        boolean isPositive() {
            return base > 0 && changed > 0;
        }
    }
}
