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
import org.soundtown.acoustics.scene.Scene;
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
        double error = 0;
        double energy = 0;
        for (int i = 0; i < moving.pressure().length; i++) {
            int at = i + shift;
            double wanted = at < 0 || at >= expected.length ? 0 : expected[at];
            error += (moving.pressure()[i] - wanted) * (moving.pressure()[i] - wanted);
            energy += wanted * wanted;
        }
        assertTrue(error < 1e-4 * energy, 10 * Math.log10(error / energy) + " dB");
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
    void aSourceThatPassesBetweenFacadesLeavesNothingBesideItsTones() {
        Scene street = new DrawnScene()
                .box(-400, 9, 400, 20, 15)
                .box(-400, -20, 400, -9, 15)
                .box(60, 6, 75, 8.5, 6)
                .on(0);
        PathFinder finder = new PathFinder(street, AIR, PathSettings.standard().withReflections(1, 60));
        MovingSource siren = new MovingSource(trajectory(
                new Trajectory.Node(0, new Position(-60, -2, 1)), new Trajectory.Node(6, new Position(60, -2, 1))));
        for (double hertz : new double[] {250, 1000, 3000}) {
            ReceivedSound heard = siren.render(tone(hertz, 6), RATE, finder, new Position(0, 5, 4));
            assertSplatterBelow(
                    -60, heard, hertz, 1.0 / (1 + 20.5 / AIR.soundSpeed()), 1.0 / (1 - 20.5 / AIR.soundSpeed()));
        }
    }

    @Test
    void aDroneFlyingOverAPatrolThatDrivesLeavesNothingBesideItsTones() {
        PathFinder finder =
                new PathFinder(new DrawnScene().box(-400, 9, 400, 20, 15).on(0.5), AIR, PathSettings.standard());
        Trajectory drone = trajectory(
                new Trajectory.Node(0, new Position(-40, 3, 25)), new Trajectory.Node(5, new Position(40, -3, 30)));
        Trajectory car = trajectory(
                new Trajectory.Node(0, new Position(50, 0, 1)), new Trajectory.Node(6, new Position(-40, 0, 1)));
        ReceivedSound heard = new MovingSource(drone).render(tone(1000, 5), RATE, finder, car);
        double c = AIR.soundSpeed();
        assertSplatterBelow(-60, heard, 1000, (c - 16) / (c + 17), (c + 16) / (c - 17));
    }

    @Test
    void directSoundAndEchoHaveDopplersPitchWhenBothEndsMove() {
        PathFinder finder = new PathFinder(
                new DrawnScene().box(300, -100, 310, 100, 60).on(0),
                AIR,
                PathSettings.standard().withReflections(1, 200));
        double towards = 25;
        double away = 10;
        Trajectory source = trajectory(
                new Trajectory.Node(0, new Position(0, 0, 2)), new Trajectory.Node(4, new Position(4 * towards, 0, 2)));
        Trajectory receiver = trajectory(
                new Trajectory.Node(0, new Position(150, 0, 2)),
                new Trajectory.Node(6, new Position(150 + 6 * away, 0, 2)));
        double[] spectrum = middleSpectrum(new MovingSource(source).render(tone(1000, 4), RATE, finder, receiver));
        double c = AIR.soundSpeed();
        assertEquals(1000 * (c - away) / (c - towards), peak(spectrum, 1020, 1060), 0.02);
        assertEquals(1000 * (c + away) / (c - towards), peak(spectrum, 1080, 1130), 0.02);
    }

    @Test
    void aFasterSourceIsSearchedForMoreOftenButNeverMoreThanTheWayAsks() {
        Position ear = new Position(0, 20, 4);
        Trajectory slow = trajectory(
                new Trajectory.Node(0, new Position(-50, 0, 1)), new Trajectory.Node(20, new Position(50, 0, 1)));
        PathTracks tracks = PathTracks.follow(slow, Trajectory.still(ear), 20, RATE, free);
        assertTrue(tracks.updates() >= 50 && tracks.updates() <= 60, tracks.updates() + " searches for 100 m");
        assertEquals(1, tracks.meanPaths(), 1e-3);
        Trajectory still = Trajectory.still(new Position(30, 0, 1));
        assertTrue(
                PathTracks.follow(still, Trajectory.still(ear), 20, RATE, free).updates() <= 44);
    }

    /** All energy outside the band that Doppler's shift can reach, and 12 Hz for the window, against all within. */
    private static void assertSplatterBelow(
            double limitDb, ReceivedSound sound, double hertz, double low, double high) {
        int size = Fourier.sizeFor(sound.pressure().length);
        double[] work = new double[size];
        int count = sound.pressure().length;
        for (int i = 0; i < count; i++) {
            double turn = 2 * Math.PI * i / count;
            double window =
                    0.35875 - 0.48829 * Math.cos(turn) + 0.14128 * Math.cos(2 * turn) - 0.01168 * Math.cos(3 * turn);
            work[i] = window * sound.pressure()[i];
        }
        Fourier.forward(work);
        double within = 0;
        double outside = 0;
        for (int bin = 1; bin < size / 2; bin++) {
            double at = (double) bin * RATE / size;
            if (at > hertz * low - 12 && at < hertz * high + 12) {
                within += Fourier.power(work, bin);
            } else {
                outside += Fourier.power(work, bin);
            }
        }
        double splatter = 10 * Math.log10(outside / within);
        assertTrue(splatter < limitDb, "splatter of " + hertz + " Hz: " + splatter + " dB");
    }

    /** Frequency of the strongest tone between two frequencies, by a parabola through the logarithms (Hz). */
    private static double peak(double[] spectrum, double low, double high) {
        double step = (double) RATE / spectrum.length;
        int best = (int) (low / step);
        for (int bin = best; bin * step < high; bin++) {
            best = Fourier.power(spectrum, bin) > Fourier.power(spectrum, best) ? bin : best;
        }
        double before = Math.log(Fourier.power(spectrum, best - 1));
        double middle = Math.log(Fourier.power(spectrum, best));
        double after = Math.log(Fourier.power(spectrum, best + 1));
        return step * (best + 0.5 * (before - after) / (before - 2 * middle + after));
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
