package org.soundtown.training.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.dice.DiceCursor;

/**
 * Draws as many pictures of a rare class as of a common one, more of the background, and of each class a fixed share from
 * recordings where there are any, every subject of it being as likely.
 */
final class BalancedDraw {
    /** A recorded picture is shown at most so often in an epoch, however few there are. */
    private static final int MOST_REPEATS = 6;

    private final List<List<Integer>> synthetic = new ArrayList<>();
    private final List<List<List<Integer>>> recorded = new ArrayList<>();
    private final List<Integer> beds = new ArrayList<>();
    private final List<String> labels;
    private final LearningPlan plan;

    BalancedDraw(Pictures pictures, Syllabus syllabus, LearningPlan plan) {
        this.plan = plan;
        this.labels = syllabus.labels();
        List<List<Integer>> ofSubject = new ArrayList<>();
        syllabus.subjects().forEach(subject -> ofSubject.add(new ArrayList<>()));
        syllabus.labels().forEach(label -> synthetic.add(new ArrayList<>()));
        for (int i = 0; i < pictures.size(); i++) {
            int subject = pictures.subject(i);
            if (pictures.recorded(i)) {
                ofSubject.get(subject).add(i);
            } else {
                synthetic.get(syllabus.classOf()[subject]).add(i);
            }
            if (pictures.recorded(i) && syllabus.classOf()[subject] == syllabus.background()) {
                beds.add(i);
            }
        }
        for (int c = 0; c < syllabus.labels().size(); c++) {
            List<List<Integer>> subjects = new ArrayList<>();
            for (int s = 0; s < ofSubject.size(); s++) {
                if (syllabus.classOf()[s] == c && !ofSubject.get(s).isEmpty()) {
                    subjects.add(ofSubject.get(s));
                }
            }
            recorded.add(subjects);
        }
    }

    /** Indices of one epoch's pictures, shuffled; a class without pictures is left out. */
    int[] order(Dice dice) {
        List<Integer> drawn = new ArrayList<>();
        for (int c = 0; c < synthetic.size(); c++) {
            DiceCursor own = dice.forPurpose("class " + c).cursor();
            int wanted = plan.drawnOf(labels.get(c));
            int fromRecordings = shareOfRecordings(c, wanted);
            drawRecorded(recorded.get(c), fromRecordings, own, drawn);
            drawSynthetic(synthetic.get(c), wanted - fromRecordings, own, drawn);
        }
        shuffle(drawn, dice.forPurpose("order").cursor());
        return drawn.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Any recording of no event; the picture itself where there is none. */
    int anyBed(int otherwise, DiceCursor dice) {
        return beds.isEmpty() ? otherwise : beds.get(dice.below(beds.size()));
    }

    private int shareOfRecordings(int label, int wanted) {
        int there = recorded.get(label).stream().mapToInt(List::size).sum();
        if (synthetic.get(label).isEmpty()) {
            return there == 0 ? 0 : wanted;
        }
        return (int) Math.min(Math.round(plan.recordedShare() * wanted), (long) MOST_REPEATS * there);
    }

    private static void drawRecorded(List<List<Integer>> subjects, int count, DiceCursor dice, List<Integer> drawn) {
        for (int i = 0; i < count; i++) {
            List<Integer> subject = subjects.get(dice.below(subjects.size()));
            drawn.add(subject.get(dice.below(subject.size())));
        }
    }

    private static void drawSynthetic(List<Integer> members, int count, DiceCursor dice, List<Integer> drawn) {
        List<Integer> shuffled = new ArrayList<>(members);
        shuffle(shuffled, dice);
        for (int i = 0; i < count && !shuffled.isEmpty(); i++) {
            drawn.add(i < shuffled.size() ? shuffled.get(i) : shuffled.get(dice.below(shuffled.size())));
        }
    }

    /** Fisher and Yates's shuffle (Knuth, TAOCP vol. 2, algorithm P). */
    private static void shuffle(List<Integer> list, DiceCursor dice) {
        for (int i = list.size() - 1; i > 0; i--) {
            Collections.swap(list, i, dice.below(i + 1));
        }
    }
}
