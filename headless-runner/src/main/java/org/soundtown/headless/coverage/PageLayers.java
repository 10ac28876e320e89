package org.soundtown.headless.coverage;

import java.util.Arrays;
import java.util.List;
import org.soundtown.coverage.CoverageModel;
import org.soundtown.coverage.Effort;
import org.soundtown.coverage.chance.Layer;
import org.soundtown.coverage.chance.Link;
import org.soundtown.coverage.curve.DetectionCurve;
import org.soundtown.coverage.figure.BlindSpot;
import org.soundtown.coverage.figure.BlindSpots;
import org.soundtown.coverage.figure.LinkFigures;
import org.soundtown.coverage.figure.ShareCovered;
import org.soundtown.coverage.sound.MicrophoneMap;
import org.soundtown.coverage.sound.SoundLevel;
import org.soundtown.coverage.sound.SoundLevels;
import org.soundtown.emissions.EmissionClass;
import org.soundtown.emissions.EmissionLibrary;
import org.soundtown.foundation.band.OctaveBands;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the page knows of the cells, as packed bytes: which nodes are cells, the probabilities in half per cents, errors in
 * half metres, the microphones that receive a cell best with their gains in half decibels, the best camera, times in
 * multiples of 4 s.
 */
final class PageLayers {
    private static final int BEST = 5;
    private static final int BANDS = OctaveBands.COUNT;
    private static final int MOST_SPOTS = 5;
    private static final int KILOHERTZ = 4;

    private final CoverageModel model;
    private final List<Answer> answers;
    private final int cells;

    PageLayers(CoverageModel model, List<Answer> answers) {
        this.model = model;
        this.answers = answers;
        cells = model.cells().count();
    }

    void put(ObjectNode data) {
        data.put("best", BEST);
        data.put("open", PackedBytes.of(open()));
        data.put("isPublic", PackedBytes.of(isPublic()));
        data.put("camera", PackedBytes.of(cameras()));
        data.put("pixels", PackedBytes.of(scaled(model.views().pixelsPerMetre(), 1)));
        data.put("patrol", PackedBytes.of(scaled(model.patrolSeconds(), 0.25)));
        ArrayNode links = data.putArray("links");
        for (Link link : Link.values()) {
            links.add(link.word());
        }
        ArrayNode classes = data.putArray("classes");
        model.input().classes().forEach(name -> soundClass(classes.addObject(), name));
        data.putObject("limits")
                .put("located", model.input().limits().locatedMetres())
                .put("drone", model.input().limits().droneSeconds())
                .put("patrol", model.input().limits().patrolSeconds());
        ArrayNode conditions = data.putArray("conditions");
        answers.forEach(answer -> conditions(conditions.addObject(), answer));
    }

    private void soundClass(ObjectNode to, String name) {
        DetectionCurve curve = model.input().curves().getCurve(name);
        EmissionClass emission = EmissionLibrary.shipped().getClass(name);
        SoundLevel level = SoundLevels.shipped().getLevel(name);
        double spread = Math.hypot(emission.spreadDb(), level.spreadDb());
        to.put("name", name)
                .put("top", curve.detection().ceiling() * curve.detection().certainty())
                .put("midpointDb", curve.detection().midpointDb())
                .put("tenfoldDb", curve.detection().distanceDb())
                .put(
                        "widthDb",
                        Math.hypot(
                                curve.detection().slopeDb(),
                                Math.hypot(curve.detection().eventSdDb(), spread)))
                .put("events", curve.events())
                .put("receptions", curve.receptions())
                .put("backDb", emission.directivity().frontBackDb() / 2);
        ArrayNode bands = to.putArray("bandsDb");
        for (double band : level.bandsDb()) {
            bands.add(Math.round((band + level.bestBandDb()) * 10) / 10.0);
        }
    }

