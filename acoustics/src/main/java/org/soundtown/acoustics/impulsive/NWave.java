package org.soundtown.acoustics.impulsive;

/**
 * The pressure of a supersonic body far from it: a jump to P, an even fall to −P, a jump back. Exposure P² T/3; spectrum
 * (P T / w)² (sin w / w − cos w)² with w = πf T.
 *
 * @param peakPascal P, above 0 (Pa)
 * @param totalSeconds T, from jump to jump, above 0 (s)
 */
public record NWave(double peakPascal, double totalSeconds) implements Impulse {
    public NWave {
        Limits.positive("peakPascal", peakPascal, "Pa");
        Limits.positive("totalSeconds", totalSeconds, "s");
    }

    @Override
    public double durationSeconds() {
        return totalSeconds;
    }

    @Override
    public double exposure() {
        return peakPascal * peakPascal * totalSeconds / 3;
    }

    @Override
    public double spectrum(double hertz) {
        double w = Math.PI * hertz * totalSeconds;
        double shape = w < 1e-3 ? w / 3 : (Math.sin(w) / w - Math.cos(w)) / w;
        return peakPascal * totalSeconds * shape * (peakPascal * totalSeconds * shape);
    }

    @Override
    public double impulseUntil(double seconds) {
        double t = Math.max(0, Math.min(totalSeconds, seconds));
        return peakPascal * t * (1 - t / totalSeconds);
    }
}
