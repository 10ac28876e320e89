package org.soundtown.acoustics.map;

import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.foundation.geometry.Position;

/**
 * What a microphone hears of a source at every place of a district: attenuation A per octave band, with L = Lw − A. Lw is
 * the source's sound power level; one whose level at 1 m in free field is known has Lw = L(1 m) + 10 lg 4π = L(1 m) + 11.0
 * dB. Places in buildings and places from which no path arrives have no value (NaN). Immutable by convention,
 * thread-safe.
 */
public final class TransferMap {
    /** Attenuation of free field at 1 m, 10 lg 4π (dB). */
    private static final double AT_ONE_METRE_DB = 10 * Math.log10(4 * Math.PI);

    /** Nearer than this the map no longer grows louder (m). */
    private static final double NEAREST_METRES = 0.1;

    private final Position microphone;
    private final NodeField field;
    private final float[][] attenuationDb;
    private final NodeField.Guide spreading;

    /** @param attenuationDb per octave band, per node (dB) */
    TransferMap(Position microphone, NodeField field, float[][] attenuationDb) {
        this.microphone = microphone;
        this.field = field;
        this.attenuationDb = attenuationDb;
        spreading = (x, y, z) -> {
            double dx = x - microphone.x();
            double dy = y - microphone.y();
            double dz = z - microphone.z();
            double square = dx * dx + dy * dy + dz * dz;
            return AT_ONE_METRE_DB + 10 * Math.log10(Math.max(square, NEAREST_METRES * NEAREST_METRES));
        };
    }

    public Position microphone() {
        return microphone;
    }

    public GridFrame frame() {
        return field.frame();
    }

    /** Attenuation at a node (dB), NaN where there is none. */
    public float attenuationDbAtNode(int band, int column, int row) {
        return attenuationDb[band][row * frame().columns() + column];
    }

    /**
     * Attenuation between the nodes (dB): bilinear in its excess over spherical spreading. NaN outside the grid and in
     * buildings.
     */
    public double attenuationDb(int band, double x, double y) {
        return field.at(attenuationDb[band], spreading, x, y);
    }

    /** One band's attenuation (dB). */
    public ScalarGrid attenuation(int band) {
        return new ScalarGrid(frame(), attenuationDb[band]);
    }

    /**
     * A-weighted level at the microphone of a source at every node (dB(A)).
     *
     * @param powerLevelDb sound power level per octave band (dB), 8 values
     */
    public ScalarGrid aWeightedLevel(double[] powerLevelDb) {
        double[] power = new double[OctaveBands.COUNT];
        for (int band = 0; band < power.length; band++) {
            power[band] = Math.pow(10, (powerLevelDb[band] + OctaveBands.aWeightingDb(band)) / 10);
        }
        double perDecibel = Math.log(10) / 10;
        float[] level = new float[frame().nodes()];
        for (int node = 0; node < level.length; node++) {
            double energy = 0;
            for (int band = 0; band < power.length; band++) {
                energy += power[band] * Math.exp(-perDecibel * attenuationDb[band][node]);
            }
            level[node] = (float) (Math.log(energy) / perDecibel);
        }
        return new ScalarGrid(frame(), level);
    }
}
