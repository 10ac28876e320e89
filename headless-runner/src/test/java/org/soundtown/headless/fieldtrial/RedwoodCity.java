package org.soundtown.headless.fieldtrial;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.GroundZone;
import org.soundtown.citymodel.MountingPoint;
import org.soundtown.citymodel.terrain.FlatTerrain;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.dice.DiceCursor;

/** Lays out the Redwood City trial: eight microphones on roofs and poles over a square mile, 31 shooting events. */
final class RedwoodCity {
    static final String NAME = "redwood-city-trial";

    private static final long SEED = 1996;
    private static final double MILE = 1609.3;
    private static final int SHOTS = 31;
    private static final double POLE_METRES = 9;
    private static final double[] LEVELS_DB = {150, 154, 146};
    private static final String[] WEAPONS = {"pistol", "shotgun", "rifle"};

    private RedwoodCity() {}

    static Trial trial() {
        FlatTerrain terrain = new FlatTerrain(5);
        BlockPlan plan = new BlockPlan(SEED, MILE, 9, 20, 15, 8, 4, 11, 6, new double[] {4.5, 4.5, 4.5, 7, 7}, terrain);
        TrialSite site = new TrialSite(plan);
        double[][] wanted = TrialSite.staggered(SEED, new int[] {3, 2, 3}, MILE, 60);
        List<MountingPoint> mounts = site.mounts(wanted, POLE_METRES);
        return new Trial(district(plan, site, mounts), SCENARIO, shots(site));
    }

    private static List<Trial.Shot> shots(TrialSite site) {
        DiceCursor dice = Dice.of(SEED, "shots", "places").cursor();
        List<Trial.Shot> shots = new ArrayList<>();
        for (int i = 0; i < SHOTS; i++) {
            double[] at = site.openPlace(dice, 0, 0, MILE / 2, MILE / 2);
            int weapon = i % WEAPONS.length;
            shots.add(new Trial.Shot(60 + 60 * i, at[0], at[1], 1.5, LEVELS_DB[weapon], WEAPONS[weapon]));
        }
        return shots;
    }

    private static District district(BlockPlan plan, TrialSite site, List<MountingPoint> mounts) {
        return new District(
                Path.of(NAME),
                NAME,
                "Redwood City field trial of 1996: a made-up block plan after what was published",
                new District.Origin(37.478, -122.215, 5),
                List.of(
                        new District.SourceNote(
                                "eight microphones on rooftops and telephone poles over a square mile",
                                "published; Los Angeles Times, 12 January 1998; every position and height is assumed"),
                        new District.SourceNote(
                                "31 shooting events", "published; Watkins and others 2002; every position is assumed"),
                        new District.SourceNote(
                                "blocks, houses of one and two storeys, streets and their names, yards, flat ground",
                                "assumed; made up after the manner of a Californian suburb, not the real map"),
                        new District.SourceNote("weather, people and vehicles", "assumed")),
                new District.Weather(15, 65, 101.5, 2, 300, 0.0, 0.5),
                new District.Population(
                        9000,
                        Collections.nCopies(24, 60),
                        Collections.nCopies(24, 400),
                        "assumed; the same at all hours"),
                site.buildings(),
                plan.streets(1.5, 40),
                List.of(new GroundZone("yards-and-streets", plan.extent(), 0.5)),
                List.of(),
                List.of(),
                plan.terrain(),
                mounts,
                Trial.microphones(mounts),
                List.of(),
                List.of(),
                List.of(),
                plan.dwellings(50),
                List.of());
    }

    private static final String SCENARIO = """
            # The Redwood City field trial (Watkins, Mazerolle, Rogan and Frank 2002) as far as it was published: eight
            # microphones on roofs and poles over a square mile, 31 shooting events with blank rounds. docs/field-trials.md
            # says what is published and what is assumed. Places of the shots were drawn over the square mile before any run;
            # pistol, shotgun and rifle take turns, their blank rounds' levels are assumed. The hour only chooses the bed of
            # noise: that of 21 h, 55 dB(A) falling to 51, stands for a residential area by day.
            name: redwood-city-trial
            title: "Redwood City field trial: 31 shooting events, eight microphones on a square mile"
            district: redwood-city-trial
            seed: 1
            startHour: 21
            durationSeconds: 1950
            devices:
              # lines to one computer: one clock for all, but the lines' delays
              microphone: {clockOffsetSeconds: 0.001, clockDriftPpm: 0, timestampErrorSeconds: 0.0005}
            survey: {positionErrorMetres: 0.5, heightErrorMetres: 0.5, roofErrorMetres: 1, temperatureErrorCelsius: 3}
            switches: {sensorToCamera: false, drone: false, loudspeaker: false}
            events:
              fixed:
            """;
}
