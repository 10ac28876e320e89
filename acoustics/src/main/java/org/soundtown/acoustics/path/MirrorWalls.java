package org.soundtown.acoustics.path;

import java.util.Arrays;
import org.soundtown.acoustics.scene.LineList;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.acoustics.scene.Walls;

/**
 * The walls that can throw sound of one source back, as flat arrays, with the source's mirror image in each. A screen is
 * turned so that the source stands in front of it. A buffer; not thread-safe.
 */
final class MirrorWalls {
    /** Nearer to a wall's line than this an end grazes it and no reflection can be told apart (m). */
    static final double GRAZING_METRES = 0.01;

    private final Scene scene;
    private final Walls walls;
    private final LineList near = new LineList();

    int count;
    int[] wall = new int[0];
    double[] ax = new double[0];
    double[] ay = new double[0];
    double[] wx = new double[0];
    double[] wy = new double[0];
    double[] length = new double[0];
    /** Distance of the source in front of the wall, not above zero where it is behind or grazes. */
    double[] front = new double[0];

    double[] imageX = new double[0];
    double[] imageY = new double[0];
    /** Whether the wall runs the other way than in the scene. */
    boolean[] turned = new boolean[0];

    MirrorWalls(Scene scene) {
        this.scene = scene;
        walls = scene.walls();
    }

    /** Takes the walls around a box of the map for a source (m). */
    void take(double sx, double sy, double minX, double minY, double maxX, double maxY) {
        scene.wallsNear(minX, minY, maxX, maxY, near);
        count = near.count();
        if (wall.length < count) {
            grow(2 * count);
        }
        for (int i = 0; i < count; i++) {
            int w = near.get(i);
            double x = walls.ax(w);
            double y = walls.ay(w);
            double dx = walls.bx(w) - x;
            double dy = walls.by(w) - y;
            double size = Math.sqrt(dx * dx + dy * dy);
            double distance = ((sx - x) * dy - (sy - y) * dx) / size;
            turned[i] = distance < 0 && walls.isScreen(walls.obstacleOf(w));
            if (turned[i]) {
                x += dx;
                y += dy;
                dx = -dx;
                dy = -dy;
                distance = -distance;
            }
            wall[i] = w;
            ax[i] = x;
            ay[i] = y;
            wx[i] = dx;
            wy[i] = dy;
            length[i] = size;
            front[i] = distance - GRAZING_METRES;
            double shift = 2 * distance / size;
            imageX[i] = sx - shift * dy;
            imageY[i] = sy + shift * dx;
        }
    }

    /** Where on the scene's wall a share of this one's length lies. */
    double alongOf(int i, double along) {
        return turned[i] ? 1 - along : along;
    }

    /** Whether a wall comes within a distance of the segment between two points. */
    boolean within(int i, double reach, double sx, double sy, double rx, double ry) {
        double half = length[i] / 2;
        double middle = Nearness.toSegment(sx, sy, rx, ry, ax[i] + wx[i] / 2, ay[i] + wy[i] / 2);
        if (middle > (reach + half) * (reach + half)) {
            return false;
        }
        return middle <= reach * reach
                || Nearness.ofSegments(ax[i], ay[i], ax[i] + wx[i], ay[i] + wy[i], sx, sy, rx, ry) <= reach * reach;
    }

    /** Whether part of a wall lies in front of another; a screen has a front on either side. */
    boolean reachesBefore(int i, int other) {
        double a = (ax[i] - ax[other]) * wy[other] - (ay[i] - ay[other]) * wx[other];
        double b = a + wx[i] * wy[other] - wy[i] * wx[other];
        boolean screen = walls.isScreen(walls.obstacleOf(wall[other]));
        double most = screen ? Math.max(Math.abs(a), Math.abs(b)) : Math.max(a, b);
        return most > GRAZING_METRES * length[other];
    }

    private void grow(int size) {
        wall = new int[size];
        ax = new double[size];
        ay = new double[size];
        wx = new double[size];
        wy = new double[size];
        length = new double[size];
        front = new double[size];
        imageX = new double[size];
        imageY = new double[size];
        turned = Arrays.copyOf(turned, size);
    }
}
