package org.soundtown.acoustics.conformity;

import java.util.List;
import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.foundation.geometry.Position;

/**
 * A case with published numbers.
 *
 * @param favourableShare share of the time with favourable conditions, 0 to 1
 * @param powerDb sound power level per octave band (dB re 1 pW), 8 values
 * @param leftOut entries of the file that are not compared, and why
 */
public record ConformityCase(
        String id,
        String title,
        Scene scene,
        Position source,
        Position receiver,
        Atmosphere air,
        double favourableShare,
        double[] powerDb,
        Computation computation,
        List<Expectation> expectations,
        List<String> leftOut) {
    /**
     * What the case asks to be computed.
     *
     * @param lateral whether paths around upright edges count
     * @param maxDistanceMetres longest source-receiver distance (m)
     */
    public record Computation(boolean lateral, int reflectionOrder, double maxDistanceMetres) {}
}
