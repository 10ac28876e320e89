package org.soundtown.headless.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class JUnitXmlTest {
    @TempDir
    Path folder;

    @Test
    void aBuildServerReadsSuitesCasesTimesPropertiesAndWhatFailed() throws Exception {
        FakeTown town = new FakeTown(Files.createDirectory(folder.resolve("town")));
        town.hears = seed -> false;
        SuiteResult result = town.run(town.plan("""
                        name: s
                        cases:
                          - name: "c"
                            scenario: scenario.yaml
                            seeds: [1, 2]
                            vary: {events.fixed: {"<none> & \\"none\\"": []}}
                            expect: [{metric: heard, atLeast: 0.5}, {metric: heard, atMost: 0.5}]
                        """), 1, folder.resolve("o"));
        Document xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(JUnitXml.text(List.of(result)))));
        Element root = xml.getDocumentElement();
        assertEquals("testsuites", root.getTagName());
        assertEquals("2", root.getAttribute("tests"));
        assertEquals("1", root.getAttribute("failures"));
        assertEquals("0", root.getAttribute("errors"));
        Element suite = (Element) xml.getElementsByTagName("testsuite").item(0);
        assertEquals("s.c [events.fixed=<none> & \"none\"]", suite.getAttribute("name"));
        assertTrue(Double.parseDouble(suite.getAttribute("time")) >= 0);
        Element failed = (Element) xml.getElementsByTagName("testcase").item(0);
        assertEquals("s.c", failed.getAttribute("classname"));
        assertEquals("all targets: heard ≥ 0.5 [events.fixed=<none> & \"none\"]", failed.getAttribute("name"));
        Element failure = (Element) failed.getElementsByTagName("failure").item(0);
        assertEquals("failed", failure.getAttribute("type"));
        assertTrue(failure.getAttribute("message").contains("lies wholly beyond ≥ 0.5"));
        assertTrue(failure.getTextContent().contains("seeds: 1, 2"));
        assertTrue(failed.getElementsByTagName("system-out")
                .item(0)
                .getTextContent()
                .contains("report.html"));
        assertEquals("scenario", ((Element) xml.getElementsByTagName("property").item(0)).getAttribute("name"));
    }
}
