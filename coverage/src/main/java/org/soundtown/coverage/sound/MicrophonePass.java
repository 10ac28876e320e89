package org.soundtown.coverage.sound;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.soundtown.acoustics.path.PairGains;
import org.soundtown.acoustics.path.PathSettings;
import org.soundtown.acoustics.weather.Refraction;
import org.soundtown.coverage.place.OpenCells;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.foundation.geometry.Position;

/**
 * One pass over the cells for one microphone, by reciprocity: the sums over the very paths that the twin finds. What costs
 * is spared where it changes little:
 *
 * <ul>
 *   <li>reflected paths are looked for at the corners of coarse cells only, and their energy, spreading taken out, read
 *       between them;
 *   <li>a coarse cell whose corners agree in every band, spreading taken out, is read between its corners; others are halved
 *       until they agree or are one step wide, each new node with its own search for all paths without reflection.
 * </ul>
 *
 * With buffers; for one thread.
 */
final class MicrophonePass {
    private static final byte UNKNOWN = 0;
    private static final byte READ = 1;
    private static final byte FOUND = 2;
    private static final byte NOTHING = 3;

    private static final int BANDS = OctaveBands.COUNT;
    private static final double NEAREST_METRES = 0.1;

    /** Energies of all bands at one node: straight paths' excess (dB), reflected paths' energy times distance squared. */
    private static final int REFLECTED = BANDS;

    private static final int SLACK = 2 * BANDS;
    private static final int STRAIGHT_EAST = SLACK + 1;
    private static final int STRAIGHT_NORTH = SLACK + 2;
    private static final int REFLECTED_EAST = SLACK + 3;
    private static final int REFLECTED_NORTH = SLACK + 4;
    private static final int FIRST_EAST = SLACK + 5;
    private static final int FIRST_NORTH = SLACK + 6;
    private static final int FIELDS = SLACK + 7;

    private final OpenCells cells;
    private final PairGains gains;
    private final double speed;
    private final PassSettings settings;
    private final BooleanSupplier stopped;
    private final int columns;
    private final int rows;
    private final float[] fields;
    private final byte[] state;
    private final float[] read = new float[FIELDS];
    private Position microphone;

    /** @param stopped asked now and then whether the work is given up */
    MicrophonePass(
            OpenCells cells, Refraction weather, PathSettings paths, PassSettings settings, BooleanSupplier stopped) {
        this.cells = cells;
        this.settings = settings;
        this.stopped = stopped;
        gains = new PairGains(cells.scene(), weather, paths);
        speed = weather.air().soundSpeed();
        columns = cells.frame().columns();
        rows = cells.frame().rows();
        fields = new float[columns * rows * FIELDS];
        state = new byte[columns * rows];
    }

    /** @throws java.util.concurrent.CancellationException when given up */
    MicrophoneMap map(Position position, Hearable hearable) {
        microphone = cells.scene().inTheOpen(position);
        gains.of(position);
        Arrays.fill(state, UNKNOWN);
        int coarse = settings.adaptive() ? cells.coarseSteps() : 1;
        for (int row = 0; row < rows; row += coarse) {
            giveUpWhereAsked();
            for (int column = 0; column < columns; column += coarse) {
                find(column, row, true);
            }
        }
        for (int row = 0; row + coarse < rows && coarse > 1; row += coarse) {
            giveUpWhereAsked();
            for (int column = 0; column + coarse < columns; column += coarse) {
                fill(column, row, coarse);
            }
        }
        return collected(hearable);
    }

    private void giveUpWhereAsked() {
        if (stopped.getAsBoolean()) {
            throw new java.util.concurrent.CancellationException("coverage given up");
        }
    }

    /** Works out a node by a search of its own. */
    private void find(int column, int row, boolean reflections) {
        int node = row * columns + column;
        if (state[node] == FOUND || state[node] == NOTHING) {
            return;
        }
        if (cells.cellAtNode(node) < 0) {
            state[node] = NOTHING;
            return;
        }
        Position place = cells.scene().inTheOpen(cells.positionOfNode(node));
        if (!gains.from(place, reflections)) {
            state[node] = NOTHING;
            return;
        }
        double distance = Math.max(NEAREST_METRES, place.distanceTo(microphone));
        double square = distance * distance;
        int at = node * FIELDS;
        double straight = 0;
        for (int band = 0; band < BANDS; band++) {
            double energy = gains.straightEnergy(band);
            straight += energy;
            fields[at + band] = (float) (10 * Math.log10(Math.max(1e-30, energy) * square));
            if (reflections) {
                fields[at + REFLECTED + band] = (float) (gains.reflectedEnergy(band) * square);
            }
        }
        straight = Math.max(1e-30, straight);
        fields[at + SLACK] = (float) (gains.firstArrivalSeconds() - distance / speed);
        fields[at + STRAIGHT_EAST] = (float) (gains.straightEast() / straight);
        fields[at + STRAIGHT_NORTH] = (float) (gains.straightNorth() / straight);
        fields[at + FIRST_EAST] = (float) gains.firstEast();
        fields[at + FIRST_NORTH] = (float) gains.firstNorth();
        if (reflections) {
            fields[at + REFLECTED_EAST] = (float) (gains.reflectedEast() * square);
            fields[at + REFLECTED_NORTH] = (float) (gains.reflectedNorth() * square);
        }
        state[node] = FOUND;
    }

