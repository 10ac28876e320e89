package org.soundtown.coverage;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.coverage.place.OpenCells;
import org.soundtown.coverage.sound.MicrophoneMap;
import org.soundtown.coverage.sound.MicrophoneMaps;
import org.soundtown.coverage.sound.PassSettings;
import org.soundtown.coverage.sound.SoundLevel;
import org.soundtown.coverage.sound.SoundLevels;
import org.soundtown.emissions.EmissionLibrary;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.scenarios.scenario.Scenario;
import org.soundtown.simcore.Twin;
import org.soundtown.simcore.chronicle.Chronicle;
import org.soundtown.simcore.chronicle.ChronicleReader;
import org.soundtown.simcore.chronicle.ChronicleRecord;
import org.soundtown.simcore.sound.MaskingFloor;
import org.soundtown.simcore.sound.Microphones;

/**
 * Coverage predicts the signal-to-noise ratio that the twin's chronicle then tells. With a high limit of what is audible the twin
 * tells of each sound its arrival at the nearest microphone alone and renders no audio.
 */
class ArrivalAgreementTest {
    private static final String CLASS = "crumpled-metal";
    private static final int SOUNDS = 80;

    @Test
    void predictedSignalToNoiseRatiosAreThoseOfTheChronicle(@TempDir Path folder) {
        Scene scene = Scene.of(Pilot.SCENARIO.district());
        OpenCells cells = OpenCells.over(Pilot.SCENARIO.district(), scene, 5, 1.5);
        StringBuilder events = new StringBuilder("durationSeconds: 60\neveryday: {rate: 0}\n"
                + "sound: {quietEverySeconds: 0, audibleSnrDb: 60}\nevents:\n  fixed:\n");
        int[] places = new int[SOUNDS];
        for (int i = 0; i < places.length; i++) {
            places[i] = (int) ((i + 0.5) * cells.count() / places.length);
            events.append(String.format(
                    java.util.Locale.ROOT,
                    "    - {class: %s, atSeconds: %s, where: {x: %s, y: %s}}%n",
                    CLASS,
                    0.5 + 0.7 * i,
                    cells.x(places[i]),
                    cells.y(places[i])));
        }
        Scenario scenario = Pilot.scenario(events.toString());
        List<ChronicleRecord> lines = run(scenario, folder.resolve("chronicle.jsonl"));
        Map<Long, Integer> placeOf = new LinkedHashMap<>();
        Map<Long, Double> levelOf = new LinkedHashMap<>();
        for (ChronicleRecord line : lines) {
            if (line.type().equals("emission")) {
                placeOf.put(line.id(), placeOf.size());
                levelOf.put(line.id(), line.fields().get("levelDb").asDouble());
            }
        }
        Predicted predicted = new Predicted(scenario, cells);
        double sum = 0;
        double squares = 0;
        int n = 0;
        for (ChronicleRecord line : lines) {
            if (line.type().equals("arrival")
                    && placeOf.containsKey(line.causes().get(0))) {
                long cause = line.causes().get(0);
                double difference = line.fields().get("snrDb").asDouble()
                        - predicted.snrDb(line.who(), places[placeOf.get(cause)], levelOf.get(cause));
                sum += difference;
                squares += difference * difference;
                n++;
            }
        }
        double mean = sum / n;
        double deviation = Math.sqrt(squares / n - mean * mean);
        String told = String.format(java.util.Locale.ROOT, "n %d, mean %.2f dB, deviation %.2f dB", n, mean, deviation);
        assertTrue(n == SOUNDS, told);
        // Each sound has a colour of its own, 2.7 dB (sound-levels.yaml); reading between nodes adds 1.7 dB.
        double expected = Math.hypot(2.7, 1.7);
        assertTrue(Math.abs(mean) < 2.5 * expected / Math.sqrt(n), told);
        assertTrue(deviation < 1.25 * expected, told);
    }

    private static List<ChronicleRecord> run(Scenario scenario, Path file) {
        try (Chronicle chronicle = Chronicle.writingTo(file)) {
            new Twin(scenario.settings("test", 1), List.of(), chronicle).run((now, all) -> {});
        }
        return ChronicleReader.readAll(file);
    }

    private static final class Predicted {
        private final Map<String, MicrophoneMap> maps = new LinkedHashMap<>();
        private final double[] aboveFloorDb = new double[OctaveBands.COUNT];
        private final double meanDb;

        Predicted(Scenario scenario, OpenCells cells) {
            Map<String, Position> microphones = Microphones.positions(scenario.district());
            List<MicrophoneMap> made = new MicrophoneMaps(
                            cells, scenario.weather(), scenario.devices().microphone(), PassSettings.standard())
                    .at(List.copyOf(microphones.values()), Effort.silent(2));
            int next = 0;
            for (String id : microphones.keySet()) {
                maps.put(id, made.get(next++));
            }
            SoundLevel level = SoundLevels.shipped().getLevel(CLASS);
            double[] floor = new MaskingFloor(scenario.devices().microphone()).floorDb(20);
            for (int band = 0; band < aboveFloorDb.length; band++) {
                aboveFloorDb[band] = level.bandsDb()[band] + level.bestBandDb() - floor[band];
            }
            meanDb = EmissionLibrary.shipped().getClass(CLASS).levelDb();
        }

        double snrDb(String microphone, int cell, double levelDb) {
            MicrophoneMap map = maps.get(microphone);
            int at = map.indexOf(cell);
            double best = Double.NEGATIVE_INFINITY;
            for (int band = 0; band < aboveFloorDb.length; band++) {
                best = Math.max(best, aboveFloorDb[band] + map.gainDb(at, band));
            }
            return best + levelDb - meanDb;
        }
    }
}
