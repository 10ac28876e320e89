package org.soundtown.headless.coverage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.soundtown.citymodel.District;
import org.soundtown.coverage.CoverageModel;
import org.soundtown.foundation.document.Documents;
import org.soundtown.simcore.sound.Microphones;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code coverage.html}: one page with the map of every class, link, hour and weather in it; it loads nothing. */
final class CoveragePage {
    private final CoverageModel model;

    CoveragePage(CoverageModel model) {
        this.model = model;
    }

    String text(List<Answer> answers) {
        District district = model.input().district();
        ObjectNode data = new PageDrawing(model).data();
        PageLayers layers = new PageLayers(model, answers);
        layers.put(data);
        names(
                data.putArray("microphones"),
                new ArrayList<>(Microphones.positions(district).keySet()));
        names(
                data.putArray("cameras"),
                district.cameras().stream().map(District.Site::id).toList());
        data.put("title", district.title());
        String json = Documents.JSON.writeValueAsString(data).replace("<", "\\u003c");
        return resource("coverage.html")
                .replace("/*STYLE*/", resource("coverage.css"))
                .replace("/*SCRIPT*/", resource("coverage.js"))
                .replace("/*DATA*/", json);
    }

    private static void names(ArrayNode to, List<String> names) {
        names.forEach(to::add);
    }

    private static String resource(String name) {
        try (InputStream in = CoveragePage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
