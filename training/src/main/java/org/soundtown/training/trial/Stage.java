package org.soundtown.training.trial;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.soundtown.citymodel.District;
import org.soundtown.foundation.dice.Dice;

/** Where recordings are played: places at each distance, ambience, a microphone. Made once; thread-safe. */
final class Stage {
    /** Ambience before a sound, in which the detector learns what is usual (s). */
    static final double LEAD_SECONDS = 3;

    /** Listened to after a recording has ended, so that the detector can say what it heard (s). */
    static final double TAIL_SECONDS = 1.5;

    static final int SPOTS = 16;

    private static final double ONSET_SHARE = 0.01;

    private final StreetEar ear;
    private final Beds beds;
    private final Map<Double, List<Spot>> spots = new LinkedHashMap<>();
    private final long seed;

    private Stage(StreetEar ear, Beds beds, long seed) {
        this.ear = ear;
        this.beds = beds;
        this.seed = seed;
    }

    /** Finds the places that the settings ask for. */
    static Stage of(District district, TrialSettings settings, int sampleRate) {
        Assumptions.Sheet sheet = Assumptions.shipped().microphone();
        long seed = settings.seed();
        StreetEar ear = new StreetEar(sheet, sampleRate, Dice.of(seed, "microphone", "trial"));
        Stage stage = new Stage(ear, new Beds(settings.hour(), ear, Dice.of(seed, "beds", "trial")), seed);
        SpotFinder finder = new SpotFinder(district, sheet.responseDb(), sampleRate);
        for (double metres : settings.distancesMetres()) {
            Dice dice = Dice.of(seed, "spots " + metres, "trial");
            stage.spots.put(metres, finder.find(SPOTS, dice, unused -> metres));
        }
        return stage;
    }

    StreetEar ear() {
        return ear;
    }

    double bedDb() {
        return beds.levelDb();
    }

    /** Places by distance (m). */
    Map<Double, List<Spot>> spots() {
        return spots;
    }

    /**
     * What the microphone delivers of one recording at one distance.
     *
     * @param samples fractions of full scale
     * @param spot number of the place
     */
    record Scene(float[] samples, int spot, double levelDb, double snrDb, double start, double onset, double end) {}

    /** @param name tells the recordings apart */
    Scene play(Clip clip, String name, double metres) {
        Dice dice = Dice.of(seed, name + " at " + metres, "scene");
        int number = dice.below(0, SPOTS);
        Spot spot = spots.get(metres).get(number);
        int rate = ear.sampleRate();
        float[] all = spot.response().applyTo(clip.pressure());
        int lead = (int) (LEAD_SECONDS * rate);
        int first = lead + spot.arrivalSample();
        int end = first + clip.pressure().length;
        float[] pressure = beds.any(end + (int) (TAIL_SECONDS * rate), dice.forPurpose("bed"));
        float[] arriving = Arrays.copyOf(all, Math.min(all.length, pressure.length - lead));
        for (int i = 0; i < arriving.length; i++) {
            pressure[lead + i] += arriving[i];
        }
        double snrDb = beds.snrDb(arriving, rate);
        return new Scene(
                ear.deliver(pressure, dice.forPurpose("own noise")),
                number,
                snrDb + beds.levelDb(),
                snrDb,
                (double) first / rate,
                LEAD_SECONDS + onset(arriving, rate),
                (double) end / rate);
    }

    /** When a sound first comes within 20 dB of its loudest 10 ms (s). */
    static double onset(float[] samples, int rate) {
        int block = rate / 100;
        double[] energy = new double[Math.max(1, samples.length / block)];
        double loudest = 0;
        for (int b = 0; b < energy.length; b++) {
            for (int i = b * block; i < Math.min(samples.length, (b + 1) * block); i++) {
                energy[b] += (double) samples[i] * samples[i];
            }
            loudest = Math.max(loudest, energy[b]);
        }
        for (int b = 0; b < energy.length; b++) {
            if (energy[b] >= ONSET_SHARE * loudest) {
                return (double) b * block / rate;
            }
        }
        return 0;
    }
}
