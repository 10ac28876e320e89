package org.soundtown.coverage.place;

import java.util.Arrays;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.soundtown.acoustics.map.GridFrame;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.citymodel.District;
import org.soundtown.foundation.geometry.Position;

/**
 * The cells of a square grid whose middle lies in the open: not in a building, within the box of the district's buildings,
 * streets, places and microphones. Cells are numbered in the order of the grid's nodes, rows from south to north. The grid
 * itself is a little larger, so that whole coarse cells cover it. Immutable by convention, thread-safe.
 */
public final class OpenCells {
    /** A coarse cell is about so wide (m). */
    private static final double COARSE_METRES = 8;

    private static final int NONE = -1;

    private final GridFrame frame;
    private final int coarse;
    private final int[] cellOfNode;
    private final int[] nodeOfCell;
    private final float[] ground;
    private final Scene scene;

    private OpenCells(Scene scene, GridFrame frame, int coarse, Envelope area) {
        this.scene = scene;
        this.frame = frame;
        this.coarse = coarse;
        ground = new float[frame.nodes()];
        cellOfNode = new int[frame.nodes()];
        int[] nodes = new int[frame.nodes()];
        int count = 0;
        for (int node = 0; node < ground.length; node++) {
            double x = frame.x(node % frame.columns());
            double y = frame.y(node / frame.columns());
            ground[node] = (float) scene.groundAltitudeAt(x, y);
            boolean open = area.covers(x, y)
                    && scene.findBuildingAround(new Position(x, y, ground[node] + frame.heightMetres()))
                            .isEmpty();
            cellOfNode[node] = open ? count : NONE;
            if (open) {
                nodes[count++] = node;
            }
        }
        nodeOfCell = Arrays.copyOf(nodes, count);
    }

    /**
     * Lays a grid over a district; whole multiples of the step from the origin lie on cells' edges.
     *
     * @param stepMetres width of a cell (m)
     * @param heightMetres height of the sounds above the ground (m)
     */
    public static OpenCells over(District district, Scene scene, double stepMetres, double heightMetres) {
        Envelope area = area(district);
        int coarse = 1;
        while (coarse * stepMetres < COARSE_METRES) {
            coarse *= 2;
        }
        double west = Math.floor(area.getMinX() / stepMetres) * stepMetres + stepMetres / 2;
        double south = Math.floor(area.getMinY() / stepMetres) * stepMetres + stepMetres / 2;
        int columns = 1 + coarse * (int) Math.ceil((area.getMaxX() - west) / (coarse * stepMetres));
        int rows = 1 + coarse * (int) Math.ceil((area.getMaxY() - south) / (coarse * stepMetres));
        GridFrame frame = new GridFrame(west, south, stepMetres, Math.max(2, columns), Math.max(2, rows), heightMetres);
        return new OpenCells(scene, frame, coarse, area);
    }

    /** The box of what the district is made of (m). */
    public static Envelope area(District district) {
        Envelope area = new Envelope();
        district.buildings().forEach(b -> area.expandToInclude(b.footprint().getEnvelopeInternal()));
        district.places().forEach(p -> area.expandToInclude(p.area().getEnvelopeInternal()));
        district.streets().forEach(street -> {
            Envelope box = new Envelope(street.centreLine().getEnvelopeInternal());
            box.expandBy(street.widthMetres() / 2);
            area.expandToInclude(box);
        });
        if (area.isNull()) {
            area.expandToInclude(new Coordinate(0, 0));
        }
        return area;
    }

    public GridFrame frame() {
        return frame;
    }

    public Scene scene() {
        return scene;
    }

    /** Number of cells. */
    public int count() {
        return nodeOfCell.length;
    }

    /** How many steps a coarse cell is wide, a power of two. */
    public int coarseSteps() {
        return coarse;
    }

    /** The cell at a node; −1 where there is none. */
    public int cellAtNode(int node) {
        return cellOfNode[node];
    }

    /** The cell over a place (m); −1 where there is none. */
    public int cellAt(double x, double y) {
        long column = Math.round((x - frame.minX()) / frame.stepMetres());
        long row = Math.round((y - frame.minY()) / frame.stepMetres());
        boolean inside = column >= 0 && row >= 0 && column < frame.columns() && row < frame.rows();
        return inside ? cellOfNode[(int) row * frame.columns() + (int) column] : NONE;
    }

    /** The node of a cell. */
    public int node(int cell) {
        return nodeOfCell[cell];
    }

    public double x(int cell) {
        return frame.x(nodeOfCell[cell] % frame.columns());
    }

    public double y(int cell) {
        return frame.y(nodeOfCell[cell] / frame.columns());
    }

    /** Altitude of the ground at a node (m). */
    public double groundAtNode(int node) {
        return ground[node];
    }

    /** Where a sound in a cell is (m). */
    public Position position(int cell) {
        return positionOfNode(nodeOfCell[cell]);
    }

    /** Where a sound at a node is (m). */
    public Position positionOfNode(int node) {
        return new Position(
                frame.x(node % frame.columns()), frame.y(node / frame.columns()), ground[node] + frame.heightMetres());
    }
}
