package org.soundtown.training.example;

/** What an example is used for; sounds, recordings and places never cross from one to another. */
public enum Split {
    TRAINING,
    VALIDATION,
    TEST;

    /** Seven tenths for training, one for validation, two for the test, by a number that tells sounds apart. */
    public static Split of(long number) {
        long digit = Math.floorMod(number, 10L);
        return digit < 2 ? TEST : digit < 3 ? VALIDATION : TRAINING;
    }
}
