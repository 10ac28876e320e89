package org.soundtown.training.network;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.soundtown.detection.features.LogMel;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.dice.DiceCursor;
import org.soundtown.training.alteration.Alterations;

/**
 * Pictures as the network takes them.
 *
 * @param pixels scaled pictures one after another; not copied
 * @param subjects one a picture; not copied
 */
record Batch(float[] pixels, float[] subjects) {
    static final int PIXELS = LogMel.MELS * LogMel.FRAMES;

    /** Pictures as they are. */
    static Batch plain(Pictures pictures, int from, int count) {
        Batch batch = new Batch(new float[count * PIXELS], new float[count]);
        float[] picture = new float[PIXELS];
        for (int i = 0; i < count; i++) {
            pictures.copyTo(from + i, picture);
            batch.put(i, picture, pictures.subject(from + i));
        }
        return batch;
    }

    /** An epoch's batches of altered pictures, each made while the one before is learnt. */
    static Iterator<Batch> altered(Pictures pictures, BalancedDraw draw, LearningPlan plan, Dice dice) {
        int[] order = draw.order(dice);
        Alterations alterations = Alterations.without(plan.without());
        List<Integer> starts = new ArrayList<>();
        for (int from = 0; from + plan.batch() <= order.length; from += plan.batch()) {
            starts.add(from);
        }
        return new Iterator<>() {
            private int next;
            private CompletableFuture<Batch> ahead = start();

            private CompletableFuture<Batch> start() {
                int from = next < starts.size() ? starts.get(next++) : -1;
                return from < 0
                        ? CompletableFuture.completedFuture(null)
                        : CompletableFuture.supplyAsync(
                                () -> altered(pictures, draw, order, from, plan.batch(), alterations, dice));
            }

            @Override
            public boolean hasNext() {
                return ahead.join() != null;
            }

            @Override
            public Batch next() {
                Batch batch = ahead.join();
                ahead = start();
                return batch;
            }
        };
    }

    private static Batch altered(
            Pictures pictures,
            BalancedDraw draw,
            int[] order,
            int from,
            int count,
            Alterations alterations,
            Dice dice) {
        Batch batch = new Batch(new float[count * PIXELS], new float[count]);
        float[] picture = new float[PIXELS];
        float[] under = new float[PIXELS];
        for (int i = 0; i < count; i++) {
            int index = order[from + i];
            DiceCursor cursor = dice.forPurpose("picture " + (from + i)).cursor();
            pictures.copyTo(index, picture);
            pictures.copyTo(draw.anyBed(index, cursor), under);
            alterations.apply(picture, under, pictures.recorded(index), cursor);
            batch.put(i, picture, pictures.subject(index));
        }
        return batch;
    }

    private void put(int at, float[] picture, int subject) {
        PictureScale.apply(picture);
        System.arraycopy(picture, 0, pixels, at * PIXELS, PIXELS);
        subjects[at] = subject;
    }
}
