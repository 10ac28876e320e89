package org.soundtown.headless.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Spoils a document as an editor, a bad copy or a broken disk would: in its letters and lines. */
final class TextMutator {
    private static final String LETTERS = "{}[]:,-\"'#&*!|>%@`\\\n\t\0 0123456789eE.abNaN<>/=\u00e9\ufeff\ud83d";

    private final SplittableRandom random;

    TextMutator(SplittableRandom random) {
        this.random = random;
    }

    Mutation spoil(String original) {
        String text = original;
        StringBuilder what = new StringBuilder();
        int steps = 1 + random.nextInt(3);
        for (int i = 0; i < steps; i++) {
            Mutation next = once(text);
            text = next.text();
            what.append(what.isEmpty() ? "" : ", ").append(next.what());
        }
        return new Mutation(what.toString(), asWritten(text));
    }

    /** As it comes back from a file: half a character pair is none. */
    private static String asWritten(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private Mutation once(String text) {
        if (text.isEmpty()) {
            return new Mutation("a letter into nothing", letter());
        }
        int at = random.nextInt(text.length());
        int end = Math.min(text.length(), at + 1 + random.nextInt(40));
        return switch (random.nextInt(8)) {
            case 0 ->
                new Mutation("letter changed at " + at, text.substring(0, at) + letter() + text.substring(at + 1));
            case 1 -> new Mutation("letter inserted at " + at, text.substring(0, at) + letter() + text.substring(at));
            case 2 -> new Mutation("cut out " + at + " to " + end, text.substring(0, at) + text.substring(end));
            case 3 -> new Mutation("doubled " + at + " to " + end, text.substring(0, end) + text.substring(at));
            case 4 -> new Mutation("ends at " + at, text.substring(0, at));
            case 5 -> new Mutation("a line doubled", lines(text, true));
            case 6 -> new Mutation("a line left out", lines(text, false));
            default -> new Mutation("a digit changed", digit(text, at));
        };
    }

    private String letter() {
        int at = random.nextInt(LETTERS.length());
        return LETTERS.substring(at, at + 1);
    }

    private String lines(String text, boolean doubled) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int at = random.nextInt(lines.size());
        if (doubled) {
            lines.add(at, lines.get(at));
        } else {
            lines.remove(at);
        }
        return String.join("\n", lines);
    }

    private String digit(String text, int from) {
        for (int i = 0; i < text.length(); i++) {
            int at = (from + i) % text.length();
            if (Character.isDigit(text.charAt(at))) {
                return text.substring(0, at) + random.nextInt(10) + text.substring(at + 1);
            }
        }
        return text;
    }
}
