package org.soundtown.headless.cli;

import java.util.Optional;
import org.soundtown.acoustics.reverberation.LateField;
import org.soundtown.acoustics.reverberation.LateTail;
import org.soundtown.acoustics.reverberation.Scattering;
import org.soundtown.acoustics.signal.ImpulseResponse;
import org.soundtown.acoustics.signal.ResponseOptions;
import org.soundtown.foundation.geometry.Position;
import picocli.CommandLine.Option;

/** What an impulse response shall be made of beside the early paths. */
final class ResponseChoice {
    @Option(
            names = "--early-only",
            description = "the paths as they add up: no late tail, bands not brought to the level calculation's energy")
    private boolean earlyOnly;

    @Option(names = "--low-bands", description = "the bands of 16 and 31.5 Hz as well, for shots and explosions")
    private boolean lowBands;

    /**
     * A response and its tail.
     *
     * @param tail empty where too little comes back, as in the open, or none was wanted
     */
    record Made(ImpulseResponse response, Optional<LateTail> tail) {}

    Made make(SceneOptions.Chosen chosen, PairOptions.Pair pair, int rate) {
        ResponseOptions options = lowBands ? ResponseOptions.plain().withLowBands() : ResponseOptions.plain();
        if (earlyOnly) {
            return new Made(ImpulseResponse.of(pair.paths(), rate, 0, options), Optional.empty());
        }
        Optional<LateTail> tail = LateTail.between(
                field(chosen, pair.from()),
                field(chosen, pair.to()),
                pair.paths(),
                chosen.paths().reflectionOrder());
        ResponseOptions whole = tail.map(options::withTail).orElseGet(options::withCalibration);
        return new Made(ImpulseResponse.of(pair.paths(), rate, 0, whole), tail);
    }

    private static LateField field(SceneOptions.Chosen chosen, Position place) {
        return LateField.of(chosen.scene(), chosen.air(), Scattering.standard(), place);
    }
}
