package org.soundtown.headless.suite;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.soundtown.headless.suite.SuiteResult.CaseResult;
import org.soundtown.headless.suite.SuiteResult.Found;
import org.soundtown.scenarios.suite.Expectation;
import org.soundtown.scenarios.suite.rule.Finding;
import org.soundtown.scenarios.suite.rule.Verdict;

/**
 * What build servers read: a {@code testsuite} a variant of a case, a {@code testcase} an expectation. Elements and attributes
 * are those that Jenkins, GitLab and GitHub's report actions have in common.
 */
public final class JUnitXml {
    private final XMLStreamWriter xml;

    private JUnitXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** The file's text. */
    public static String text(List<SuiteResult> suites) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            new JUnitXml(xml).write(suites);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text takes all that is written", e);
        }
        return text.append('\n').toString();
    }

    private void write(List<SuiteResult> suites) throws XMLStreamException {
        List<CaseResult> all =
                suites.stream().flatMap(suite -> suite.cases().stream()).toList();
        line(0);
        xml.writeStartElement("testsuites");
        attribute("name", "soundtown");
        totals(all);
        for (SuiteResult suite : suites) {
            for (CaseResult each : suite.cases()) {
                writeCase(suite, each);
            }
        }
        line(0);
        xml.writeEndElement();
    }

    private void writeCase(SuiteResult suite, CaseResult result) throws XMLStreamException {
        line(1);
        xml.writeStartElement("testsuite");
        String name = suite.plan().suite().name() + "." + result.planned().name();
        attribute("name", name);
        totals(List.of(result));
        line(2);
        xml.writeStartElement("properties");
        property("scenario", result.planned().suiteCase().scenario());
        property("overrides", String.join("; ", result.planned().overrides()));
        property(
                "seeds",
                seeds(result.runs().stream().map(run -> run.planned().seed()).toList()));
        property("rule", RuleText.of(result.planned().suiteCase().rule()));
        property("program", suite.plan().program());
        line(2);
        xml.writeEndElement();
        double share = result.wallSeconds() / result.planned().expectations().size();
        if (result.broken().isPresent()) {
            for (Expectation expectation : result.planned().expectations()) {
                startTest(suite, result, expectation, share);
                fault(
                        "error",
                        "broken-run",
                        result.broken().get(),
                        result.broken().get());
                endTest();
            }
        }
        for (Found found : result.findings()) {
            startTest(suite, result, found.expectation(), share);
            if (!found.finding().passes()) {
                String message =
                        found.expectation().text() + ": " + found.finding().reason();
                fault("failure", found.finding().verdict().id(), message, details(found, result));
            }
            line(3);
            xml.writeStartElement("system-out");
            xml.writeCharacters(clean(details(found, result)));
            xml.writeEndElement();
            endTest();
        }
        line(1);
        xml.writeEndElement();
    }

    private static String details(Found found, CaseResult result) {
        Finding finding = found.finding();
        StringBuilder text = new StringBuilder()
                .append(finding.verdict().id())
                .append(
                        finding.verdict() == Verdict.UNDECIDED && finding.passes()
                                ? " (passes: no evidence against it)"
                                : "")
                .append(": ")
                .append(finding.reason())
                .append("\nmeasured: ")
                .append(FindingText.measured(found))
                .append("\nseeds: ")
                .append(seeds(finding.seeds()));
        for (KeptRun run : result.runs()) {
            text.append("\nreport of seed ")
                    .append(run.planned().seed())
                    .append(": ")
                    .append(run.folder().resolve("report.html"));
        }
        return text.append('\n').toString();
    }

    /** The class name has no dot but the one before the case's name: build servers fold by dots. */
    private void startTest(SuiteResult suite, CaseResult result, Expectation expectation, double seconds)
            throws XMLStreamException {
        String variant = result.planned().variant().name();
        line(2);
        xml.writeStartElement("testcase");
        attribute(
                "classname",
                suite.plan().suite().name() + "." + result.planned().suiteCase().name());
        attribute("name", expectation.text() + (variant.isEmpty() ? "" : " [" + variant + "]"));
        attribute("time", seconds(seconds));
    }

    private void endTest() throws XMLStreamException {
        line(2);
        xml.writeEndElement();
    }

    private void fault(String element, String type, String message, String text) throws XMLStreamException {
        line(3);
        xml.writeStartElement(element);
        attribute("type", type);
        attribute("message", message);
        xml.writeCharacters(clean(text));
        xml.writeEndElement();
    }

    private void totals(List<CaseResult> cases) throws XMLStreamException {
        int tests = cases.stream()
                .mapToInt(each -> each.planned().expectations().size())
                .sum();
        int errors = cases.stream()
                .filter(each -> each.broken().isPresent())
                .mapToInt(each -> each.planned().expectations().size())
                .sum();
        long failures = cases.stream()
                .flatMap(each -> each.findings().stream())
                .filter(found -> !found.finding().passes())
                .count();
        attribute("tests", Integer.toString(tests));
        attribute("failures", Long.toString(failures));
        attribute("errors", Integer.toString(errors));
        attribute("skipped", "0");
        attribute(
                "time",
                seconds(cases.stream().mapToDouble(CaseResult::wallSeconds).sum()));
    }

    private void property(String name, String value) throws XMLStreamException {
        line(3);
        xml.writeEmptyElement("property");
        attribute("name", name);
        attribute("value", value);
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, clean(value));
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private static String seeds(List<Long> seeds) {
        return String.join(", ", seeds.stream().map(String::valueOf).toList());
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.3f", seconds);
    }

    /** Without what XML 1.0 has no way to write. */
    private static String clean(String text) {
        return text.replaceAll("[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }
}
