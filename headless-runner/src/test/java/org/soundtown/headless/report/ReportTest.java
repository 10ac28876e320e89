package org.soundtown.headless.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundtown.scenarios.evaluation.Evaluation;
import org.soundtown.simcore.chronicle.ChronicleRecord;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ReportTest {
    private final List<ChronicleRecord> lines = Evening.lines();
    private final String html = page(lines);

    @Test
    void aStrictParserReadsThePage() throws Exception {
        assertEquals("html", parsed(html).getDocumentElement().getTagName());
    }

    @Test
    void theFileHoldsThePage(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("report.html");
        Report.write(Evaluation.of(lines), lines, Evening.district(), file);
        assertEquals(html, Files.readString(file));
    }

    @Test
    void thePageLoadsNothingFromAnywhere() throws Exception {
        for (Element element : elements(parsed(html))) {
            assertFalse(Set.of("link", "iframe", "img", "object", "embed").contains(element.getTagName()));
            assertTrue(element.getAttribute("src").isEmpty());
            String href = element.getAttribute("href");
            assertTrue(href.isEmpty() || href.startsWith("#"), href);
        }
        assertFalse(html.contains("url("));
        assertFalse(html.contains("@import"));
        assertFalse(html.contains("http:") || html.contains("https:"));
    }

    @Test
    void everyLinkLeadsSomewhereAndEveryPlaceHasItsOwnName() throws Exception {
        List<String> ids = new ArrayList<>();
        for (Element element : elements(parsed(html))) {
            if (!element.getAttribute("id").isEmpty()) {
                ids.add(element.getAttribute("id"));
            }
        }
        assertEquals(ids.size(), new TreeSet<>(ids).size());
        for (Element element : elements(parsed(html))) {
            String href = element.getAttribute("href");
            assertTrue(href.isEmpty() || ids.contains(href.substring(1)), href);
        }
    }

    @Test
    void everySoundHasItsStory() {
        for (ChronicleRecord line : lines) {
            if (line.type().equals("emission")) {
                assertTrue(html.contains("id=\"story-" + line.id() + "\""), line.text("class"));
            }
        }
    }

    @Test
    void whatLeftTheSensorsIsToldWithItsSampleAndWhatSoundWouldHaveCost() {
        assertTrue(
                html.contains("54.7 kB (95 %: 6.6 kB to 198 kB), from 2 messages in 10 min of microphone time"), html);
        assertTrue(html.contains("2 messages, 380 B, 190 B each on average"));
        assertTrue(html.contains("2765 MB per day (16-bit samples; computed, not run)"));
        assertTrue(html.contains("How long event codes may be kept"));
    }

    @Test
    void theShotsStoryIsToldFromSoundToCamera() throws Exception {
        long shot = lines.stream()
                .filter(line -> line.type().equals("emission"))
                .findFirst()
                .orElseThrow()
                .id();
        List<String> steps = new ArrayList<>();
        for (Element element : elements(parsed(html))) {
            if (element.getAttribute("id").equals("story-" + shot)) {
                NodeList items = element.getElementsByTagName("li");
                for (int i = 0; i < items.getLength(); i++) {
                    steps.add(items.item(i).getTextContent());
                }
            }
        }
        assertEquals(
                String.join(
                        "\n",
                        "+0.05 s audible at M1, 18 m away, direct: 84 dB(A) over 50 dB(A) of surroundings",
                        "+1.05 s M1 reports gunshot, confidence 90\u00a0%",
                        "+2.00 s alert a-7: gunshot, located from 3 microphones, 2.2 m off;"
                                + " half axes of the 95\u00a0% ellipse 6 × 3 m",
                        "+4.00 s incident i-1 taken up by operator-1, severity 4, procedure gravest",
                        "+5.00 s order to C1: look",
                        "+8.00 s C1 on target, 90 px/m: sees what happened",
                        "+10 s incident i-1 closed: confirmed, by camera"),
                String.join("\n", steps));
    }

    @Test
    void theFalseAlarmIsToldWithWhatWasBehindIt() throws Exception {
        String text = parsed(html).getDocumentElement().getTextContent();
        assertTrue(text.contains("gunshot? was firecracker"));
        assertTrue(text.contains("1 alert of 2 had no sound of a wanted class behind them"));
    }

    @Test
    void theMissIsToldWithItsReason() throws Exception {
        String text = parsed(html).getDocumentElement().getTextContent();
        assertTrue(text.contains("Missed: too far or too quiet. It came within earshot of no microphone."));
    }

    @Test
    void aSoundLocatedUnderAnotherNameIsNotDrawnAsASuccess() {
        assertTrue(html.contains("mark located\"") && countOf("mark misnamed\"", html) == 1, "the legend's only");
        List<ChronicleRecord> misnamed = lines.stream()
                .map(line -> {
                    if (line.type().equals("emission") && line.text("class").equals("gunshot")) {
                        line.fields().put("class", "tyre-burst");
                    }
                    return line;
                })
                .toList();
        assertEquals(3, countOf("mark misnamed\"", page(misnamed)), "legend, map and story");
    }

    @Test
    void aSwitchThatWasOffIsSaidToBeOff() {
        assertTrue(html.contains("off in this run"));
    }

    @Test
    void aKilledRunSaysHowFarItCame() {
        String cut = page(lines.subList(0, 8));
        assertTrue(cut.contains("This run was cut off after 12 s of 10 min."));
        assertFalse(html.contains("cut off"));
    }

    @Test
    void aRunKilledAtItsFirstLineStillHasAReport() throws Exception {
        parsed(page(lines.subList(0, 1)));
    }

    @Test
    void aHostileNameStaysAName() throws Exception {
        String hostile = "\"><script>alert('1')</script>&\u0007";
        String page = page(Evening.lines(hostile));
        Document document = parsed(page);
        assertEquals(1, document.getElementsByTagName("script").getLength());
        assertTrue(document.getDocumentElement().getTextContent().contains("<script>alert('1')</script>&"));
    }

    private static String page(List<ChronicleRecord> lines) {
        return Report.page(Evaluation.of(lines), lines, Evening.district());
    }

    private static int countOf(String piece, String text) {
        return text.split(Pattern.quote(piece), -1).length - 1;
    }

    private static Document parsed(String html) throws Exception {
        DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        return builder.parse(new InputSource(new StringReader(html)));
    }

    private static List<Element> elements(Document document) {
        NodeList all = document.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }
}
