package org.soundtown.training.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.soundtown.foundation.dice.Dice;

/** Draws as many pictures of a rare class as of a common one, and more of the background. */
final class BalancedDraw {
    private final List<List<Integer>> ofClass = new ArrayList<>();
    private final LearningPlan plan;

    BalancedDraw(Pictures pictures, int classes, LearningPlan plan) {
        this.plan = plan;
        for (int c = 0; c < classes; c++) {
            ofClass.add(new ArrayList<>());
        }
        for (int i = 0; i < pictures.size(); i++) {
            ofClass.get(pictures.label(i)).add(i);
        }
    }

    /** Indices of one epoch's pictures, shuffled; a class without pictures is left out. */
    int[] order(Dice dice) {
        List<Integer> drawn = new ArrayList<>();
        for (int c = 0; c < ofClass.size(); c++) {
            List<Integer> members = new ArrayList<>(ofClass.get(c));
            Dice own = dice.forPurpose("class " + c);
            shuffle(members, own);
            int wanted = c == ofClass.size() - 1 ? plan.backgroundTimes() * plan.perClass() : plan.perClass();
            for (int i = 0; i < wanted && !members.isEmpty(); i++) {
                drawn.add(i < members.size() ? members.get(i) : members.get(own.below(100_000L + i, members.size())));
            }
        }
        shuffle(drawn, dice.forPurpose("order"));
        return drawn.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Fisher and Yates's shuffle (Knuth, TAOCP vol. 2, algorithm P). */
    private static void shuffle(List<Integer> list, Dice dice) {
        for (int i = list.size() - 1; i > 0; i--) {
            Collections.swap(list, i, dice.below(i, i + 1));
        }
    }
}
