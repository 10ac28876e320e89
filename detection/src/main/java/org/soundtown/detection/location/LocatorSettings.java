package org.soundtown.detection.location;

import java.nio.file.Path;
import java.util.List;
import org.soundtown.foundation.document.Documents;

/**
 * How the locator listens, waits and measures; every component is explained, with its reason, in
 * {@code locator-settings.yaml}.
 */
public record LocatorSettings(
        double linkSlackSeconds,
        double reachMetres,
        double pairSlackSeconds,
        double searchMarginMetres,
        double gridMetres,
        double mapStepMetres,
        double mapMarginMetres,
        double mapRangeMetres,
        double sensorHeightMetres,
        double sourceHeightMetres,
        double proximityMinMetres,
        double proximityMaxMetres,
        double ellipseMaxMetres,
        double explainedEarlySeconds,
        double explainedLateSeconds,
        double explainedLouderDb,
        double memorySeconds,
        ErrorModel straight,
        ErrorModel inCity,
        List<Family> families) {
    public LocatorSettings {
        within("linkSlackSeconds", linkSlackSeconds, 0, 60);
        within("reachMetres", reachMetres, 10, 10_000);
        within("pairSlackSeconds", pairSlackSeconds, 0, 5);
        within("searchMarginMetres", searchMarginMetres, 0, 2000);
        within("gridMetres", gridMetres, 1, 50);
        within("mapStepMetres", mapStepMetres, 1, 50);
        within("mapMarginMetres", mapMarginMetres, 0, 2000);
        within("mapRangeMetres", mapRangeMetres, 10, 10_000);
        within("sensorHeightMetres", sensorHeightMetres, -5, 100);
        within("sourceHeightMetres", sourceHeightMetres, 0, 100);
        within("proximityMinMetres", proximityMinMetres, 1, 1000);
        within("proximityMaxMetres", proximityMaxMetres, proximityMinMetres, 2000);
        within("ellipseMaxMetres", ellipseMaxMetres, 1, 5000);
        within("explainedEarlySeconds", explainedEarlySeconds, 0, 10);
        within("explainedLateSeconds", explainedLateSeconds, 0, 60);
        within("explainedLouderDb", explainedLouderDb, 0, 100);
        within("memorySeconds", memorySeconds, 0, 3600);
        if (straight == null || inCity == null) {
            throw new IllegalArgumentException("straight and inCity: expected an error model each");
        }
        if (families == null || families.isEmpty()) {
            throw new IllegalArgumentException("families is empty: expected at least one family of classes");
        }
        families = List.copyOf(families);
    }

    /** The settings carried by the product. */
    public static LocatorSettings shipped() {
        return Documents.readResource(LocatorSettings.class, "locator-settings.yaml", LocatorSettings.class);
    }

    /**
     * Settings of the user's.
     *
     * @throws org.soundtown.foundation.document.InputError naming file, place, value and what was expected
     */
    public static LocatorSettings read(Path file) {
        return Documents.read(file, LocatorSettings.class);
    }

    /** Whether one event may be heard as either class. */
    public boolean compatible(String oneClass, String otherClass) {
        return oneClass.equals(otherClass)
                || families.stream()
                        .anyMatch(family -> family.classes().contains(oneClass)
                                && family.classes().contains(otherClass));
    }

    /** Standard error of the onset of this class near by (s): its first family's, or the coarsest one's for a stranger. */
    public double onsetSigmaSeconds(String soundClass) {
        return families.stream()
                .filter(family -> family.classes().contains(soundClass))
                .mapToDouble(Family::onsetSigmaSeconds)
                .findFirst()
                .orElseGet(() -> families.stream()
                        .mapToDouble(Family::onsetSigmaSeconds)
                        .max()
                        .orElseThrow());
    }

    private static void within(String name, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(name + " " + value + ": expected " + low + " to " + high);
        }
    }
}
