package org.soundtown.headless.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.soundtown.citymodel.District;
import org.soundtown.scenarios.evaluation.Results;
import org.soundtown.scenarios.evaluation.RunSummary;
import org.soundtown.scenarios.evaluation.trace.Stories;
import org.soundtown.simcore.chronicle.ChronicleRecord;

/**
 * {@code report.html}: one self-contained page. Style, figures and map are in it; it loads nothing. Without script
 * everything can be read; the script only opens a story from a mark on the map.
 */
public final class Report {
    private Report() {}

    /** @throws UncheckedIOException where the file cannot be written */
    public static void write(Results results, List<ChronicleRecord> lines, District district, Path out) {
        try {
            Files.writeString(out, page(results, lines, district));
        } catch (IOException e) {
            throw new UncheckedIOException(out + ": the report cannot be written: " + e.getMessage(), e);
        }
    }

    static String page(Results results, List<ChronicleRecord> lines, District district) {
        Evidence evidence = new Evidence(results, Stories.of(lines), district);
        Markup page = new Markup();
        page.open("html", "lang", "en");
        head(page, results.run(), district);
        page.open("body");
        page.element("a", "Skip to the summary", "class", "skip", "href", "#summary");
        header(page, evidence);
        page.open("main");
        HeadlineSection.write(page, evidence);
        page.open("section", "id", "map").element("h2", "Where it happened");
        page.open("div", "class", "map-and-stories");
        MapSection.write(page, evidence);
        StorySection.write(page, evidence);
        page.close().end();
        LatencySection.write(page, evidence);
        DetectionSection.write(page, evidence);
        MissSection.write(page, evidence);
        FalseAlarmSection.write(page, evidence);
        AccountSection.write(page, evidence);
        EverydaySection.write(page, evidence);
        SwitchSection.write(page, evidence);
        PrivacySection.write(page, evidence);
        AssumptionSection.write(page, evidence);
        page.end();
        page.open("script").resource(resource("report.js")).end();
        page.close().end();
        return "<!DOCTYPE html>\n" + page;
    }

    private static void head(Markup page, RunSummary run, District district) {
        page.open("head").empty("meta", "charset", "utf-8");
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.empty("meta", "name", "color-scheme", "content", "light dark");
        page.element("title", "Sound of Town: " + run.scenario() + " in " + district.title());
        page.open("style").resource(resource("report.css")).close();
        page.end();
    }

    private static void header(Markup page, Evidence evidence) {
        RunSummary run = evidence.results().run();
        page.open("header")
                .element("p", "Sound of Town", "class", "house")
                .element(
                        "h1",
                        Words.plain(run.scenario()) + ": " + evidence.district().title());
        page.element(
                "p",
                "A simulated run from " + evidence.clock(0) + " over " + Words.duration(run.plannedSeconds())
                        + ". Nothing here" + " was recorded in the real district.");
        page.open("nav", "aria-label", "Sections").open("ul");
        link(page, "summary", "In short");
        link(page, "map", "Map");
        link(page, "latency", "How fast");
        link(page, "detection", "Heard and named");
        link(page, "misses", "Missed");
        link(page, "false-alarms", "False alarms");
        link(page, "accounts", "Whose words");
        link(page, "everyday", "Everyday");
        link(page, "switches", "The law");
        link(page, "privacy", "Privacy");
        link(page, "assumptions", "Assumed");
        page.close().close().end();
    }

    private static void link(Markup page, String id, String name) {
        page.open("li").element("a", name, "href", "#" + id).close();
    }

    private static String resource(String name) {
        try (InputStream in = Report.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource " + name + " is missing beside " + Report.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
