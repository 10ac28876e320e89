package org.soundtown.acoustics.conformity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.foundation.document.Documents;
import org.soundtown.foundation.document.InputError;
import org.soundtown.foundation.geometry.Position;
import tools.jackson.databind.JsonNode;

/**
 * Reads case files of schema iso17534-case/1. Everything that is calculated with must be there and in range; other keys
 * tell where a number was published and are left alone.
 */
final class CaseReader {
    private static final String SCHEMA = "iso17534-case/1";

    private CaseReader() {}

    static ConformityCase read(Path file) {
        JsonPlace root = new JsonPlace(file, "", Documents.read(file, JsonNode.class));
        JsonPlace schema = root.get("schema");
        if (!schema.text().equals(SCHEMA)) {
            throw schema.error(SCHEMA);
        }
        JsonPlace geometry = root.get("geometry");
        JsonPlace meteo = root.get("meteo");
        List<String> leftOut = new ArrayList<>();
        List<Expectation> expectations = expectations(root, leftOut);
        return new ConformityCase(
                root.get("id").text(),
                root.get("title").text(),
                CaseScene.read(geometry),
                position(geometry.get("source").get("xyz")),
                position(geometry.get("receiver").get("xyz")),
                air(meteo),
                meteo.get("p_favourable").number(0, 1),
                complete(root.get("source_power_dB_per_octave").get("values")),
                computation(geometry.get("computation")),
                expectations,
                leftOut);
    }

    private static Position position(JsonPlace place) {
        double[] xyz = place.numbers(3);
        return new Position(xyz[0], xyz[1], xyz[2]);
    }

    private static Atmosphere air(JsonPlace meteo) {
        return new Atmosphere(
                meteo.get("temperature_C").number(-40, 50),
                meteo.get("humidity_pct").number(0.1, 100),
                meteo.get("pressure_Pa").number(50_000, 200_000) / 1000,
                0,
                0);
    }

    private static ConformityCase.Computation computation(JsonPlace computation) {
        return new ConformityCase.Computation(
                computation.get("lateral_diffraction").truth(),
                computation.get("reflection_order").whole(0, 3),
                computation.get("max_source_distance_m").number(1, 10_000));
    }

    private static double[] complete(JsonPlace place) {
        double[] values = place.octaves();
        if (Arrays.stream(values).anyMatch(Double::isNaN)) {
            throw place.error("8 numbers without a gap");
        }
        return values;
    }

    private static List<Expectation> expectations(JsonPlace root, List<String> leftOut) {
        List<Expectation> found = new ArrayList<>();
        root.get("expected").members().forEach((wayKey, way) -> way.members()
                .forEach((meteoKey, meteo) -> meteo.members().forEach((quantityKey, entries) -> {
                    Way whose = way(way, wayKey);
                    Meteo when = meteo(meteo, meteoKey);
                    Optional<Quantity> quantity = Quantity.findByKey(quantityKey);
                    if (quantity.isEmpty()) {
                        leftOut.add(entries.path() + ": a quantity that is not compared");
                    }
                    for (JsonPlace entry : quantity.isEmpty() ? List.<JsonPlace>of() : entries.itemsOrItself()) {
                        found.add(new Expectation(
                                whose,
                                when,
                                quantity.get(),
                                entry.get("values").octaves(),
                                entry.get("tolerance_dB").number(0, 100)));
                    }
                })));
        boolean total = found.stream().anyMatch(e -> e.way() == Way.TOTAL);
        if (!total && root.has("expected_total")) {
            JsonPlace octaves = root.get("expected_total").get("L_A_octaves");
            if (!octaves.isNull()) {
                found.add(new Expectation(Way.TOTAL, Meteo.MEAN, Quantity.LEVEL_A, octaves.octaves(), 0.1));
            }
        }
        if (found.isEmpty()) {
            throw root.get("expected").error("at least one quantity with values");
        }
        return found;
    }

    private static Way way(JsonPlace place, String key) {
        Map<Way, String> known = new EnumMap<>(Way.class);
        for (Way way : Way.values()) {
            known.put(way, way.key());
            if (way.key().equals(key)) {
                return way;
            }
        }
        throw InputError.at(place.file(), place.path(), key, "one of " + known.values());
    }

    private static Meteo meteo(JsonPlace place, String key) {
        List<String> known = new ArrayList<>();
        for (Meteo meteo : Meteo.values()) {
            known.add(meteo.key());
            if (meteo.key().equals(key)) {
                return meteo;
            }
        }
        throw InputError.at(place.file(), place.path(), key, "one of " + known);
    }
}
