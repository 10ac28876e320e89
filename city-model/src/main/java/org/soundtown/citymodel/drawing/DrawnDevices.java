package org.soundtown.citymodel.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.MountingPoint;

/** The letters of a drawing as devices, trees and doors. */
final class DrawnDevices {
    private static final double MICROPHONE_METRES = 6;
    private static final double TREE_METRES = 8;
    private static final int RESIDENTS_A_DOOR = 4;

    private final Drawing drawing;

    DrawnDevices(Drawing drawing) {
        this.drawing = drawing;
    }

    List<MountingPoint> mountingPoints() {
        return sites('M', "M", cell -> MICROPHONE_METRES).stream()
                .map(site -> new MountingPoint(
                        site.id() + "-post", MountingPoint.Kind.LAMP_POST, site.position(), MICROPHONE_METRES))
                .toList();
    }

    List<District.Microphone> microphones() {
        return sites('M', "M", cell -> MICROPHONE_METRES).stream()
                .map(site -> new District.Microphone(site.id(), site.id() + "-post"))
                .toList();
    }

    List<District.Site> sites(char letter, String prefix, ToDoubleFunction<Drawing.Cell> heightMetres) {
        List<District.Site> sites = new ArrayList<>();
        for (Drawing.Cell cell : drawing.cells(c -> c == letter)) {
            String id = prefix + (sites.size() + 1);
            sites.add(new District.Site(id, drawing.centre(cell, heightMetres.applyAsDouble(cell))));
        }
        return sites;
    }

    List<District.Dwelling> dwellings() {
        return sites('H', "H", cell -> 0).stream()
                .map(site -> new District.Dwelling(site.id(), site.position(), RESIDENTS_A_DOOR))
                .toList();
    }

    List<District.Tree> trees() {
        return sites('T', "tree-", cell -> 0).stream()
                .map(site -> new District.Tree(site.id(), site.position(), TREE_METRES))
                .toList();
    }
}
