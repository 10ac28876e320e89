package org.soundtown.training.example;

import java.util.Locale;

/** Where the sound of an example comes from. */
public enum Origin {
    /** The product's synthesiser. */
    SYNTHETIC("synthetic"),
    /** A recording that may be trained on. */
    RECORDED("recorded, held out"),
    /** A recording that may only be measured on, of the half that choices were made by. */
    DEVELOPMENT("measuring only, chosen by"),
    /** A recording that may only be measured on, of the half that was looked at once all choices were made. */
    UNSEEN("measuring only, unseen");

    private final String description;

    Origin(String description) {
        this.description = description;
    }

    /** In a table's head. */
    public String description() {
        return description;
    }

    /** In a file's name. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
