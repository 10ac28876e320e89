package org.soundtown.acoustics.signal;

import java.util.ArrayList;
import java.util.List;

/**
 * Plays one voice block by block into the band signals, in order of time: the bands from 2 kHz sample by sample, those below from
 * the sound's low part at its own rate. Not thread-safe.
 */
final class VoiceReader {
    private final DelayTable sound;
    private final List<Piece> pieces;
    private final int sampleRate;
    private final int thinning;
    private final List<Playing> playing = new ArrayList<>();
    private int next;

    /** A piece that sounds in the present block, from a sample up to before another. */
    private record Playing(Piece piece, long first, long end, boolean low, boolean high) {}

    VoiceReader(MovingMix.Voice voice, int sampleRate) {
        this.sound = voice.sound();
        this.pieces = voice.tracks().pieces();
        this.sampleRate = sampleRate;
        this.thinning = DelayTable.thinning(sampleRate);
    }

    /**
     * Adds the samples from a block's first on, which is a whole sample of the low part.
     *
     * @param heard a buffer as long as the block
     * @param ramp 0, 1, 2 …
     */
    void addTo(float[][] band, long block, int count, float[] heard, float[] ramp) {
        while (next < pieces.size() && pieces.get(next).arrival0() * sampleRate < block + count) {
            Piece piece = pieces.get(next++);
            playing.add(new Playing(
                    piece,
                    (long) Math.ceil(piece.arrival0() * sampleRate),
                    (long) Math.ceil(piece.arrival1() * sampleRate),
                    piece.sounds(0, BandBank.FIRST_HIGH),
                    piece.sounds(BandBank.FIRST_HIGH, band.length)));
        }
        for (Playing one : playing) {
            int from = (int) (Math.max(one.first, block) - block);
            int to = (int) (Math.min(one.end, block + count) - block);
            if (from < to && one.high) {
                add(
                        one.piece,
                        sound.full(),
                        1,
                        0,
                        BandBank.FIRST_HIGH,
                        band.length,
                        band,
                        block,
                        from,
                        to,
                        heard,
                        ramp);
            }
            int lowFrom = (from + thinning - 1) / thinning;
            int lowTo = (to + thinning - 1) / thinning;
            if (lowFrom < lowTo && one.low) {
                add(
                        one.piece,
                        sound.low(),
                        thinning,
                        DelayTable.LEAD,
                        0,
                        BandBank.FIRST_HIGH,
                        band,
                        block,
                        lowFrom,
                        lowTo,
                        heard,
                        ramp);
            }
        }
        playing.removeIf(one -> one.end <= block + count);
    }

    /**
     * Adds samples from..to−1 of a block to some of the bands.
     *
     * @param every samples of the output that make one of these
     * @param lead where the sound begins in the table
     */
    private void add(
            Piece piece,
            CubicTable table,
            int every,
            int lead,
            int firstBand,
            int endBand,
            float[][] band,
            long block,
            int from,
            int to,
            float[] heard,
            float[] ramp) {
        double rate = (double) sampleRate / every;
        double samples = (piece.arrival1() - piece.arrival0()) * rate;
        // The piece's cubic, with samples counted from the first one read as its variable.
        double before = (double) block / every + from - piece.arrival0() * rate;
        double rise = (piece.sent1() - piece.sent0()) * rate;
        double b = piece.growth0();
        double c = (3 * rise - samples * (2 * piece.growth0() + piece.growth1())) / (samples * samples);
        double d = (samples * (piece.growth0() + piece.growth1()) - 2 * rise) / (samples * samples * samples);
        double a = lead + piece.sent0() * rate + before * (b + before * (c + before * d));
        double slope = b + before * (2 * c + before * 3 * d);
        table.read(a, slope, c + 3 * d * before, d, from, to, heard);
        for (int k = firstBand; k < endBand; k++) {
            double growth = (piece.to()[k] - piece.from()[k]) / samples;
            double start = piece.from()[k] + growth * (before - from);
            Lanes.addRising(band[k], (float) start, (float) growth, heard, ramp, from, to);
        }
    }
}
