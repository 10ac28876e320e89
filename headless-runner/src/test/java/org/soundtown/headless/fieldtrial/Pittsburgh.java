package org.soundtown.headless.fieldtrial;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.GroundZone;
import org.soundtown.citymodel.MountingPoint;
import org.soundtown.citymodel.Terrain;
import org.soundtown.citymodel.terrain.TriangulatedTerrain;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.dice.DiceCursor;
import org.soundtown.foundation.geometry.Position;

/** Lays out the Pittsburgh trial: a dense array over hilly rows of houses, three firearms at nine positions. */
final class Pittsburgh {
    static final String NAME = "pittsburgh-trial";

    private static final long SEED = 2018;
    private static final double SIDE = 1200;
    private static final double POLE_METRES = 8;
    private static final double SURVEY_STEP = 60;
    private static final double[] LEVELS_DB = {160, 162, 163};
    private static final String[] FIREARMS = {"9 mm pistol", ".40 pistol", ".223 rifle"};

    private Pittsburgh() {}

    static Trial trial() {
        BlockPlan plan = new BlockPlan(SEED, SIDE, 11, 17, 12, 6, 1.5, 10, 3, new double[] {6.5, 6.5, 9.5}, terrain());
        TrialSite site = new TrialSite(plan);
        double[][] wanted = TrialSite.staggered(SEED, new int[] {5, 4, 5, 4, 5}, SIDE, 50);
        List<MountingPoint> mounts = site.mounts(wanted, POLE_METRES);
        return new Trial(district(plan, site, mounts), SCENARIO, shots(site));
    }

    /** Ridges and hollows: relief of about 80 m over a slope that rises to the north-east. */
    private static Terrain terrain() {
        List<Position> points = new ArrayList<>();
        for (double y = -SIDE / 2 - SURVEY_STEP; y <= SIDE / 2 + SURVEY_STEP; y += SURVEY_STEP) {
            for (double x = -SIDE / 2 - SURVEY_STEP; x <= SIDE / 2 + SURVEY_STEP; x += SURVEY_STEP) {
                double wave = StrictMath.sin(2 * Math.PI * x / 900 + 0.6) * StrictMath.cos(2 * Math.PI * y / 1100);
                points.add(new Position(x, y, BlockPlan.decimetres(300 + 28 * wave + 0.015 * (x + y))));
            }
        }
        return TriangulatedTerrain.through(points);
    }

    /** A position in the open near the middle of each ninth of the square; each firearm in turn at each. */
    private static List<Trial.Shot> shots(TrialSite site) {
        DiceCursor dice = Dice.of(SEED, "shots", "places").cursor();
        List<Trial.Shot> shots = new ArrayList<>();
        for (int position = 0; position < 9; position++) {
            double middleX = SIDE / 3 * (position % 3 - 1);
            double middleY = SIDE / 3 * (position / 3 - 1);
            double[] at = site.openPlace(dice, middleX, middleY, SIDE / 6, SIDE / 6);
            for (int firearm = 0; firearm < FIREARMS.length; firearm++) {
                String note = FIREARMS[firearm] + " at position " + (position + 1);
                shots.add(new Trial.Shot(60 + 60 * shots.size(), at[0], at[1], 1.2, LEVELS_DB[firearm], note));
            }
        }
        return shots;
    }

    private static District district(BlockPlan plan, TrialSite site, List<MountingPoint> mounts) {
        return new District(
                Path.of(NAME),
                NAME,
                "Pittsburgh live-fire trial: a made-up hilly block plan after what was published",
                new District.Origin(40.455, -79.9, 300),
                List.of(
                        new District.SourceNote(
                                "hilly ground, an unusually dense array, three firearms at nine positions",
                                "published; Calhoun and others 2021, arXiv 2108.07377"),
                        new District.SourceNote(
                                "23 sensors on 1.44 square kilometres (16 a square kilometre), their positions and heights",
                                "assumed; about twice the maker's usual 20 to 25 a square mile"),
                        new District.SourceNote(
                                "blocks, rows of houses of two and three storeys, streets and names, hills and hollows",
                                "assumed; made up, not the real map"),
                        new District.SourceNote("weather, people and vehicles", "assumed; an evening in December")),
                new District.Weather(2, 65, 98, 1.5, 250, 0.0, 0.7),
                new District.Population(
                        6000,
                        Collections.nCopies(24, 60),
                        Collections.nCopies(24, 300),
                        "assumed; the same at all hours"),
                site.buildings(),
                plan.streets(1.5, 40),
                List.of(new GroundZone("yards-and-streets", plan.extent(), 0.4)),
                List.of(),
                List.of(),
                plan.terrain(),
                mounts,
                Trial.microphones(mounts),
                List.of(),
                List.of(),
                List.of(),
                plan.dwellings(32),
                List.of());
    }

    private static final String SCENARIO = """
            # The Pittsburgh live-fire trial (Calhoun and others, arXiv 2108.07377) as far as it was published: three firearms at
            # nine positions, an unusually dense array, hilly ground. docs/field-trials.md says what is published and what is
            # assumed. The nine positions were drawn before any run, one in each ninth of the square. Which firearms they were
            # was not found; levels are those of Dater, 1 m left of the muzzle.
            name: pittsburgh-trial
            title: "Pittsburgh live-fire trial: three firearms at nine positions, a dense array on hills"
            district: pittsburgh-trial
            seed: 1
            startHour: 19.5
            durationSeconds: 1710
            devices:
              # satellite time at every sensor
              microphone: {clockOffsetSeconds: 0.0001, clockDriftPpm: 0, timestampErrorSeconds: 0.0005}
            survey: {positionErrorMetres: 0.5, heightErrorMetres: 0.5, roofErrorMetres: 1, temperatureErrorCelsius: 3}
            switches: {sensorToCamera: false, drone: false, loudspeaker: false}
            events:
              fixed:
            """;
}
