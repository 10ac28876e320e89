package org.soundtown.scenarios.scenario;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.soundtown.citymodel.District;
import org.soundtown.foundation.document.Documents;
import org.soundtown.foundation.document.LocatedTree;
import org.soundtown.simcore.Reporting;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads which microphones a scenario installs and which reports reach the control room. */
final class ReachReader {
    private final LocatedTree tree;
    private final ScenarioFile written;

    ReachReader(LocatedTree tree, ScenarioFile written) {
        this.tree = tree;
        this.written = written;
    }

    Reporting reporting() {
        ObjectNode merged = Documents.JSON.valueToTree(Reporting.USUAL);
        if (written.reporting() != null) {
            for (Map.Entry<String, JsonNode> said : written.reporting().properties()) {
                if (merged.has(said.getKey()) && !said.getValue().isBoolean()) {
                    throw tree.error("reporting." + said.getKey(), said.getValue(), "true or false");
                }
            }
            merged.setAll(written.reporting());
        }
        return tree.as("reporting", merged, Reporting.class);
    }

    /** The district with the microphones that hang in this scenario: none where sensors do not report. */
    District installed(District district, Reporting reporting) {
        District chosen = chosen(district);
        return reporting.sensors() ? chosen : MicrophoneChoice.of(district, 0);
    }

    private District chosen(District district) {
        ScenarioFile.Microphones said = written.microphones();
        if (said == null) {
            return district;
        }
        if ((said.count() == null) == (said.only() == null)) {
            throw tree.error("microphones", said.count() == null ? "neither" : "both", "either count or only");
        }
        return said.count() == null ? only(district, said.only()) : counted(district, said.count());
    }

    private District counted(District district, int count) {
        int all = district.microphones().size();
        if (count < 0 || count > all) {
            throw tree.error("microphones.count", count, "0 to " + all + ", as many as the district has microphones");
        }
        return MicrophoneChoice.of(district, count);
    }

    private District only(District district, List<String> ids) {
        List<String> known =
                district.microphones().stream().map(District.Microphone::id).toList();
        Set<String> chosen = new LinkedHashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            String at = "microphones.only[" + i + "]";
            String id = Checks.present(tree, at, ids.get(i), "a microphone's id");
            if (!known.contains(id)) {
                throw tree.error(at, id, Checks.oneOf(id, known));
            }
            if (!chosen.add(id)) {
                throw tree.error(at, id, "each microphone once");
            }
        }
        return MicrophoneChoice.only(district, chosen);
    }
}
