package org.soundtown.emissions.synthesis.part;

/** Sine by table, the same on every machine and quicker than {@link StrictMath}; error below 2e-6. */
public final class Sine {
    private static final int SIZE = 2048;
    private static final double[] TABLE = new double[SIZE + 1];

    static {
        for (int i = 0; i <= SIZE; i++) {
            TABLE[i] = StrictMath.sin(2 * StrictMath.PI * i / SIZE);
        }
    }

    private Sine() {}

    /** Sine of an angle in whole turns. */
    public static double ofTurns(double turns) {
        double x = (turns - Math.floor(turns)) * SIZE;
        int i = (int) x;
        return i >= SIZE ? TABLE[0] : TABLE[i] + (x - i) * (TABLE[i + 1] - TABLE[i]);
    }
}