    /** Fills the nodes of a square between its corners, halving it where they do not agree. */
    private void fill(int column, int row, int size) {
        if (size == 1) {
            return;
        }
        if (agree(column, row, size)) {
            readAll(column, row, size);
            return;
        }
        int half = size / 2;
        between(column + half, row, column, row, size);
        between(column, row + half, column, row, size);
        between(column + half, row + half, column, row, size);
        between(column + size, row + half, column, row, size);
        between(column + half, row + size, column, row, size);
        fill(column, row, half);
        fill(column + half, row, half);
        fill(column, row + half, half);
        fill(column + half, row + half, half);
    }

    /** Whether at least three corners have a value and all that have agree. */
    private boolean agree(int column, int row, int size) {
        int present = 0;
        for (int corner = 0; corner < 4; corner++) {
            present += state[node(column, row, size, corner)] == FOUND ? 1 : 0;
        }
        if (present < 3) {
            return false;
        }
        for (int band = 0; band < BANDS; band++) {
            float low = Float.POSITIVE_INFINITY;
            float high = Float.NEGATIVE_INFINITY;
            for (int corner = 0; corner < 4; corner++) {
                int node = node(column, row, size, corner);
                if (state[node] == FOUND) {
                    float value = fields[node * FIELDS + band];
                    low = Math.min(low, value);
                    high = Math.max(high, value);
                }
            }
            if (high - low > settings.agreementDb()) {
                return false;
            }
        }
        return true;
    }

    private int node(int column, int row, int size, int corner) {
        return (row + (corner >> 1) * size) * columns + column + (corner & 1) * size;
    }

    /** A new node of a square that is halved: straight paths by a search, reflected ones read between the corners. */
    private void between(int column, int row, int fromColumn, int fromRow, int size) {
        int node = row * columns + column;
        if (state[node] == FOUND || state[node] == NOTHING) {
            return;
        }
        find(column, row, false);
        if (state[node] == FOUND) {
            read(column, row, fromColumn, fromRow, size);
            int at = node * FIELDS;
            System.arraycopy(read, REFLECTED, fields, at + REFLECTED, BANDS);
            fields[at + REFLECTED_EAST] = read[REFLECTED_EAST];
            fields[at + REFLECTED_NORTH] = read[REFLECTED_NORTH];
        }
    }

    private void readAll(int column, int row, int size) {
        for (int r = row; r <= row + size; r++) {
            for (int c = column; c <= column + size; c++) {
                int node = r * columns + c;
                if (state[node] == UNKNOWN && cells.cellAtNode(node) >= 0) {
                    read(c, r, column, row, size);
                    System.arraycopy(read, 0, fields, node * FIELDS, FIELDS);
                    state[node] = READ;
                }
            }
        }
    }

    /** Reads between the corners of a square that have a value: bilinear, the weights of the others shared out. */
    private void read(int column, int row, int fromColumn, int fromRow, int size) {
        double east = (double) (column - fromColumn) / size;
        double north = (double) (row - fromRow) / size;
        Arrays.fill(read, 0);
        double present = 0;
        for (int corner = 0; corner < 4; corner++) {
            int node = node(fromColumn, fromRow, size, corner);
            if (state[node] == FOUND) {
                double weight = 1e-6 + ((corner & 1) == 0 ? 1 - east : east) * ((corner & 2) == 0 ? 1 - north : north);
                present += weight;
                for (int field = 0; field < FIELDS; field++) {
                    read[field] += (float) (weight * fields[node * FIELDS + field]);
                }
            }
        }
        for (int field = 0; field < FIELDS && present > 0; field++) {
            read[field] = (float) (read[field] / present);
        }
    }

    private MicrophoneMap collected(Hearable hearable) {
        int most = cells.count();
        int[] kept = new int[most];
        float[] gainDb = new float[most * BANDS];
        float[] seconds = new float[most];
        float[] departureEast = new float[most];
        float[] departureNorth = new float[most];
        float[] firstEast = new float[most];
        float[] firstNorth = new float[most];
        int count = 0;
        for (int cell = 0; cell < most; cell++) {
            int node = cells.node(cell);
            if (state[node] != FOUND && state[node] != READ) {
                continue;
            }
            int at = node * FIELDS;
            Position place = cells.positionOfNode(node);
            double distance = Math.max(NEAREST_METRES, place.distanceTo(microphone));
            double square = distance * distance;
            double straight = 0;
            double reflected = 0;
            for (int band = 0; band < BANDS; band++) {
                double one = Math.pow(10, fields[at + band] / 10);
                double other = fields[at + REFLECTED + band];
                straight += one;
                reflected += other;
                gainDb[count * BANDS + band] = (float) (10 * Math.log10((one + other) / square));
            }
            if (!hearable.at(gainDb, count * BANDS)) {
                continue;
            }
            kept[count] = cell;
            seconds[count] = (float) (fields[at + SLACK] + distance / speed);
            double all = straight + reflected;
            departureEast[count] =
                    (float) ((fields[at + STRAIGHT_EAST] * straight + fields[at + REFLECTED_EAST]) / all);
            departureNorth[count] =
                    (float) ((fields[at + STRAIGHT_NORTH] * straight + fields[at + REFLECTED_NORTH]) / all);
            firstEast[count] = fields[at + FIRST_EAST];
            firstNorth[count] = fields[at + FIRST_NORTH];
            count++;
        }
        return new MicrophoneMap(
                Arrays.copyOf(kept, count),
                Arrays.copyOf(gainDb, count * BANDS),
                Arrays.copyOf(seconds, count),
                Arrays.copyOf(departureEast, count),
                Arrays.copyOf(departureNorth, count),
                Arrays.copyOf(firstEast, count),
                Arrays.copyOf(firstNorth, count));
    }
}
