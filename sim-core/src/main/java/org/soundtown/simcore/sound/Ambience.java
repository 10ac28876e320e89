package org.soundtown.simcore.sound;

import java.util.Arrays;
import java.util.List;
import org.soundtown.acoustics.path.PropagationPath;
import org.soundtown.acoustics.signal.ImpulseResponse;
import org.soundtown.emissions.ambient.AmbientBed;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.simcore.device.MicrophoneModel;

/**
 * What a microphone hears where nothing happens: the ambient bed of the hour through its frequency response, and its own
 * noise. Both are loops of different lengths, made when first listened to.
 */
final class Ambience {
    private static final double BED_SECONDS = 30;
    private static final double SELF_NOISE_SECONDS = 7.3;
    private static final double REFERENCE_PASCAL = 20e-6;

    private final AmbientBed bed = AmbientBed.shipped();
    private final MicrophoneModel model;
    private final MaskingFloor masking;
    private final double startHour;
    private final Dice dice;
    private float[] bedLoop;
    private float[] selfNoiseLoop;

    /** @param startHour time of day at time 0 (h) */
    Ambience(MicrophoneModel model, double startHour, Dice dice) {
        this.model = model;
        this.masking = new MaskingFloor(model);
        this.startHour = startHour;
        this.dice = dice;
    }

    /** Octave-band levels of the bed at a time (dB re 20 µPa). */
    double[] bedDb(double seconds) {
        return masking.bedDb(hour(seconds));
    }

    /** Octave-band levels of what masks a sound at a time: the bed and, as sound in front of it, the own noise (dB). */
    double[] floorDb(double seconds) {
        return masking.floorDb(hour(seconds));
    }

    /** Adds the ambience of a block that begins with this sample. */
    void addTo(double[] block, long blockStart) {
        if (bedLoop == null) {
            bedLoop = bedLoop();
            selfNoiseLoop = selfNoiseLoop();
        }
        double gainDb = bed.levelDb(hour((double) blockStart / model.sampleRate())) - bed.levelDb(startHour);
        double gain = StrictMath.pow(10, gainDb / 20);
        int bed = (int) (blockStart % bedLoop.length);
        int self = (int) (blockStart % selfNoiseLoop.length);
        for (int i = 0; i < block.length; i++) {
            block[i] += gain * bedLoop[bed] + selfNoiseLoop[self];
            bed = bed + 1 == bedLoop.length ? 0 : bed + 1;
            self = self + 1 == selfNoiseLoop.length ? 0 : self + 1;
        }
    }

    private double hour(double seconds) {
        return startHour + seconds / 3600;
    }

    /** The bed behind the frequency response; the response's tail runs round into the loop's beginning. */
    private float[] bedLoop() {
        float[] loop = bed.noise(startHour, 0, dice.forPurpose("bed"), model.sampleRate(), BED_SECONDS);
        PropagationPath front = new PropagationPath(PropagationPath.Kind.DIRECT, List.of(), 0, 0, model.responseDb());
        float[] heard = ImpulseResponse.of(List.of(front), model.sampleRate()).applyTo(loop);
        float[] round = Arrays.copyOf(heard, loop.length);
        for (int i = loop.length; i < heard.length; i++) {
            round[i - loop.length] += heard[i];
        }
        return round;
    }

    private float[] selfNoiseLoop() {
        Dice own = dice.forPurpose("self-noise");
        double rms = REFERENCE_PASCAL * StrictMath.pow(10, masking.unweightedSelfNoiseDb() / 20);
        float[] loop = new float[(int) (SELF_NOISE_SECONDS * model.sampleRate())];
        for (int i = 0; i < loop.length; i++) {
            loop[i] = (float) (rms * own.gaussian(i));
        }
        return loop;
    }
}
