package org.soundtown.emissions.synthesis.part;

/**
 * A formant: a two-pole resonator with gain 1 at zero frequency that may glide while it sounds. Klatt, "Software for a
 * cascade/parallel formant synthesizer", J. Acoust. Soc. Am. 67(3), 1980, equations 1 and 2.
 */
public final class Resonator {
    private final int sampleRate;
    private double a;
    private double b;
    private double c;
    private double before;
    private double earlier;

    public Resonator(int sampleRate) {
        this.sampleRate = sampleRate;
    }

    public void tune(double hertz, double bandwidthHertz) {
        double limited = Math.min(hertz, 0.45 * sampleRate);
        c = -StrictMath.exp(-2 * StrictMath.PI * bandwidthHertz / sampleRate);
        b = 2
                * StrictMath.exp(-StrictMath.PI * bandwidthHertz / sampleRate)
                * StrictMath.cos(2 * StrictMath.PI * limited / sampleRate);
        a = 1 - b - c;
    }

    public double next(double x) {
        double y = a * x + b * before + c * earlier;
        earlier = before;
        before = y;
        return y;
    }
}
