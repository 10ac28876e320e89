package org.soundtown.acoustics.reverberation;

import java.util.Arrays;
import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.dice.DiceCursor;
import org.soundtown.foundation.geometry.Position;

/**
 * Particles of sound sent from one place and followed from surface to surface: at a façade each goes on as from a mirror or, with
 * the scattering coefficient as its chance, in a direction drawn by Lambert's cosine law; the ground mirrors. Every bounce
 * keeps what the surface does not absorb. This is the sound-particle method of Picaut and Fortin ("SPPS, a particle-tracing
 * numerical code for indoor and outdoor sound propagation prediction", Acoustics 2012, Nantes).
 */
final class ParticleTrace {
    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

    /** A particle that has less than this of its energy left in every band is dropped. */
    private static final double FAINTEST = 1e-6;

    /** How far from its start a particle is followed (m): what is farther seldom finds its way back. */
    private static final double FARTHEST = 400;

    private static final int MOST_BOUNCES = 400;
    static final int PLACE = 7;

    private final int particles;
    private int bounces;
    private float[] place = new float[PLACE * 1024];
    private float[] energy = new float[OctaveBands.COUNT * 1024];
    private short[] order = new short[1024];

    ParticleTrace(Scene scene, Atmosphere air, Scattering scattering, Position from, Dice dice) {
        particles = scattering.particles();
        Surfaces surfaces = new Surfaces(scene);
        DiceCursor cursor = dice.forPurpose("particles").cursor();
        double turn = cursor.uniform(0, 2 * Math.PI);
        double farthest = scattering.seconds() * air.soundSpeed();
        for (int i = 0; i < particles; i++) {
            double up = 1 - (2 * i + 1.0) / particles;
            double flat = Math.sqrt(1 - up * up);
            double angle = turn + i * GOLDEN_ANGLE;
            follow(
                    surfaces,
                    scattering,
                    from,
                    new double[] {flat * Math.cos(angle), flat * Math.sin(angle), up},
                    farthest,
                    cursor);
        }
    }

    int particles() {
        return particles;
    }

    int bounces() {
        return bounces;
    }

    /** x, y, z, normal x, y, z and the length of way so far of a bounce, from index 7 i on. */
    float[] places() {
        return place;
    }

    /** What is left after a bounce in each band, from index 8 i on. */
    float[] energies() {
        return energy;
    }

    /** Façades met up to a bounce and with it. */
    int order(int bounce) {
        return order[bounce];
    }

    private void follow(
            Surfaces surfaces, Scattering scattering, Position from, double[] d, double farthest, DiceCursor cursor) {
        double[] left = new double[OctaveBands.COUNT];
        Arrays.fill(left, 1);
        double x = from.x();
        double y = from.y();
        double z = from.z();
        double length = 0;
        int facades = 0;
        for (int bounce = 0; bounce < MOST_BOUNCES && length < farthest; bounce++) {
            double flown = surfaces.fly(x, y, z, d[0], d[1], d[2], farthest - length);
            if (flown < 0) {
                return;
            }
            length += flown;
            x = surfaces.x;
            y = surfaces.y;
            z = surfaces.z;
            facades += surfaces.facade ? 1 : 0;
            double best = 0;
            for (int band = 0; band < left.length; band++) {
                left[band] *= surfaces.keeps[band];
                best = Math.max(best, left[band]);
            }
            record(surfaces, length, left, facades);
            if (best < FAINTEST || Math.hypot(x - from.x(), y - from.y()) > FARTHEST) {
                return;
            }
            if (surfaces.facade && cursor.uniform() < scattering.coefficient()) {
                scatter(surfaces, d, cursor);
            } else {
                mirror(surfaces, d);
            }
        }
    }

    private static void mirror(Surfaces s, double[] d) {
        double along = 2 * (d[0] * s.normalX + d[1] * s.normalY + d[2] * s.normalZ);
        d[0] -= along * s.normalX;
        d[1] -= along * s.normalY;
        d[2] -= along * s.normalZ;
    }

    /** Off an upright façade: cos θ = √u from the normal. */
    private static void scatter(Surfaces s, double[] d, DiceCursor cursor) {
        double out = Math.sqrt(cursor.uniform());
        double aside = Math.sqrt(1 - out * out);
        double angle = cursor.uniform(0, 2 * Math.PI);
        double tangent = aside * Math.cos(angle);
        d[0] = out * s.normalX - tangent * s.normalY;
        d[1] = out * s.normalY + tangent * s.normalX;
        d[2] = aside * Math.sin(angle);
    }

    private void record(Surfaces s, double length, double[] left, int facades) {
        if (bounces == order.length) {
            place = Arrays.copyOf(place, 2 * place.length);
            energy = Arrays.copyOf(energy, 2 * energy.length);
            order = Arrays.copyOf(order, 2 * order.length);
        }
        int at = PLACE * bounces;
        place[at] = (float) s.x;
        place[at + 1] = (float) s.y;
        place[at + 2] = (float) s.z;
        place[at + 3] = (float) s.normalX;
        place[at + 4] = (float) s.normalY;
        place[at + 5] = (float) s.normalZ;
        place[at + 6] = (float) length;
        for (int band = 0; band < left.length; band++) {
            energy[OctaveBands.COUNT * bounces + band] = (float) left[band];
        }
        order[bounces++] = (short) facades;
    }
}
