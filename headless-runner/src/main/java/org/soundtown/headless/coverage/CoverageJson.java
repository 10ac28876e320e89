package org.soundtown.headless.coverage;

import java.util.List;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.LocalFrame;
import org.soundtown.coverage.CoverageModel;
import org.soundtown.coverage.chance.Layer;
import org.soundtown.coverage.chance.Link;
import org.soundtown.coverage.curve.DetectionCurve;
import org.soundtown.coverage.figure.BlindSpot;
import org.soundtown.coverage.figure.BlindSpots;
import org.soundtown.coverage.figure.Interval;
import org.soundtown.coverage.figure.LinkFigures;
import org.soundtown.coverage.figure.ShareCovered;
import org.soundtown.foundation.document.Documents;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code coverage.json}: what was asked, and the numbers that a contract would hold. */
final class CoverageJson {
    private static final int MOST_SPOTS = 10;

    private final CoverageModel model;

    CoverageJson(CoverageModel model) {
        this.model = model;
    }

    String text(List<Answer> answers) {
        District district = model.input().district();
        ObjectNode root = Documents.JSON.createObjectNode();
        root.put("district", district.name());
        double step = model.cells().frame().stepMetres();
        root.putObject("grid")
                .put("stepMetres", step)
                .put("soundHeightMetres", model.input().heightMetres())
                .put("openCells", model.cells().count())
                .put("publicCells", model.publicSpace().count())
                .put("publicSquareMetres", model.publicSpace().count() * step * step);
        root.putObject("equipment")
                .put("microphones", district.microphones().size())
                .put("cameras", district.cameras().size())
                .put("drones", district.droneBases().size())
                .put("patrols", district.patrolPosts().size());
        root.putObject("limits")
                .put("locatedMetres", model.input().limits().locatedMetres())
                .put("droneSeconds", model.input().limits().droneSeconds())
                .put("patrolSeconds", model.input().limits().patrolSeconds())
                .put("pixelsPerMetre", model.input().devices().camera().limitPixelsPerMetre())
                .put("audibleSnrDb", model.input().audibleSnrDb());
        root.putObject("of")
                .put("dwellings", district.dwellings().size())
                .put(
                        "residents",
                        district.dwellings().stream()
                                .mapToInt(District.Dwelling::residents)
                                .sum());
        curves(root.putArray("curves"));
        ArrayNode conditions = root.putArray("conditions");
        answers.forEach(answer -> conditions(conditions.addObject(), answer));
        return Documents.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private void curves(ArrayNode to) {
        for (String name : model.input().classes()) {
            DetectionCurve curve = model.input().curves().getCurve(name);
            to.addObject()
                    .put("class", name)
                    .put("events", curve.events())
                    .put("receptions", curve.receptions())
                    .put("detections", curve.detections())
                    .put("thin", curve.isThin());
        }
    }

    private void conditions(ObjectNode to, Answer answer) {
        to.put("id", answer.when().id()).put("hour", answer.when().hour());
        to.set("weather", Documents.JSON.valueToTree(answer.when().weather()));
        to.put("peopleOutdoors", answer.peopleOutdoors());
        to.put("intervalDraws", answer.spread().draws())
                .put("intervalCells", answer.spread().sampled());
        ArrayNode figures = to.putArray("figures");
        answer.figures().forEach(each -> figure(figures.addObject(), each));
        ArrayNode spots = to.putArray("blindSpots");
        BlindSpots finder = new BlindSpots(model.cells(), model.publicSpace());
        for (Layer layer : answer.layers()) {
            List<BlindSpot> found = finder.of(layer.of(Link.DETECTED), answer.peopleOutdoors(), MOST_SPOTS);
            found.forEach(spot -> spot(spots.addObject(), layer.soundClass(), spot));
        }
    }

    private static void figure(ObjectNode to, LinkFigures figures) {
        to.put("class", figures.soundClass()).put("link", figures.link().word());
        to.put("mean", Probability.rounded(figures.mean()));
        interval(to, "meanInterval", figures.meanInterval());
        to.put("meanOverPeople", Probability.rounded(figures.meanOverPeople()));
        ArrayNode covered = to.putArray("covered");
        for (ShareCovered share : figures.covered()) {
            ObjectNode each = covered.addObject()
                    .put("atLeast", share.atLeast())
                    .put("publicSpace", Probability.rounded(share.publicSpace()));
            interval(each, "publicSpaceInterval", share.publicSpaceInterval());
            each.put("dwellings", share.dwellings()).put("residents", share.residents());
        }
    }

    private static void interval(ObjectNode to, String name, Interval interval) {
        to.putArray(name).add(Probability.rounded(interval.low())).add(Probability.rounded(interval.high()));
    }

    private void spot(ObjectNode to, String soundClass, BlindSpot spot) {
        LocalFrame.Geographic on = model.input().district().frame().toGeographic(spot.x(), spot.y());
        to.put("class", soundClass)
                .put("place", spot.name())
                .put("longitude", Math.rint(on.longitude() * 1e6) / 1e6)
                .put("latitude", Math.rint(on.latitude() * 1e6) / 1e6)
                .put("squareMetres", spot.areaSquareMetres())
                .put("peoplePerHour", Math.rint(spot.people() * 100) / 100)
                .put("meanDetected", Probability.rounded(spot.mean()));
    }
}
