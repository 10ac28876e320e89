package org.soundtown.acoustics.signal;

import org.soundtown.foundation.band.OctaveBands;

/** Which octave bands a response is drawn from, and how long the filters are that resolve the lowest. */
enum BandSet {
    /** 63 Hz to 8 kHz; two periods of 63 Hz. */
    OCTAVES(0, 0.032),

    /** 16 Hz to 8 kHz; two periods of 16 Hz. */
    FROM_16_HERTZ(LowBands.ADDED, 0.128);

    private final int added;
    private final double filterSeconds;

    BandSet(int added, double filterSeconds) {
        this.added = added;
        this.filterSeconds = filterSeconds;
    }

    int count() {
        return OctaveBands.COUNT + added;
    }

    /** Bands below 63 Hz. */
    int added() {
        return added;
    }

    double filterSeconds() {
        return filterSeconds;
    }

    double exactHertz(int band) {
        return OctaveBands.exactHertz(band - added);
    }

    /** Place of a frequency among the bands: whole numbers at their centres. */
    double place(double hertz) {
        return (Math.log10(hertz) - 3) / 0.3 + 4 + added;
    }

    /** First and last bin of a transform that lie in a band; the first is the greater where none does. */
    int firstBin(int band, int size, int sampleRate) {
        return (int) Math.ceil(exactHertz(band) * Math.pow(10, -0.15) * size / sampleRate);
    }

    int lastBin(int band, int size, int sampleRate) {
        int below = (int) Math.ceil(exactHertz(band) * Math.pow(10, 0.15) * size / sampleRate) - 1;
        return Math.min(size / 2, below);
    }
}
