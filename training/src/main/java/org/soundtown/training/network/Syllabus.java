package org.soundtown.training.network;

import java.util.ArrayList;
import java.util.List;

/**
 * What the network is taught to tell apart, and which of the classifier's classes each belongs to. The background is taught
 * as many things that have nothing in common (rain, a rooster, a helicopter), which a single output could only describe by
 * what they are not; their probabilities are added up in the file.
 *
 * @param labels the classifier's classes, the background last
 * @param subjects what is told apart: first the classes in the same order, then kinds of background
 * @param classOf the index in {@code labels} of each subject; not copied
 */
public record Syllabus(List<String> labels, List<String> subjects, int[] classOf) {
    public Syllabus {
        labels = List.copyOf(labels);
        subjects = List.copyOf(subjects);
        if (classOf.length != subjects.size()) {
            throw new IllegalArgumentException(classOf.length + " classes of " + subjects.size() + " subjects");
        }
    }

    /** The classes and, as subjects of their own, some kinds of the last of them. */
    public static Syllabus of(List<String> labels, List<String> kindsOfLast) {
        List<String> subjects = new ArrayList<>(labels);
        int[] classOf = new int[labels.size() + kindsOfLast.size()];
        for (int i = 0; i < classOf.length; i++) {
            classOf[i] = Math.min(i, labels.size() - 1);
        }
        String last = labels.get(labels.size() - 1);
        kindsOfLast.forEach(kind -> subjects.add(last + "/" + kind));
        return new Syllabus(labels, subjects, classOf);
    }

    /** Index of the background among the classes. */
    public int background() {
        return labels.size() - 1;
    }

    /** The subject of a kind of background, or of the background at large where it is none of them. */
    public int subjectOfBackground(String kind) {
        int found = subjects.indexOf(labels.get(background()) + "/" + kind);
        return found < 0 ? background() : found;
    }

    /** Probabilities of the classes from those of the subjects. */
    public float[] byClass(float[] bySubject) {
        float[] sums = new float[labels.size()];
        for (int i = 0; i < bySubject.length; i++) {
            sums[classOf[i]] += bySubject[i];
        }
        return sums;
    }
}
