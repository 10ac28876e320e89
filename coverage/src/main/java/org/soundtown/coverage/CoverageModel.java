package org.soundtown.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.network.StreetNetwork;
import org.soundtown.coverage.chance.Combination;
import org.soundtown.coverage.chance.Layer;
import org.soundtown.coverage.chance.Means;
import org.soundtown.coverage.curve.DetectionCurves;
import org.soundtown.coverage.device.CameraViews;
import org.soundtown.coverage.device.DroneReach;
import org.soundtown.coverage.device.PatrolReach;
import org.soundtown.coverage.place.OpenCells;
import org.soundtown.coverage.place.PublicCells;
import org.soundtown.coverage.sound.MicrophoneMap;
import org.soundtown.coverage.sound.MicrophoneMaps;
import org.soundtown.coverage.sound.PassSettings;
import org.soundtown.coverage.sound.SoundLevels;
import org.soundtown.emissions.EmissionLibrary;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.simcore.sound.MaskingFloor;
import org.soundtown.simcore.sound.Microphones;

/**
 * Coverage of one district, ready to be asked again and again. What is worked out stays known: the grid, what cameras see,
 * drives, and each microphone's map under its place and the weather. So a microphone that is moved costs one pass and one
 * combination; another hour costs a combination alone. Thread-safe.
 */
public final class CoverageModel {
    private final CoverageInput input;
    private final OpenCells cells;
    private final PublicCells publicSpace;
    private final CameraViews views;
    private final float[] patrolSeconds;
    private final MaskingFloor floor;
    private final Map<District.Weather, MicrophoneMaps> maps = new ConcurrentHashMap<>();
    private final PassSettings settings;

    public CoverageModel(CoverageInput input) {
        this(input, PassSettings.standard());
    }

    public CoverageModel(CoverageInput input, PassSettings settings) {
        this.input = input;
        this.settings = settings;
        District district = input.district();
        Scene scene = Scene.of(district);
        cells = OpenCells.over(district, scene, input.stepMetres(), input.heightMetres());
        publicSpace = new PublicCells(district, cells);
        views = CameraViews.of(district.cameras(), input.devices().camera(), cells);
        Optional<StreetNetwork> streets =
                district.streets().isEmpty() ? Optional.empty() : Optional.of(StreetNetwork.of(district));
        patrolSeconds =
                PatrolReach.seconds(district.patrolPosts(), input.devices().patrol(), streets, cells);
        floor = new MaskingFloor(input.devices().microphone());
    }

    public CoverageInput input() {
        return input;
    }

    public OpenCells cells() {
        return cells;
    }

    public PublicCells publicSpace() {
        return publicSpace;
    }

    public CameraViews views() {
        return views;
    }

    /** Seconds from the order to a patrol at each cell. */
    public float[] patrolSeconds() {
        return patrolSeconds;
    }

    /** Seconds from the order to a drone over each cell. */
    public float[] droneSeconds(District.Weather weather) {
        return DroneReach.seconds(input.district().droneBases(), input.devices().drone(), weather, cells);
    }

    /** Places of the district's microphones, in the order of their ids. */
    public List<Position> microphones() {
        return new ArrayList<>(Microphones.positions(input.district()).values());
    }

    /** The maps of microphones in a weather; those not known yet are made. */
    public List<MicrophoneMap> maps(District.Weather weather, List<Position> microphones, Effort effort) {
        return maps.computeIfAbsent(
                        weather,
                        each -> new MicrophoneMaps(cells, each, input.devices().microphone(), settings))
                .at(microphones, effort);
    }

    /** Coverage by the district's own microphones. */
    public List<Layer> layers(Conditions when, Effort effort) {
        return layers(when, microphones(), input.curves(), allCells(), effort);
    }

    /** The numbers of all cells. */
    public int[] allCells() {
        return java.util.stream.IntStream.range(0, cells.count()).toArray();
    }

    /**
     * Coverage of some cells by microphones at these places, with these curves, one layer a class.
     *
     * @param chosen numbers of the cells, ascending
     */
    public List<Layer> layers(
            Conditions when, List<Position> microphones, DetectionCurves curves, int[] chosen, Effort effort) {
        List<MicrophoneMap> heard = maps(when.weather(), microphones, effort);
        Combination combination = new Combination(
                EmissionLibrary.shipped(),
                SoundLevels.shipped(),
                curves,
                floor.floorDb(when.hour()),
                input.audibleSnrDb(),
                input.errors(),
                input.limits().locatedMetres(),
                Atmosphere.of(when.weather()).soundSpeed());
        return combination.of(input.classes(), heard, means(when.weather()), chosen, effort);
    }

    /** What masks a sound at an hour, per octave band (dB). */
    public double[] floorDb(double hour) {
        return floor.floorDb(hour);
    }

    private Means means(District.Weather weather) {
        return new Means(
                views.halfViewMetres(),
                within(droneSeconds(weather), input.limits().droneSeconds()),
                input.devices().drone().sightingRadiusMetres(),
                within(patrolSeconds, input.limits().patrolSeconds()),
                input.devices().patrol().sightingRadiusMetres());
    }

    private static boolean[] within(float[] seconds, double limit) {
        boolean[] within = new boolean[seconds.length];
        for (int cell = 0; cell < within.length; cell++) {
            within[cell] = seconds[cell] <= limit;
        }
        return within;
    }
}
