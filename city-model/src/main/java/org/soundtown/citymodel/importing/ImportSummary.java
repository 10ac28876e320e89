package org.soundtown.citymodel.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What an import found, what it repaired, what it left out and what it assumed.
 *
 * @param areaSquareMetres of the district on the map (m²)
 * @param residents estimated
 */
public record ImportSummary(
        Path folder,
        double areaSquareMetres,
        Buildings buildings,
        Streets streets,
        int groundZones,
        int places,
        int trees,
        Devices devices,
        int residents) {

    /**
     * @param kept buildings written, each part of a multipolygon counted
     * @param heightsTagged outlines with a height
     * @param heightsFromStoreys outlines whose height is their storeys times the height of one
     * @param heightsAssumed outlines whose height is assumed
     * @param unreadable heights or storeys that no number could be read from, counted as absent
     * @param repaired outlines that crossed themselves and were repaired
     * @param dropped outlines left out: broken, or too small to matter
     * @param open roofs without walls and the like, left out
     * @param partsIgnored building:part outlines, left out because their whole is there
     */
    public record Buildings(
            int kept,
            int heightsTagged,
            int heightsFromStoreys,
            int heightsAssumed,
            int unreadable,
            int repaired,
            int dropped,
            int open,
            int partsIgnored) {}

    /**
     * @param kept pieces of street written
     * @param speedsTagged streets with a speed limit of their own
     * @param speedsAssumed drivable streets whose limit is that of their class
     * @param unreadable speed limits or widths that could not be read, counted as absent
     * @param hidden streets in tunnels or indoors, left out
     * @param unknownKinds highways of kinds that are no street, left out
     */
    public record Streets(
            int kept, int speedsTagged, int speedsAssumed, int unreadable, int hidden, int unknownKinds) {}

    /**
     * @param mountingPointsMapped traffic signals and street lamps on the map
     * @param mountingPointsAssumed lamp posts put along streets where the map has none
     */
    public record Devices(
            int mountingPointsMapped,
            int mountingPointsAssumed,
            int microphones,
            int cameras,
            int droneBases,
            int patrolPosts,
            int speakers) {}

    /** For people, one statement a line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(folder + ": " + buildings.kept + " buildings, " + streets.kept + " pieces of street, " + groundZones
                + " ground zones, " + places + " squares, parks and meadows, " + trees + " trees on "
                + Math.round(areaSquareMetres / 10_000) + " ha");
        lines.add("heights: " + buildings.heightsTagged + " mapped, " + buildings.heightsFromStoreys + " from storeys, "
                + buildings.heightsAssumed + " assumed; " + buildings.unreadable + " unreadable");
        lines.add("footprints: " + buildings.repaired + " repaired, " + buildings.dropped + " dropped, "
                + buildings.open + " without walls, " + buildings.partsIgnored + " building parts ignored");
        lines.add("speed limits: " + streets.speedsTagged + " mapped, " + streets.speedsAssumed + " assumed; "
                + streets.unreadable + " values unreadable; " + streets.hidden + " streets in tunnels left out");
        lines.add("mounting points: " + devices.mountingPointsMapped + " mapped, " + devices.mountingPointsAssumed
                + " assumed along streets");
        lines.add("devices by rule: " + devices.microphones + " microphones, " + devices.cameras + " cameras, "
                + devices.droneBases + " drone base, " + devices.patrolPosts + " patrol posts, " + devices.speakers
                + " loudspeakers");
        lines.add("assumed: " + residents + " residents from floor area, flat ground at altitude 0, weather");
        return lines;
    }
}
