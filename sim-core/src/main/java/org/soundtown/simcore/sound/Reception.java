package org.soundtown.simcore.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.soundtown.acoustics.path.PathFinder;
import org.soundtown.acoustics.path.PropagationPath;
import org.soundtown.acoustics.reverberation.LateTail;
import org.soundtown.acoustics.signal.ImpulseResponse;
import org.soundtown.acoustics.signal.ResponseOptions;
import org.soundtown.emissions.Directivity;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.simcore.chronicle.ChronicleLine;
import org.soundtown.simcore.device.MicrophoneModel;

/** Works out what of one sound reaches one microphone. Touches nothing else: runs on any thread. */
final class Reception implements Runnable {
    /** What façades and ground can add to the free field (dB): bounds the level without looking for paths. */
    private static final double MOST_REVERBERANT_DB = 12;

    /** A tail whose best band stays this far below what masks it is not rendered; a louder one until it has sunk there (dB). */
    private static final double MASKED_TAIL_DB = -5;

    private static final double LEAST_FALL_DB = 1;
    private static final double LONGEST_FALL_DB = 55;

    private final Sound sound;
    private final Reverberation reverberation;
    private final Position position;
    private final MicrophoneModel model;
    private final PathFinder finder;
    private final double[] floorDb;
    private final double audibleSnrDb;

    private List<PropagationPath> paths = List.of();
    private double[] bandsDb = new double[0];
    private double snrDb = Double.NEGATIVE_INFINITY;
    private Arrival arrival;

    Reception(
            Sound sound,
            Reverberation reverberation,
            Position position,
            MicrophoneModel model,
            PathFinder finder,
            double[] floorDb,
            double audibleSnrDb) {
        this.sound = sound;
        this.reverberation = reverberation;
        this.position = position;
        this.model = model;
        this.finder = finder;
        this.floorDb = floorDb;
        this.audibleSnrDb = audibleSnrDb;
    }

    /** Best octave-band signal-to-noise ratio that the distance allows (dB). */
    double boundDb() {
        double spreading = 20 * Math.log10(Math.max(1, sound.position().distanceTo(position)));
        return bestSnr(sound.bandsDb()) - spreading + MOST_REVERBERANT_DB;
    }

    @Override
    public void run() {
        paths = directed(finder.find(sound.position(), position));
        if (paths.isEmpty()) {
            return;
        }
        double[] gains = PathFinder.totalGainDb(paths);
        bandsDb = new double[OctaveBands.COUNT];
        for (int band = 0; band < bandsDb.length; band++) {
            bandsDb[band] = sound.bandsDb()[band] + gains[band];
        }
        snrDb = bestSnr(bandsDb);
        if (isAudible()) {
            arrival = rendered();
        }
    }

    boolean reaches() {
        return !paths.isEmpty();
    }

    boolean isAudible() {
        return snrDb >= audibleSnrDb;
    }

    double snrDb() {
        return snrDb;
    }

    /** True time of the first arrival (s). */
    double onsetSeconds() {
        return sound.atSeconds() + paths.get(0).delaySeconds();
    }

    /** What is heard; only where it is audible. */
    Arrival arrival() {
        return arrival;
    }

    /** The truth of it as the fields of an arrival line. */
    ChronicleLine describe(ChronicleLine line, double ambientDba) {
        return line.put("onsetSeconds", onsetSeconds())
                .put("levelDb", OctaveBands.aWeightedDb(bandsDb))
                .put("ambientDb", ambientDba)
                .put("snrDb", snrDb)
                .put("path", strongest().kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .put("lineOfSight", paths.stream().anyMatch(path -> path.kind() == PropagationPath.Kind.DIRECT))
                .put("audible", isAudible())
                .put("distanceMetres", sound.position().distanceTo(position));
    }

    private double bestSnr(double[] levelsDb) {
        double best = Double.NEGATIVE_INFINITY;
        for (int band = 0; band < levelsDb.length; band++) {
            best = Math.max(best, levelsDb[band] - floorDb[band]);
        }
        return best;
    }

    /** The paths with the source's directivity towards each path's first stretch, on the map. */
    private List<PropagationPath> directed(List<PropagationPath> found) {
        Directivity directivity = sound.emission().emissionClass().directivity();
        if (directivity.frontBackDb() == 0) {
            return found;
        }
        List<PropagationPath> directed = new ArrayList<>(found.size());
        for (PropagationPath path : found) {
            double bearing = path.polyline().get(0).bearingTo(path.polyline().get(1));
            directed.add(raised(path, directivity.gainDb(bearing - sound.facingDegrees()), new double[8]));
        }
        return directed;
    }

    private Arrival rendered() {
        Optional<LateTail> tail = reverberation.tail(sound.position(), position, paths);
        double lateDb = tail.map(this::lateSnrDb).orElse(Double.NEGATIVE_INFINITY);
        boolean lateHeard = lateDb > MASKED_TAIL_DB + LEAST_FALL_DB;
        List<PropagationPath> heard = new ArrayList<>(paths.size());
        for (PropagationPath path : lateHeard ? tail.orElseThrow().onTopOf(paths) : paths) {
            heard.add(raised(path, 0, model.responseDb()));
        }
        ResponseOptions options = lateHeard
                ? ResponseOptions.plain()
                        .withTail(tail.orElseThrow())
                        .withTailFall(Math.min(LONGEST_FALL_DB, lateDb - MASKED_TAIL_DB))
                : ResponseOptions.plain().withCalibration();
        int rate = model.sampleRate();
        long emitted = (long) Math.floor(sound.atSeconds() * rate);
        double later = sound.atSeconds() - (double) emitted / rate;
        ImpulseResponse response = ImpulseResponse.of(heard, rate, later, options);
        long start = emitted + Math.round(response.startSeconds() * rate);
        return Arrival.of(start, response.applyTo(sound.emission().waveform()), sound.line());
    }

    private double lateSnrDb(LateTail tail) {
        double[] late = new double[OctaveBands.COUNT];
        for (int band = 0; band < late.length; band++) {
            double share = tail.share()[band];
            late[band] = bandsDb[band] + 10 * Math.log10(share / (1 - share));
        }
        return bestSnr(late);
    }

    private PropagationPath strongest() {
        PropagationPath strongest = paths.get(0);
        for (PropagationPath path : paths) {
            if (levelOf(path) > levelOf(strongest)) {
                strongest = path;
            }
        }
        return strongest;
    }

    private double levelOf(PropagationPath path) {
        double[] levels = new double[OctaveBands.COUNT];
        for (int band = 0; band < levels.length; band++) {
            levels[band] = sound.bandsDb()[band] + path.gainDb()[band];
        }
        return OctaveBands.aWeightedDb(levels);
    }

    private static PropagationPath raised(PropagationPath path, double allDb, double[] bandsDb) {
        double[] gains = path.gainDb().clone();
        for (int band = 0; band < gains.length; band++) {
            gains[band] += allDb + bandsDb[band];
        }
        return new PropagationPath(path.kind(), path.polyline(), path.lengthMetres(), path.delaySeconds(), gains);
    }
}
