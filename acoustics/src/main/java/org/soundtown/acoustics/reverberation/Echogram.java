package org.soundtown.acoustics.reverberation;

import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.foundation.geometry.Position;

/**
 * What arrives at a receiver after more reflections than the paths have, as energy in steps of time and bands, relative to the
 * source's at 1 m in free field. Each bounce of each particle sends what it keeps to the receiver by Lambert's law if it is
 * in sight: 4 e cos θ / (N d²) for N particles, the "diffuse rain" of Schröder ("Physically based real-time auralization of
 * interactive virtual environments", 2011). Mirrored energy is taken along in this way: after several reflections both are
 * spread alike.
 */
final class Echogram {
    static final double STEP_SECONDS = 0.01;

    /** A façade nearer than this counts as this far (m). */
    private static final double NEAREST_METRES = 3;

    private final double[][] energy;

    private Echogram(double[][] energy) {
        this.energy = energy;
    }

    /** @param paths reflections that the paths already have; only what has met more façades counts */
    static Echogram at(Scene scene, Atmosphere air, ParticleTrace trace, Position receiver, int paths, double seconds) {
        int steps = 1 + (int) Math.ceil(seconds / STEP_SECONDS);
        double[][] energy = new double[OctaveBands.COUNT][steps];
        Surfaces surfaces = new Surfaces(scene);
        double[] airPerMetre = new double[OctaveBands.COUNT];
        for (int band = 0; band < airPerMetre.length; band++) {
            airPerMetre[band] = air.absorptionDbPerMetre(OctaveBands.exactHertz(band)) * Math.log(10) / 10;
        }
        float[] place = trace.places();
        float[] left = trace.energies();
        for (int i = 0; i < trace.bounces(); i++) {
            if (trace.order(i) <= paths) {
                continue;
            }
            int at = ParticleTrace.PLACE * i;
            double x = receiver.x() - place[at];
            double y = receiver.y() - place[at + 1];
            double z = receiver.z() - place[at + 2];
            double square = x * x + y * y + z * z;
            double distance = Math.sqrt(square);
            double cosine = (x * place[at + 3] + y * place[at + 4] + z * place[at + 5]) / distance;
            int step = (int) ((place[at + 6] + distance) / air.soundSpeed() / STEP_SECONDS);
            if (cosine <= 0
                    || step >= steps
                    || !surfaces.free(
                            place[at], place[at + 1], place[at + 2], receiver.x(), receiver.y(), receiver.z())) {
                continue;
            }
            double gain = 4 * cosine / (trace.particles() * Math.max(NEAREST_METRES * NEAREST_METRES, square));
            for (int band = 0; band < energy.length; band++) {
                energy[band][step] += gain
                        * left[OctaveBands.COUNT * i + band]
                        * Math.exp(-airPerMetre[band] * (place[at + 6] + distance));
            }
        }
        return new Echogram(energy);
    }

    /** The mean of two, step by step: as from either end, which is the same but for the particles' luck. */
    Echogram meanWith(Echogram other) {
        double[][] mean = new double[energy.length][energy[0].length];
        for (int band = 0; band < mean.length; band++) {
            for (int step = 0; step < mean[band].length; step++) {
                mean[band][step] = 0.5 * (energy[band][step] + other.energy[band][step]);
            }
        }
        return new Echogram(mean);
    }

    /** All energy of a band. */
    double total(int band) {
        double sum = 0;
        for (double e : energy[band]) {
            sum += e;
        }
        return sum;
    }

    /** When half a percent of a band's energy has arrived (s); 0 where there is none. */
    double begin(int band) {
        double total = total(band);
        double sum = 0;
        for (int step = 0; step < energy[band].length; step++) {
            sum += energy[band][step];
            if (sum > 0.005 * total) {
                return step * STEP_SECONDS;
            }
        }
        return 0;
    }

    /**
     * Time in which a band would fall by 60 dB, from the straight line through Schroeder's backward integral between −5 and −25
     * dB (T20 of ISO 3382-2:2008 section 5.3); NaN where less than four steps lie between them, or where it would
     * be longer than the particles were followed: then a few of them, and no street, made the line.
     */
    double decaySeconds(int band) {
        double[] e = energy[band];
        double total = total(band);
        double remaining = total;
        double n = 0;
        double t = 0;
        double l = 0;
        double tt = 0;
        double tl = 0;
        for (int step = 0; step < e.length && remaining > 0; step++) {
            double level = 10 * Math.log10(remaining / total);
            double time = step * STEP_SECONDS;
            if (level <= -5 && level >= -25) {
                n++;
                t += time;
                l += level;
                tt += time * time;
                tl += time * level;
            }
            remaining -= e[step];
            remaining = remaining < 1e-9 * total ? 0 : remaining;
        }
        double slope = (n * tl - t * l) / (n * tt - t * t);
        return n < 4 || !(slope < -60 / (e.length * STEP_SECONDS)) ? Double.NaN : -60 / slope;
    }
}
