package org.soundtown.acoustics.signal;

import java.util.ArrayList;
import java.util.List;

/** Plays one voice block by block into the eight band signals, in order of time. Not thread-safe. */
final class VoiceReader {
    private final DelayTable sound;
    private final List<Piece> pieces;
    private final int sampleRate;
    private final List<Playing> playing = new ArrayList<>();
    private int next;

    /** A piece that sounds in the present block, from a sample up to before another. */
    private record Playing(Piece piece, long first, long end) {}

    VoiceReader(MovingMix.Voice voice, int sampleRate) {
        this.sound = voice.sound();
        this.pieces = voice.tracks().pieces();
        this.sampleRate = sampleRate;
    }

    /**
     * Adds the samples from a block's first on.
     *
     * @param heard a buffer as long as the block
     * @param ramp 0, 1, 2 …
     */
    void addTo(float[][] band, long block, int count, float[] heard, float[] ramp) {
        while (next < pieces.size() && pieces.get(next).arrival0() * sampleRate < block + count) {
            Piece piece = pieces.get(next++);
            playing.add(new Playing(piece, (long) Math.ceil(piece.arrival0() * sampleRate), (long)
                    Math.ceil(piece.arrival1() * sampleRate)));
        }
        for (Playing one : playing) {
            int from = (int) (Math.max(one.first, block) - block);
            int to = (int) (Math.min(one.end, block + count) - block);
            if (from < to) {
                add(one, band, block, from, to - from, heard, ramp);
            }
        }
        playing.removeIf(one -> one.end <= block + count);
    }

    private void add(Playing one, float[][] band, long block, int from, int count, float[] heard, float[] ramp) {
        Piece piece = one.piece;
        double samples = (piece.arrival1() - piece.arrival0()) * sampleRate;
        // The piece's cubic with the output sample counted from the block's start as its variable.
        double before = block + from - piece.arrival0() * sampleRate;
        double rise = (piece.sent1() - piece.sent0()) * sampleRate;
        double b = piece.growth0();
        double c = (3 * rise - samples * (2 * piece.growth0() + piece.growth1())) / (samples * samples);
        double d = (samples * (piece.growth0() + piece.growth1()) - 2 * rise) / (samples * samples * samples);
        double a = piece.sent0() * sampleRate + before * (b + before * (c + before * d));
        double slope = b + before * (2 * c + before * 3 * d);
        sound.read(a, slope, c + 3 * d * before, d, from, from + count, heard);
        for (int k = 0; k < band.length; k += 2) {
            double p = (piece.to()[k] - piece.from()[k]) / samples;
            double q = (piece.to()[k + 1] - piece.from()[k + 1]) / samples;
            Lanes.addRising(
                    band[k],
                    (float) (piece.from()[k] + p * (before - from)),
                    (float) p,
                    band[k + 1],
                    (float) (piece.from()[k + 1] + q * (before - from)),
                    (float) q,
                    heard,
                    ramp,
                    from,
                    from + count);
        }
    }
}
