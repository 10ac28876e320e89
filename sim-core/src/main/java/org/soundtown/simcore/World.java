package org.soundtown.simcore;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.soundtown.emissions.Emission;
import org.soundtown.emissions.EmissionClass;
import org.soundtown.emissions.EmissionLibrary;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.simcore.chronicle.Chronicle;
import org.soundtown.simcore.clock.Agenda;
import org.soundtown.simcore.device.VisibleTraces;
import org.soundtown.simcore.people.Emitter;
import org.soundtown.simcore.people.EverydayLife;
import org.soundtown.simcore.people.PatrolEars;
import org.soundtown.simcore.sound.SoundField;

/** Lets sounds happen: on record first, then for the eye, for the microphones and for the people. */
final class World implements Emitter {
    private final long seed;
    private final int sampleRate;
    private final EmissionLibrary library;
    private final Agenda agenda;
    private final Chronicle chronicle;
    private final VisibleTraces traces;
    private final SoundField soundField;
    private Optional<EverydayLife> people = Optional.empty();
    private Optional<PatrolEars> patrols = Optional.empty();

    World(
            long seed,
            int sampleRate,
            EmissionLibrary library,
            Agenda agenda,
            Chronicle chronicle,
            VisibleTraces traces,
            SoundField soundField) {
        this.seed = seed;
        this.sampleRate = sampleRate;
        this.library = library;
        this.agenda = agenda;
        this.chronicle = chronicle;
        this.traces = traces;
        this.soundField = soundField;
    }

    void populate(EverydayLife life) {
        people = Optional.of(life);
    }

    void patrol(PatrolEars ears) {
        patrols = Optional.of(ears);
    }

    void emit(PlannedEmission planned) {
        Emission emission = planned.recorded()
                .orElseGet(() -> synthesise(planned.emissionClass(), planned.id(), planned.levelDb()));
        emit(planned.id(), planned.id(), emission, planned.position(), name(planned.origin()));
    }

    @Override
    public void emitEveryday(String emitter, String key, String soundClass, Position position) {
        Emission emission = synthesise(library.getClass(soundClass), key, OptionalDouble.empty());
        emit(emitter, key, emission, position, "everyday");
    }

    private void emit(String who, String key, Emission emission, Position position, String origin) {
        EmissionClass kind = emission.emissionClass();
        double now = agenda.now();
        long line = chronicle
                .line(now, "emission", who)
                .at(position)
                .put("class", kind.id())
                .put("target", kind.target())
                .put("origin", origin)
                .put("levelDb", emission.levelDb())
                .put("quantity", kind.quantity().name().toLowerCase(Locale.ROOT))
                .put("durationSeconds", emission.durationSeconds())
                .put("traceSeconds", kind.traceSeconds())
                .append();
        if (kind.target() && kind.traceSeconds() > 0) {
            traces.add(position, now, now + emission.durationSeconds() + kind.traceSeconds());
        }
        soundField.emit(line, key, emission, position);
        people.ifPresent(life -> life.hear(line, key, emission, position));
        patrols.ifPresent(ears -> ears.hear(line, key, emission, position));
    }

    private Emission synthesise(EmissionClass kind, String key, OptionalDouble levelDb) {
        Emission emission = library.synthesise(kind, Dice.of(seed, key, "emission"), sampleRate);
        return levelDb.isPresent() ? raised(emission, levelDb.getAsDouble()) : emission;
    }

    /** The same sound at another level (dB at 1 m). */
    private static Emission raised(Emission emission, double levelDb) {
        float factor = (float) StrictMath.pow(10, (levelDb - emission.levelDb()) / 20);
        float[] waveform = emission.waveform().clone();
        for (int i = 0; i < waveform.length; i++) {
            waveform[i] *= factor;
        }
        return new Emission(emission.emissionClass(), levelDb, emission.sampleRate(), waveform);
    }

    private static String name(PlannedEmission.Origin origin) {
        return origin.name().toLowerCase(Locale.ROOT);
    }
}
