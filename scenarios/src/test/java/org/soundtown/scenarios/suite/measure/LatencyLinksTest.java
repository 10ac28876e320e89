package org.soundtown.scenarios.suite.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.soundtown.scenarios.evaluation.Evaluation;
import org.soundtown.scenarios.evaluation.Latencies;
import org.soundtown.scenarios.evaluation.Lines;

class LatencyLinksTest {
    @Test
    void anExpectationMayNameEveryLinkThatResultsHave() {
        Latencies latencies = Evaluation.of(Lines.parse("""
                        {"type":"run-started","scenario":"s","district":"d","seed":1,"version":"v","startHour":0,"durationSeconds":9,"switches":{},"weather":{}}
                        """.strip())).latencies();
        assertEquals(LatencyLinks.all(latencies).map(Latencies.Latency::name).toList(), LatencyLinks.NAMES);
    }
}
