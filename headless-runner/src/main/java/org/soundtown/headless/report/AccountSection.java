package org.soundtown.headless.report;

import java.util.List;
import org.soundtown.scenarios.evaluation.Account;
import org.soundtown.scenarios.evaluation.Burden;
import org.soundtown.scenarios.evaluation.interval.Rate;
import org.soundtown.scenarios.evaluation.interval.Share;
import org.soundtown.scenarios.evaluation.interval.WeightedRate;

/** One run counted as a vendor counts, as an auditor counts, and as it was; and its burden over every denominator. */
final class AccountSection {
    private AccountSection() {}

    static void write(Markup page, Evidence evidence) {
        page.open("section", "id", "accounts").element("h2", "The same run in a vendor's and an auditor's words");
        page.element(
                "p",
                "Published figures of such systems differ by what they count and what they divide by. Here are this run's, counted"
                        + " each way, with the published figure beside it. Published ones are about gunshots in American cities;"
                        + " they are there to show the way of counting, not to be met.");
        accounts(page, evidence.results().accounts());
        burden(page, evidence.results().burden());
        page.end();
    }

    private static void accounts(Markup page, List<Account> accounts) {
        Account all = accounts.get(0);
        Account shots = accounts.get(1);
        Table table = new Table(
                page,
                "One run, three ways of counting (95 % intervals: Wilson)",
                "who counts",
                "what, out of what",
                "all classes",
                "gunshot",
                "published");
        row(
                table,
                "vendor",
                "alerts that no customer complains of, of all alerts; here at worst, with a complaint about each that was closed"
                        + " as unfounded",
                all.vendor().notComplainedAbout(),
                shots.vendor().notComplainedAbout(),
                "97 % “accuracy” (all customers of one vendor, 2019–20; an audit that it paid for)");
        row(
                table,
                "vendor",
                "sounds not missed, of those that the customer knows of",
                all.vendor().notMissed(),
                shots.vendor().notMissed(),
                "≥ 90 % promised and met but in one borough (New York, audit FP23-074A)");
        row(
                table,
                "auditor",
                "alerts with evidence found by a patrol, of all alerts",
                all.auditor().evidenceFound(),
                shots.auditor().evidenceFound(),
                "9.1 %: 4,556 of 50,176 (Chicago 2020–21, OIG #21-0707)");
        row(
                table,
                "auditor",
                "the same, of alerts attended to and closed",
                all.auditor().evidenceFoundOfSettled(),
                shots.auditor().evidenceFoundOfSettled(),
                "10.9 % of 41,830 (the same); 13 %: 122 of 940 (New York, June 2023)");
        row(
                table,
                "auditor",
                "closed with nothing decided, of those closed",
                all.auditor().unverified(),
                shots.auditor().unverified(),
                "82 % (New York, June 2023)");
        row(
                table,
                "auditor",
                "closed as unfounded, of those closed",
                all.auditor().unfounded(),
                shots.auditor().unfounded(),
                "5 % (New York, June 2023)");
        row(
                table,
                "simulator",
                "alerts with a sound of a wanted class behind them, of all alerts",
                all.truth().alertsTrue(),
                shots.truth().alertsTrue(),
                "nobody can know");
        row(
                table,
                "simulator",
                "sounds without an alert, of all that happened",
                all.truth().missed(),
                shots.truth().missed(),
                "19 %: 6 of 31 (Redwood City, controlled shots, Watkins 2002)");
        table.end();
    }

    private static void row(Table table, String who, String what, Share all, Share shots, String published) {
        table.row(who, what, Words.share(all), Words.share(shots), published);
    }

    private static void burden(Markup page, Burden burden) {
        page.element("h3", "Over every denominator");
        page.element(
                "p",
                "Per year as if every hour of a year were like those of this run, which no evening is: read it as a unit, not as"
                        + " a forecast. "
                        + (burden.residents() > 0
                                ? Words.whole(burden.residents()) + " residents, "
                                        + Words.number(burden.publicSpaceSquareKilometres())
                                        + " km² of streets, squares and parks."
                                : "The district's residents are not known here."));
        Table table = new Table(
                page,
                "What the system asked of the city (95 % intervals: Garwood)",
                "counted",
                "in the run",
                "per wanted sound",
                "per sensor-day",
                "per km² of public space and day",
                "per 1,000 residents and year");
        burden.counts()
                .forEach(counted -> table.row(
                        Words.plain(counted.what()),
                        Integer.toString(counted.perEvent().count()),
                        rate(counted.perEvent()),
                        rate(counted.perSensorDay()),
                        rate(counted.perSquareKilometreDay()),
                        rate(counted.perThousandResidentsYear())));
        table.end();
        page.element("p", officers(burden.officerHoursInVainPerDay()));
    }

    private static String officers(WeightedRate hours) {
        return "Patrols were bound for " + Words.number(hours.sum()) + " officer-hours by "
                + Words.count(hours.events(), "order", "orders")
                + " to where no wanted sound stood behind: "
                + hours.rate().stream().mapToObj(Words::number).findFirst().orElse("–")
                + " officer-hours a day ("
                + Words.bound(hours.low()) + "–" + Words.bound(hours.high())
                + "; two officers a patrol, assumed). New York counted 426.9 officer-hours in one month, 20 minutes for each"
                + " unfounded alert.";
    }

    private static String rate(Rate rate) {
        return rate.rate().isEmpty()
                ? "–"
                : size(rate.rate().getAsDouble()) + " (" + size(rate.low().orElseThrow()) + "–"
                        + size(rate.high().orElseThrow()) + ")";
    }

    /** Three digits are more than such an interval bears. */
    private static String size(double value) {
        return value < 100 ? Words.number(value) : Words.whole(Math.round(value / 10) * 10.0);
    }
}
