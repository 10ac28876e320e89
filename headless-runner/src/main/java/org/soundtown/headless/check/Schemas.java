package org.soundtown.headless.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.soundtown.citymodel.reading.DistrictSchemas;
import org.soundtown.detection.table.AnomalyTable;
import org.soundtown.dispatch.procedure.Procedures;
import org.soundtown.foundation.document.DocumentSchema;
import org.soundtown.scenarios.scenario.ScenarioReader;
import org.soundtown.scenarios.suite.SuiteReader;

/** The published schemas, by the names under which {@code soundtown schema} prints them. */
public final class Schemas {
    private static final Map<String, DocumentSchema> BY_NAME = new LinkedHashMap<>();

    static {
        BY_NAME.put("scenario", ScenarioReader.SCHEMA);
        BY_NAME.put("suite", SuiteReader.SCHEMA);
        BY_NAME.put("anomaly-table", AnomalyTable.SCHEMA);
        BY_NAME.put("procedures", Procedures.SCHEMA);
        BY_NAME.put("district", DistrictSchemas.DISTRICT);
        BY_NAME.putAll(DistrictSchemas.layers());
    }

    private Schemas() {}

    public static Map<String, DocumentSchema> byName() {
        return Collections.unmodifiableMap(BY_NAME);
    }
}
