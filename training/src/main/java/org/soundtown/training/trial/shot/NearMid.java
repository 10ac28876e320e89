package org.soundtown.training.trial.shot;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.soundtown.acoustics.signal.ImpulseResponse;
import org.soundtown.emissions.recording.AudioFile;
import org.soundtown.foundation.document.InputError;
import org.soundtown.training.recording.Recording;
import org.soundtown.training.recording.RecordingIndex;

/**
 * Compares shots recorded near, shots recorded at mid distance, and the near ones sent through the twin. Series are told by
 * {@code -near_} and {@code -mid_} in their files' names.
 */
public final class NearMid {
    /** Where the twin's shots are heard (m); what "mid" was in the recordings is not known. */
    private static final double METRES = 50;

    private final Map<String, List<ShotMeasures>> rows = new LinkedHashMap<>();

    private NearMid() {}

    /**
     * The comparison as a table in Markdown.
     *
     * @param data folder of recordings
     * @param district in whose streets shots are sent
     * @throws InputError where a kind of series is missing
     */
    public static String table(Path data, Path district) {
        List<ShotSeries> near = series(data, "-near_");
        List<ShotSeries> mid = series(data, "-mid_");
        NearMid table = new NearMid();
        int rate = near.get(0).sampleRate();
        List<ImpulseResponse> meadow = Ways.overMeadow(METRES, rate);
        List<ImpulseResponse> street = Ways.inStreets(district, METRES, rate);
        near.forEach(one -> table.add("near, recorded: " + one.name(), one));
        mid.forEach(one -> table.add("mid, recorded: " + one.name(), one));
        near.forEach(one -> table.add("near, all", one));
        mid.forEach(one -> table.add("mid, all", one));
        near.forEach(one -> table.send("near, sent 50 m over a meadow", one, meadow));
        near.forEach(one -> table.send("near, sent 50 m through streets", one, street));
        return table.markdown();
    }

    private static List<ShotSeries> series(Path data, String mark) {
        List<ShotSeries> found = new ArrayList<>();
        for (Recording recording : RecordingIndex.read(data)) {
            String name = recording.file().getFileName().toString();
            if (name.contains(mark)) {
                found.add(ShotSeries.of(
                        name.replaceAll("^gunshot__|_[^_]*_[^_]*$", ""), AudioFile.read(recording.file())));
            }
        }
        if (found.isEmpty()) {
            throw new InputError(data + ": no recording with '" + mark + "' in its name: expected series of shots "
                    + "recorded near (-near_) and at mid distance (-mid_)");
        }
        return found;
    }

    private void add(String row, ShotSeries series) {
        for (float[] shot : series.shots()) {
            rows.computeIfAbsent(row, unused -> new ArrayList<>()).add(ShotMeasures.of(shot, series.sampleRate()));
        }
    }

    private void send(String row, ShotSeries series, List<ImpulseResponse> ways) {
        for (float[] shot : series.shots()) {
            for (ImpulseResponse way : ways) {
                rows.computeIfAbsent(row, unused -> new ArrayList<>())
                        .add(ShotMeasures.of(way.applyTo(shot), series.sampleRate()));
            }
        }
    }

    private String markdown() {
        StringBuilder text = new StringBuilder(
                "| shots | n | treble less bass (dB) | crest (dB) | within 20 dB (ms) | reverberation T20 (s) |\n"
                        + "|---|---|---|---|---|---|\n");
        rows.forEach((row, shots) -> text.append(String.format(
                Locale.ROOT,
                "| %s | %d | %s | %s | %s | %s |%n",
                row,
                shots.size(),
                spread(shots, ShotMeasures::trebleDb, 1),
                spread(shots, ShotMeasures::crestDb, 1),
                spread(shots, one -> 1000 * one.fall20Seconds(), 0),
                spread(shots, ShotMeasures::decaySeconds, 2))));
        return text.toString();
    }

    private static String spread(List<ShotMeasures> shots, ToDoubleFunction<ShotMeasures> what, int decimals) {
        Spread spread = Spread.of(shots.stream().map(what::applyAsDouble).toList());
        if (spread.n() == 0) {
            return "not measurable";
        }
        String format = "%." + decimals + "f ± %." + decimals + "f";
        String shown = String.format(Locale.ROOT, format, spread.mean(), spread.deviation());
        return spread.n() == shots.size() ? shown : shown + " (n " + spread.n() + ")";
    }
}
