package org.soundtown.headless.location;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;
import org.soundtown.acoustics.path.PathFinder;
import org.soundtown.acoustics.path.PathSettings;
import org.soundtown.acoustics.path.PropagationPath;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.acoustics.weather.Refraction;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.index.BuildingIndex;
import org.soundtown.emissions.Emission;
import org.soundtown.emissions.EmissionLibrary;
import org.soundtown.emissions.ambient.AmbientBed;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.dice.DiceCursor;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.simcore.sound.Microphones;

/**
 * The true city: draws sounds anywhere outdoors and says what each microphone hears of them, by the whole engine in the
 * district's weather. Thread-safe.
 */
public final class TrialCity {
    /** What a trial lets happen, each as often: what begins sharply. */
    static final List<String> CLASSES =
            List.of("gunshot", "explosion", "firecracker", "tyre-burst", "impact", "glass-breaking");

    /** The edge detector's trigger: a sound is noticed where an octave band stands so far above its floor (dB). */
    static final double TRIGGER_DB = 12;

    private static final double SOURCE_METRES = 1.5;
    private static final int SAMPLE_RATE = 16_000;

    /** An echo is told from the onset from so much later on (s). */
    private static final double ECHO_SECONDS = 0.005;

    private final District district;
    private final PathFinder finder;
    private final BuildingIndex buildings;
    private final Map<String, Position> microphones;
    private final Envelope area = new Envelope();

    public TrialCity(District district) {
        this.district = district;
        finder = new PathFinder(Scene.of(district), Refraction.of(district.weather()), PathSettings.standard());
        buildings = BuildingIndex.of(district);
        microphones = Microphones.positions(district);
        district.buildings()
                .forEach(building -> area.expandToInclude(building.footprint().getEnvelopeInternal()));
    }

    District district() {
        return district;
    }

    /** One sound, the n-th of these dice: where, what, at which hour, and who hears it. */
    public TrialSound draw(long seed, int number) {
        Dice dice = Dice.of(seed, "sound-" + number, "trial");
        DiceCursor cursor = dice.cursor();
        Position source = outdoors(cursor);
        double[] floor = AmbientBed.shipped().octaveLevelsDb(cursor.uniform(0, 24), 0);
        EmissionLibrary library = EmissionLibrary.shipped();
        Emission emission = library.synthesise(
                library.getClass(CLASSES.get(cursor.below(CLASSES.size()))), dice.forPurpose("emission"), SAMPLE_RATE);
        double[] bands = emission.loudestBandsDb();
        List<TrialSound.Hearing> hearings = new ArrayList<>();
        microphones.forEach((id, position) -> {
            TrialSound.Hearing hearing = hearing(id, finder.find(source, position), bands, floor);
            if (hearing.snrDb() >= TRIGGER_DB) {
                hearings.add(hearing);
            }
        });
        return new TrialSound(number, emission.emissionClass().id(), source, hearings);
    }

    private Position outdoors(DiceCursor cursor) {
        while (true) {
            double x = cursor.uniform(area.getMinX(), area.getMaxX());
            double y = cursor.uniform(area.getMinY(), area.getMaxY());
            if (buildings.buildingAt(x, y).isEmpty()) {
                return new Position(x, y, district.terrain().altitudeAt(x, y) + SOURCE_METRES);
            }
        }
    }

    /** The onset is when what has arrived so far triggers; the echo is the strongest path well after it. */
    private static TrialSound.Hearing hearing(String id, List<PropagationPath> paths, double[] bands, double[] floor) {
        double[] energy = new double[OctaveBands.COUNT];
        double onset = Double.NaN;
        double onsetSnr = Double.NEGATIVE_INFINITY;
        double snr = Double.NEGATIVE_INFINITY;
        double echo = Double.NaN;
        double echoSnr = Double.NEGATIVE_INFINITY;
        for (PropagationPath path : paths) {
            double own = Double.NEGATIVE_INFINITY;
            for (int band = 0; band < energy.length; band++) {
                double level = bands[band] + path.gainDb()[band];
                own = Math.max(own, level - floor[band]);
                energy[band] += Math.pow(10, level / 10);
                snr = Math.max(snr, 10 * Math.log10(energy[band]) - floor[band]);
            }
            if (Double.isNaN(onset) && snr >= TRIGGER_DB) {
                onset = path.delaySeconds();
                onsetSnr = snr;
            } else if (path.delaySeconds() > onset + ECHO_SECONDS && own > echoSnr) {
                echo = path.delaySeconds();
                echoSnr = own;
            }
        }
        double[] levels = new double[energy.length];
        for (int band = 0; band < levels.length; band++) {
            levels[band] = 10 * Math.log10(energy[band]);
        }
        boolean inSight = paths.stream().anyMatch(path -> path.kind() == PropagationPath.Kind.DIRECT);
        return new TrialSound.Hearing(id, inSight, onset, onsetSnr, echo, OctaveBands.aWeightedDb(levels), snr);
    }
}
