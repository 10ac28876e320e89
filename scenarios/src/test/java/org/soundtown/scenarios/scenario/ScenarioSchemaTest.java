package org.soundtown.scenarios.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.soundtown.citymodel.District;
import org.soundtown.emissions.EmissionClass;
import org.soundtown.emissions.EmissionLibrary;
import org.soundtown.foundation.document.Documents;
import org.soundtown.foundation.document.InputError;
import org.soundtown.foundation.document.LocatedTree;
import org.soundtown.protocol.Installation;
import org.soundtown.simcore.Reporting;
import org.soundtown.simcore.device.CameraModel;
import org.soundtown.simcore.device.DroneModel;
import org.soundtown.simcore.device.LoudspeakerModel;
import org.soundtown.simcore.device.MicrophoneModel;
import org.soundtown.simcore.device.PatrolModel;
import org.soundtown.simcore.network.Link;
import org.soundtown.simcore.network.TimeWindow;
import org.soundtown.simcore.sound.SoundSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ScenarioSchemaTest {
    private static final JsonNode SCHEMA = ScenarioReader.SCHEMA.document();

    private static Map<String, Class<?>> records() {
        Map<String, Class<?>> records = new LinkedHashMap<>(sections());
        records.put("", ScenarioFile.class);
        records.put("/properties/components", ScenarioFile.Components.class);
        records.put("/properties/detector", ScenarioFile.Detector.class);
        records.put("/properties/microphones", ScenarioFile.Microphones.class);
        records.put("/properties/failures/items", ScenarioFile.Failure.class);
        records.put("/properties/events", ScenarioFile.Events.class);
        records.put("/properties/switches", Installation.Switches.class);
        records.put("/properties/reporting", Reporting.class);
        records.put("/properties/weather", District.Weather.class);
        records.put("/$defs/fixed", ScenarioFile.Fixed.class);
        records.put("/$defs/random", ScenarioFile.Poisson.class);
        records.put("/$defs/where", ScenarioFile.Where.class);
        records.put("/$defs/window", TimeWindow.class);
        return records;
    }

    /** What is read into records that check their own ranges. */
    private static Map<String, Class<?>> sections() {
        Map<String, Class<?>> sections = new LinkedHashMap<>();
        sections.put("/properties/devices/properties/microphone", MicrophoneModel.class);
        sections.put("/properties/devices/properties/camera", CameraModel.class);
        sections.put("/properties/devices/properties/drone", DroneModel.class);
        sections.put("/properties/devices/properties/patrol", PatrolModel.class);
        sections.put("/properties/devices/properties/loudspeaker", LoudspeakerModel.class);
        sections.put("/properties/sound", SoundSettings.class);
        sections.put("/properties/survey", Survey.class);
        sections.put("/properties/everyday", Everyday.class);
        sections.put("/$defs/link", Link.class);
        return sections;
    }

    @Test
    void anEditorOffersEveryKeyThatTheProgramReadsAndNoOther() {
        records().forEach((pointer, record) -> {
            Set<String> keys = Stream.of(record.getRecordComponents())
                    .map(component -> {
                        JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
                        return named == null ? component.getName() : named.value();
                    })
                    .collect(Collectors.toCollection(TreeSet::new));
            JsonNode block = SCHEMA.at(pointer);
            assertEquals(keys, new TreeSet<>(block.path("properties").propertyNames()), pointer);
            assertEquals("false", block.path("additionalProperties").asString(), pointer + ": unknown keys pass");
            block.path("properties")
                    .forEach(property -> assertTrue(
                            property.has("description") || property.has("$ref"), () -> pointer + ": " + property));
        });
    }

    @Test
    void theClassesThatAnEditorOffersAreThoseOfTheEmissionLibrary() {
        List<String> ids = EmissionLibrary.shipped().classes().stream()
                .map(EmissionClass::id)
                .toList();
        for (String kind : List.of("fixed", "random")) {
            List<String> offered = new ArrayList<>();
            SCHEMA.at("/$defs/" + kind + "/properties/class/enum").forEach(id -> offered.add(id.asString()));
            assertEquals(ids, offered);
        }
    }

    @Test
    void aRangeEndsForTheEditorWhereItEndsForTheProgram() {
        List<String> differing = new ArrayList<>();
        int[] tried = {0};
        ObjectNode defaults = Documents.readResource(Overlay.class, "defaults.yaml", ObjectNode.class);
        sections().forEach((pointer, record) -> SCHEMA.at(pointer)
                .path("properties")
                .properties()
                .forEach(entry -> {
                    JsonNode rule = entry.getValue();
                    if (rule.has("minimum")) {
                        double step = rule.path("type").asString().equals("integer") ? 2 : 1e-6;
                        double low = rule.path("minimum").asDouble();
                        double high = rule.path("maximum").asDouble();
                        for (double value : new double[] {low - step, low, high, high + step}) {
                            boolean editor = value >= low && value <= high;
                            tried[0]++;
                            if (editor != accepts(defaults, pointer, entry.getKey(), value, step == 2, record)) {
                                differing.add(pointer + "." + entry.getKey() + " = " + value);
                            }
                        }
                    }
                }));
        differing.removeIf(each -> each.contains("FocalMillimetres"));
        assertEquals(List.of(), differing);
        assertTrue(tried[0] > 100, tried[0] + " values tried");
    }

    private static boolean accepts(
            ObjectNode defaults, String pointer, String key, double value, boolean whole, Class<?> record) {
        String section = pointer.equals("/$defs/link") ? "/network/radio" : pointer.replace("/properties", "");
        ObjectNode node = Documents.JSON.createObjectNode();
        defaults.at(section)
                .properties()
                .forEach(each -> node.set(each.getKey(), each.getValue().get("value")));
        if (whole) {
            node.put(key, (long) value);
        } else {
            node.put(key, value);
        }
        try {
            LocatedTree.of("section.json", node.toString()).as(record);
            return true;
        } catch (InputError refused) {
            return false;
        }
    }

    @Test
    void theShippedScenariosAreRightByTheirSchema() {
        Path shipped = Path.of("").toAbsolutePath().getParent().resolve("scenarios/shipped");
        for (String name : List.of("pilot", "quiet-night", "redwood-city-trial", "pittsburgh-trial")) {
            assertEquals(
                    List.of(), ScenarioReader.SCHEMA.faults(LocatedTree.read(shipped.resolve(name + ".yaml"))), name);
        }
    }
}
