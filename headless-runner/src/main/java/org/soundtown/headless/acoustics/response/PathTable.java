package org.soundtown.headless.acoustics.response;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.soundtown.acoustics.path.PathFinder;
import org.soundtown.acoustics.path.PropagationPath;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.foundation.document.Documents;
import org.soundtown.foundation.document.InputError;
import org.soundtown.foundation.geometry.Position;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The paths between two places as JSON, with the way each takes, or as comma-separated values. */
public final class PathTable {
    private static final double THOUSAND = 1000;
    private static final double MILLION = 1e6;

    private PathTable() {}

    /** Refuses a name whose ending says neither. */
    public static void check(Path file) {
        if (!isJson(file) && !file.getFileName().toString().endsWith(".csv")) {
            throw new InputError("--paths " + file + ": expected a name that ends in .json or .csv");
        }
    }

    /** @param named the name that the file will have, which says its format */
    public static void write(List<PropagationPath> paths, Path named, Path file) throws IOException {
        Files.writeString(file, isJson(named) ? json(paths) : csv(paths));
    }

    private static boolean isJson(Path file) {
        return file.getFileName().toString().endsWith(".json");
    }

    private static String csv(List<PropagationPath> paths) {
        StringBuilder text = new StringBuilder("kind,delay_s,length_m");
        for (int band = 0; band < OctaveBands.COUNT; band++) {
            text.append(",g").append((int) OctaveBands.nominalHertz(band));
        }
        text.append('\n');
        for (PropagationPath path : paths) {
            text.append(kind(path))
                    .append(String.format(Locale.ROOT, ",%.6f,%.3f", path.delaySeconds(), path.lengthMetres()));
            for (double gain : path.gainDb()) {
                text.append(String.format(Locale.ROOT, ",%.3f", gain));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String json(List<PropagationPath> paths) {
        ObjectNode root = Documents.JSON.createObjectNode();
        bands(root.putArray("totalGainDb"), PathFinder.totalGainDb(paths));
        ArrayNode list = root.putArray("paths");
        for (PropagationPath path : paths) {
            ObjectNode node = list.addObject();
            node.put("kind", kind(path));
            node.put("delaySeconds", Math.rint(path.delaySeconds() * MILLION) / MILLION);
            node.put("lengthMetres", rounded(path.lengthMetres()));
            bands(node.putArray("gainDb"), path.gainDb());
            ArrayNode way = node.putArray("way");
            for (Position point : path.polyline()) {
                way.addArray().add(rounded(point.x())).add(rounded(point.y())).add(rounded(point.z()));
            }
        }
        return Documents.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static void bands(ArrayNode node, double[] values) {
        for (double value : values) {
            node.add(rounded(value));
        }
    }

    private static String kind(PropagationPath path) {
        return path.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static double rounded(double value) {
        return Math.rint(value * THOUSAND) / THOUSAND;
    }
}
