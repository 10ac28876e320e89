package org.soundtown.simcore.sound;

import java.util.ArrayList;
import java.util.List;
import org.soundtown.acoustics.path.PathFinder;
import org.soundtown.emissions.Emission;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.dice.DiceCursor;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.protocol.Addresses;
import org.soundtown.simcore.chronicle.Chronicle;
import org.soundtown.simcore.clock.Agenda;
import org.soundtown.simcore.clock.Phase;
import org.soundtown.simcore.device.MicrophoneModel;
import org.soundtown.simcore.network.PostOffice;
import org.soundtown.simcore.network.Workers;

/**
 * Takes emissions and lets the microphones hear them. What reaches whom is worked out when a sound is emitted, all
 * microphones side by side; only what is audible becomes audio.
 */
public final class SoundField {
    private final long seed;
    private final Agenda agenda;
    private final Chronicle chronicle;
    private final PostOffice postOffice;
    private final Workers workers;
    private final PathFinder finder;
    private final Reverberation reverberation;
    private final MicrophoneModel model;
    private final SoundSettings settings;
    private final List<Ear> ears;

    public SoundField(
            long seed,
            Agenda agenda,
            Chronicle chronicle,
            PostOffice postOffice,
            Workers workers,
            PathFinder finder,
            Reverberation reverberation,
            MicrophoneModel model,
            SoundSettings settings,
            Microphones microphones) {
        this.seed = seed;
        this.agenda = agenda;
        this.chronicle = chronicle;
        this.postOffice = postOffice;
        this.workers = workers;
        this.finder = finder;
        this.reverberation = reverberation;
        this.model = model;
        this.settings = settings;
        this.ears = microphones.ears(model, settings);
    }

    /** Plans the windows of quiet that are listened to, each microphone's by its own dice. */
    public void planQuiet(double durationSeconds) {
        if (settings.quietEverySeconds() == 0) {
            return;
        }
        for (Ear ear : ears) {
            DiceCursor gaps = Dice.of(seed, ear.id(), "quiet").cursor();
            double time = gaps.exponential(settings.quietEverySeconds());
            while (time + settings.quietWindowSeconds() < durationSeconds) {
                long start = (long) (time * model.sampleRate());
                long end = start + (long) (settings.quietWindowSeconds() * model.sampleRate());
                agenda.at(time, Phase.SOUND, ear.id(), () -> listen(ear, Arrival.quiet(start, end)));
                time += settings.quietWindowSeconds() + gaps.exponential(settings.quietEverySeconds());
            }
        }
    }

    /**
     * A sound leaves its source now.
     *
     * @param line its line in the chronicle
     */
    public void emit(long line, String emitter, Emission emission, Position position) {
        double facing = Dice.of(seed, emitter, "facing").uniform(0, 0, 360);
        Sound sound = new Sound(line, emission, position, agenda.now(), emission.loudestBandsDb(), facing);
        List<Ear> near = new ArrayList<>();
        List<Reception> receptions = new ArrayList<>();
        for (Ear ear : ears) {
            Reception reception = new Reception(
                    sound,
                    reverberation,
                    ear.position(),
                    model,
                    finder,
                    ear.ambience().floorDb(agenda.now()),
                    settings.audibleSnrDb());
            if (reception.boundDb() >= settings.audibleSnrDb() || isNearest(ear, position)) {
                near.add(ear);
                receptions.add(reception);
            }
        }
        workers.runAll(receptions);
        int loudest = loudest(receptions);
        for (int i = 0; i < receptions.size(); i++) {
            Reception reception = receptions.get(i);
            if (reception.isAudible()) {
                record(near.get(i), reception, line);
                listen(near.get(i), reception.arrival());
            } else if (i == loudest) {
                record(near.get(i), reception, line);
            }
        }
    }

    /** Sensor time rendered as audio so far, all microphones together (s). */
    public double listenedSeconds() {
        return ears.stream().mapToDouble(Ear::listenedSeconds).sum();
    }

    private void listen(Ear ear, Arrival arrival) {
        if (postOffice.serves(Addresses.detectorOf(ear.id()))) {
            ear.listenTo(arrival, agenda.now(), block -> planBlock(ear, block));
        }
    }

    private void planBlock(Ear ear, long block) {
        agenda.at(ear.endOf(block), Phase.SOUND, ear.id(), () -> {
            for (Ear.Heard heard : ear.deliver(block, next -> planBlock(ear, next))) {
                postOffice.send(ear.id(), Addresses.detectorOf(ear.id()), heard.capture(), heard.emissions());
            }
        });
    }

    private void record(Ear ear, Reception reception, long line) {
        agenda.at(Math.max(agenda.now(), reception.onsetSeconds()), Phase.SOUND, ear.id(), () -> reception
                .describe(
                        chronicle.line(agenda.now(), "arrival", ear.id()).causes(List.of(line)),
                        OctaveBands.aWeightedDb(ear.ambience().bedDb(agenda.now())))
                .append());
    }

    private boolean isNearest(Ear ear, Position position) {
        return ears.stream()
                .noneMatch(other ->
                        other.position().distanceTo(position) < ear.position().distanceTo(position));
    }

    private static int loudest(List<Reception> receptions) {
        int loudest = -1;
        for (int i = 0; i < receptions.size(); i++) {
            boolean louder = loudest < 0
                    || receptions.get(i).snrDb() > receptions.get(loudest).snrDb();
            if (receptions.get(i).reaches() && louder) {
                loudest = i;
            }
        }
        return loudest;
    }
}
