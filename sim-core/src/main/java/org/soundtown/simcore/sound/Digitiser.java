package org.soundtown.simcore.sound;

/** The analogue-to-digital converter: 16 bits, clipping at full scale. */
final class Digitiser {
    private static final double STEPS = 32768;
    private static final double REFERENCE_PASCAL = 20e-6;

    private Digitiser() {}

    /**
     * @param pressure sound pressure (Pa)
     * @param fullScaleDb peak level of full scale (dB re 20 µPa)
     * @return fractions of full scale in steps of 1/32768, −1 to 32767/32768
     */
    static float[] digitise(double[] pressure, double fullScaleDb) {
        double perPascal = STEPS / (REFERENCE_PASCAL * StrictMath.pow(10, fullScaleDb / 20));
        float[] samples = new float[pressure.length];
        for (int i = 0; i < samples.length; i++) {
            double step = Math.rint(pressure[i] * perPascal);
            samples[i] = (float) (Math.max(-STEPS, Math.min(STEPS - 1, step)) / STEPS);
        }
        return samples;
    }
}
