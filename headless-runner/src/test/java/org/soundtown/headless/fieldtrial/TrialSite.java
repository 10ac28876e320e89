package org.soundtown.headless.fieldtrial;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.soundtown.citymodel.Building;
import org.soundtown.citymodel.MountingPoint;
import org.soundtown.citymodel.index.BuildingIndex;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.dice.DiceCursor;
import org.soundtown.foundation.geometry.Position;

/** Puts sensors on poles and roofs, and shooters in the open. */
final class TrialSite {
    private static final double ABOVE_ROOF_METRES = 1.5;
    private static final double CLEAR_METRES = 1;

    private final BlockPlan plan;
    private final List<Building> buildings;
    private final BuildingIndex index;

    TrialSite(BlockPlan plan) {
        this.plan = plan;
        this.buildings = plan.buildings();
        this.index = new BuildingIndex(buildings, plan.terrain());
    }

    List<Building> buildings() {
        return buildings;
    }

    /** Every other one on a pole at the street's edge nearest to the wanted place, the rest on the nearest roof. */
    List<MountingPoint> mounts(double[][] wanted, double poleMetres) {
        List<MountingPoint> mounts = new ArrayList<>();
        for (int i = 0; i < wanted.length; i++) {
            String id = String.format("mp-%02d", i + 1);
            mounts.add(i % 2 == 0 ? pole(id, wanted[i], poleMetres) : roof(id, wanted[i]));
        }
        return mounts;
    }

    /** A place in the open within so far of the middle, east and north. */
    double[] openPlace(DiceCursor dice, double middleX, double middleY, double reachX, double reachY) {
        while (true) {
            double x = BlockPlan.decimetres(middleX + dice.uniform(-reachX, reachX));
            double y = BlockPlan.decimetres(middleY + dice.uniform(-reachY, reachY));
            if (isOpen(x, y)) {
                return new double[] {x, y};
            }
        }
    }

    private boolean isOpen(double x, double y) {
        for (double dx = -CLEAR_METRES; dx <= CLEAR_METRES; dx += CLEAR_METRES) {
            for (double dy = -CLEAR_METRES; dy <= CLEAR_METRES; dy += CLEAR_METRES) {
                if (index.buildingAt(x + dx, y + dy).isPresent()) {
                    return false;
                }
            }
        }
        return true;
    }

    private MountingPoint pole(String id, double[] wanted, double heightMetres) {
        long row = Math.round((wanted[1] + plan.sideMetres() / 2) / plan.pitchY());
        double x = BlockPlan.millimetres(wanted[0]);
        double y = BlockPlan.millimetres(plan.streetY((int) row) + plan.streetMetres() / 2 - 0.5);
        double altitude = plan.terrain().altitudeAt(x, y);
        return new MountingPoint(
                id, MountingPoint.Kind.LAMP_POST, new Position(x, y, altitude + heightMetres), heightMetres);
    }

    private MountingPoint roof(String id, double[] wanted) {
        Building nearest = buildings.get(0);
        double least = Double.POSITIVE_INFINITY;
        for (Building building : buildings) {
            Coordinate middle = building.footprint().getCentroid().getCoordinate();
            double distance = Math.hypot(middle.x - wanted[0], middle.y - wanted[1]);
            if (distance < least) {
                least = distance;
                nearest = building;
            }
        }
        Coordinate middle = nearest.footprint().getCentroid().getCoordinate();
        double x = BlockPlan.millimetres(middle.x);
        double y = BlockPlan.millimetres(middle.y);
        double altitude = nearest.roofAltitudeMetres() + ABOVE_ROOF_METRES;
        double height = BlockPlan.decimetres(altitude - plan.terrain().altitudeAt(x, y));
        return new MountingPoint(id, MountingPoint.Kind.MUNICIPAL_BUILDING, new Position(x, y, altitude), height);
    }

    /** Staggered rows: so many in each, spread over the square, each moved at random by up to so much. */
    static double[][] staggered(long seed, int[] perRow, double sideMetres, double moveMetres) {
        List<double[]> places = new ArrayList<>();
        DiceCursor dice = Dice.of(seed, "array", "places").cursor();
        for (int row = 0; row < perRow.length; row++) {
            for (int i = 0; i < perRow[row]; i++) {
                places.add(new double[] {
                    sideMetres * ((i + 0.5) / perRow[row] - 0.5) + dice.uniform(-moveMetres, moveMetres),
                    sideMetres * ((row + 0.5) / perRow.length - 0.5) + dice.uniform(-moveMetres, moveMetres)
                });
            }
        }
        return places.toArray(new double[0][]);
    }
}
