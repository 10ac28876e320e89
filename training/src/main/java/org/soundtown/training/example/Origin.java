package org.soundtown.training.example;

/** Where the sound of an example comes from. */
public enum Origin {
    /** The product's synthesiser. */
    SYNTHETIC,
    /** A recording that may be trained on. */
    RECORDED,
    /** A recording that may only be measured on, of the half that choices were made by. */
    DEVELOPMENT,
    /** A recording that may only be measured on, of the half that was looked at once all choices were made. */
    UNSEEN
}