    private void conditions(ObjectNode to, Answer answer) {
        to.put("id", answer.when().id())
                .put("hour", answer.when().hour())
                .put("weather", answer.when().weatherName())
                .put("wind", answer.when().weather().windSpeedMetresPerSecond());
        ArrayNode floor = to.putArray("floorDb");
        for (double band : model.floorDb(answer.when().hour())) {
            floor.add(Math.round(band * 10) / 10.0);
        }
        to.put("drone", PackedBytes.of(scaled(model.droneSeconds(answer.when().weather()), 0.25)));
        to.put("received", PackedBytes.of(received(answer)));
        ArrayNode layers = to.putArray("layers");
        for (Layer layer : answer.layers()) {
            ArrayNode links = layers.addArray();
            for (Link link : Link.values()) {
                links.add(PackedBytes.of(scaled(layer.of(link), 200)));
            }
            links.add(PackedBytes.of(scaled(layer.errorMetres(), 2)));
        }
        ArrayNode figures = to.putArray("figures");
        for (LinkFigures each : answer.figures()) {
            ShareCovered high = each.covered().get(0);
            ShareCovered half = each.covered().get(1);
            figures.addObject()
                    .put("class", each.soundClass())
                    .put("link", each.link().word())
                    .put("share90", Probability.rounded(high.publicSpace()))
                    .put("low90", Probability.rounded(high.publicSpaceInterval().low()))
                    .put(
                            "high90",
                            Probability.rounded(high.publicSpaceInterval().high()))
                    .put("share50", Probability.rounded(half.publicSpace()))
                    .put("dwellings90", high.dwellings())
                    .put("residents90", high.residents());
        }
        ArrayNode spots = to.putArray("spots");
        BlindSpots finder = new BlindSpots(model.cells(), model.publicSpace());
        for (Layer layer : answer.layers()) {
            ArrayNode own = spots.addArray();
            for (BlindSpot spot : finder.of(layer.of(Link.DETECTED), answer.peopleOutdoors(), MOST_SPOTS)) {
                own.addObject()
                        .put("name", spot.name())
                        .put("x", Math.round(spot.x() * 10))
                        .put("y", Math.round(spot.y() * 10))
                        .put("area", Math.round(spot.areaSquareMetres()))
                        .put("people", Math.round(spot.people() * 10) / 10.0);
            }
        }
    }

    private byte[] open() {
        byte[] open = new byte[model.cells().frame().nodes()];
        for (int node = 0; node < open.length; node++) {
            open[node] = (byte) (model.cells().cellAtNode(node) >= 0 ? 1 : 0);
        }
        return open;
    }

    private byte[] isPublic() {
        byte[] bytes = new byte[cells];
        for (int cell = 0; cell < cells; cell++) {
            bytes[cell] = (byte) (model.publicSpace().isPublic(cell) ? 1 : 0);
        }
        return bytes;
    }

    private byte[] cameras() {
        byte[] bytes = new byte[cells];
        for (int cell = 0; cell < cells; cell++) {
            short camera = model.views().camera()[cell];
            bytes[cell] = (byte) (camera < 0 || camera > 254 ? 255 : camera);
        }
        return bytes;
    }

    /** Values times a scale, at most 254; 255 where there is none. */
    private static byte[] scaled(float[] values, double scale) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < bytes.length; i++) {
            float value = values[i];
            bytes[i] = (byte)
                    (Float.isNaN(value) || Float.isInfinite(value)
                            ? 255
                            : Math.max(0, Math.min(254, Math.round(value * scale))));
        }
        return bytes;
    }

    /** For each cell the best microphones: two bytes of number and one of loss for each band in half decibels. */
    private byte[] received(Answer answer) {
        List<MicrophoneMap> maps = model.maps(answer.when().weather(), model.microphones(), Effort.silent(1));
        int record = 2 + BANDS;
        byte[] bytes = new byte[cells * BEST * record];
        Arrays.fill(bytes, (byte) 255);
        float[] best = new float[cells * BEST];
        int[] index = new int[cells * BEST];
        int[] number = new int[cells * BEST];
        Arrays.fill(best, Float.NEGATIVE_INFINITY);
        for (int m = 0; m < maps.size(); m++) {
            MicrophoneMap map = maps.get(m);
            for (int i = 0; i < map.count(); i++) {
                insert(best, index, number, map.cells()[i] * BEST, map.gainDb(i, KILOHERTZ), i, m);
            }
        }
        for (int slot = 0; slot < best.length; slot++) {
            if (best[slot] > Float.NEGATIVE_INFINITY) {
                bytes[slot * record] = (byte) (number[slot] >> 8);
                bytes[slot * record + 1] = (byte) number[slot];
                for (int band = 0; band < BANDS; band++) {
                    float gain = maps.get(number[slot]).gainDb(index[slot], band);
                    bytes[slot * record + 2 + band] = (byte) Math.max(0, Math.min(254, Math.round(-2 * gain)));
                }
            }
        }
        return bytes;
    }

    private static void insert(float[] best, int[] index, int[] number, int from, float gain, int i, int m) {
        int at = from + BEST - 1;
        if (best[at] >= gain) {
            return;
        }
        while (at > from && best[at - 1] < gain) {
            best[at] = best[at - 1];
            index[at] = index[at - 1];
            number[at] = number[at - 1];
            at--;
        }
        best[at] = gain;
        index[at] = i;
        number[at] = m;
    }
}
