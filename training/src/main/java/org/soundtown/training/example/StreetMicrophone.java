package org.soundtown.training.example;

import org.soundtown.foundation.dice.Dice;

/**
 * A microphone as they come: corner frequencies, self-noise, full scale and 16 bits, drawn within what data sheets of
 * small MEMS microphones give (assumed: roll-off 20 to 100 Hz and 6 to 20 kHz, 25 to 36 dB(A), 116 to 132 dB). One in four
 * has a defect beside: mains hum, an offset, fewer bits, a membrane that resonates, or samples lost on the way.
 */
final class StreetMicrophone {
    private final int sampleRate;
    private final double lowCornerHertz;
    private final double highCornerHertz;
    private final double noisePascal;
    private final double fullScaleDb;
    private final Dice dice;
    private final MicrophoneDefect defect;

    StreetMicrophone(Dice dice, int sampleRate) {
        this.dice = dice;
        this.sampleRate = sampleRate;
        lowCornerHertz = dice.uniform(0, 20, 100);
        highCornerHertz = dice.uniform(1, 6000, 20_000);
        noisePascal = 20e-6 * Math.pow(10, dice.uniform(2, 25, 36) / 20);
        fullScaleDb = dice.uniform(3, 116, 132);
        defect = MicrophoneDefect.any(dice.forPurpose("defect"), sampleRate);
    }

    /** Peak level that a sample of 1 stands for (dB re 20 µPa). */
    double fullScaleDb() {
        return fullScaleDb;
    }

    /**
     * What it delivers.
     *
     * @param pressure at the microphone (Pa)
     * @return fraction of full scale, clipped at 1
     */
    float[] hear(float[] pressure) {
        double fullScalePascal = 20e-6 * Math.pow(10, fullScaleDb / 20);
        double high = 1 / (1 + 2 * Math.PI * lowCornerHertz / sampleRate);
        double low = 1 - Math.exp(-2 * Math.PI * highCornerHertz / sampleRate);
        Dice noise = dice.forPurpose("self-noise");
        float[] out = new float[pressure.length];
        double highState = 0;
        double lowState = 0;
        double last = 0;
        for (int i = 0; i < out.length; i++) {
            highState = high * (highState + pressure[i] - last);
            last = pressure[i];
            lowState += low * (highState - lowState);
            double value = (lowState + noisePascal * roughGaussian(noise.bits(i))) / fullScalePascal;
            double clipped = Math.max(-1, Math.min(1, defect.before(value, i)));
            out[i] = (float) (Math.rint(clipped * defect.steps()) / defect.steps());
        }
        defect.after(out);
        return out;
    }

    /** Sum of four uniform 16-bit numbers, mean 0 and variance 1: near enough to a normal for noise, and quick. */
    private static double roughGaussian(long bits) {
        long sum = (bits & 0xFFFF) + (bits >>> 16 & 0xFFFF) + (bits >>> 32 & 0xFFFF) + (bits >>> 48);
        return (sum / 65_536.0 - 2) * Math.sqrt(3);
    }
}
