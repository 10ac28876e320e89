package org.soundtown.acoustics.scene;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.soundtown.citymodel.GroundZone;

/** Altitude and ground factor, and the lines of the map along which they change. Immutable, thread-safe. */
public final class Ground {
    private static final double CELL_METRES = 20;

    private final Triangulation surface;
    private final boolean level;
    private final double altitude;
    private final GroundZones zones;
    private final EdgeList bends;
    private final LineGrid bendGrid;
    private final GroundEdges borders;
    private final LineGrid borderGrid;
    private final double elsewhere;

    private Ground(Triangulation surface, double altitude, GroundZones zones, double elsewhere) {
        this.surface = surface;
        this.altitude = altitude;
        this.zones = zones;
        this.elsewhere = elsewhere;
        level = surface.level();
        bends = surface.edges();
        bendGrid = new LineGrid(bends.ax, bends.ay, bends.bx, bends.by, CELL_METRES);
        borders = zones.edges();
        borderGrid = new LineGrid(borders.ax, borders.ay, borders.bx, borders.by, CELL_METRES);
    }

    /**
     * @param breakLines the surface, level where there are none
     * @param altitude of level ground (m)
     * @param elsewhere ground factor where no zone lies
     */
    static Ground of(List<Coordinate[]> breakLines, double altitude, List<GroundZone> zones, double elsewhere) {
        Triangulation surface = Triangulation.of(breakLines);
        double level = breakLines.isEmpty() || !surface.level() ? altitude : surface.altitudeAt(0, 0);
        return new Ground(surface, level, GroundZones.of(zones, elsewhere), elsewhere);
    }

    /** Whether the ground has one altitude everywhere. */
    public boolean isLevel() {
        return level;
    }

    /** Whether the ground has one factor everywhere. */
    public boolean isUniform() {
        return borders.count() == 0;
    }

    public double altitudeAt(double x, double y) {
        return level ? altitude : surface.altitudeAt(x, y);
    }

    public double factorAt(double x, double y) {
        return isUniform() ? elsewhere : zones.gAt(x, y);
    }

    /** Collects the bends of the surface that a way crosses, in order. */
    public void crossBends(double x0, double y0, double x1, double y1, Crossings found) {
        bendGrid.cross(x0, y0, x1, y1, true, found);
    }

    /** Altitude on a bend (m). */
    public double bendAltitude(int bend, double along) {
        return bends.az[bend] + along * (bends.bz[bend] - bends.az[bend]);
    }

    /** Collects the edges of ground zones that a way crosses, in order. */
    public void crossBorders(double x0, double y0, double x1, double y1, Crossings found) {
        borderGrid.cross(x0, y0, x1, y1, true, found);
    }

    /** Ground factor beyond an edge of a zone, for a way that goes over to its left or to its right. */
    public double factorBeyond(int border, boolean toLeft) {
        return toLeft ? borders.leftG[border] : borders.rightG[border];
    }
}
