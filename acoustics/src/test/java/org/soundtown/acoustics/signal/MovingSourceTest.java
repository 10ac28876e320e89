package org.soundtown.acoustics.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundtown.acoustics.DrawnScene;
import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.acoustics.path.PathFinder;
import org.soundtown.acoustics.path.PathSettings;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.foundation.signal.Fourier;

class MovingSourceTest {
    private static final int RATE = 16000;
    private static final Atmosphere AIR = Atmosphere.still(15, 60);
    private final PathFinder free =
            new PathFinder(DrawnScene.open(0), AIR, PathSettings.standard().withGround(false));

    private static Trajectory trajectory(Trajectory.Node... nodes) {
        return new Trajectory(List.of(nodes));
    }

    private static float[] tone(double hertz, double seconds) {
        float[] tone = new float[(int) (seconds * RATE)];
        for (int i = 0; i < tone.length; i++) {
            double fade = Math.min(1, Math.min(i, tone.length - 1 - i) / 800.0);
            tone[i] = (float) (fade * Math.sin(2 * Math.PI * hertz * i / RATE));
        }
        return tone;
    }

    @Test
    void aSourceThatStandsStillSoundsLikeItsImpulseResponse() {
        Position here = new Position(0, 0, 2);
        Position there = new Position(60, 0, 4);
        float[] sound = tone(440, 2.3);
        ReceivedSound moving =
                new MovingSource(trajectory(new Trajectory.Node(0, here))).render(sound, RATE, free, there);
        ImpulseResponse still = ImpulseResponse.of(free.find(here, there), RATE);
        float[] expected = still.applyTo(sound);
        int shift = (int) Math.round((moving.startSeconds() - still.startSeconds()) * RATE);
        for (int i = 0; i < moving.pressure().length; i++) {
            int at = i + shift;
            assertEquals(at < 0 || at >= expected.length ? 0 : expected[at], moving.pressure()[i], 2e-5, "sample " + i);
        }
    }

    @Test
    void aMopedThatPassesGetsLouderThenFainter() {
        MovingSource moped = new MovingSource(trajectory(
                new Trajectory.Node(0, new Position(-50, 0, 1)), new Trajectory.Node(10, new Position(50, 0, 1))));
        ReceivedSound heard = moped.render(tone(500, 10), RATE, free, new Position(0, 8, 4));
        double before = level(heard, 1);
        double beside = level(heard, 5);
        double after = level(heard, 9);
        assertEquals(20 * Math.log10(Math.sqrt(40 * 40 + 64 + 9) / Math.sqrt(64 + 9)), beside - before, 1.0);
        assertEquals(before, after, 1.0);
    }

    @Test
    void nothingClicksAndNothingBuzzesAsTheSourceMovesOn() {
        MovingSource moped = new MovingSource(trajectory(
                new Trajectory.Node(0, new Position(-300, 0, 1)), new Trajectory.Node(4, new Position(-220, 0, 1))));
        ReceivedSound heard = moped.render(tone(1000, 4), RATE, free, new Position(0, 0, 1));
        double[] spectrum = middleSpectrum(heard);
        double shifted = 1000 / (1 - 20 / AIR.soundSpeed());
        double bin = (double) RATE / 32768;
        double peak = 0;
        double elsewhere = 0;
        for (int i = 1; i < 16384; i++) {
            double power = spectrum[2 * i] * spectrum[2 * i] + spectrum[2 * i + 1] * spectrum[2 * i + 1];
            if (Math.abs(i * bin - shifted) < 8) {
                peak = Math.max(peak, power);
            } else {
                elsewhere = Math.max(elsewhere, power);
            }
        }
        assertTrue(
                10 * Math.log10(elsewhere / peak) < -60,
                "strongest other tone " + 10 * Math.log10(elsewhere / peak) + " dB");
    }

    /** Spectrum of two seconds from the middle under a Hann window. */
    private static double[] middleSpectrum(ReceivedSound sound) {
        double[] middle = new double[32768];
        int from = sound.pressure().length / 2 - middle.length / 2;
        for (int i = 0; i < middle.length; i++) {
            middle[i] = sound.pressure()[from + i] * (1 - Math.cos(2 * Math.PI * i / middle.length));
        }
        Fourier.forward(middle);
        return middle;
    }

    @Test
    void aSourceOutOfRangeIsSilent() {
        MovingSource far = new MovingSource(trajectory(new Trajectory.Node(0, new Position(5000, 0, 1))));
        assertEquals(
                0, far.render(tone(200, 1), RATE, free, new Position(0, 0, 4)).pressure().length);
    }

    @Test
    void aWayBackInTimeIsRefused() {
        Position here = new Position(0, 0, 1);
        IllegalArgumentException error = assertThrows(
                IllegalArgumentException.class,
                () -> trajectory(new Trajectory.Node(1, here), new Trajectory.Node(1, here)));
        assertEquals("nodes[1]: 1.0 s: expected later than 1.0 s", error.getMessage());
    }

    private static double level(ReceivedSound sound, double atSeconds) {
        int centre = (int) ((atSeconds - sound.startSeconds()) * RATE);
        double energy = 0;
        for (int i = centre - 1600; i < centre + 1600; i++) {
            energy += sound.pressure()[i] * sound.pressure()[i];
        }
        return 10 * Math.log10(energy);
    }
}
