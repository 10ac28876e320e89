package org.soundtown.training.example;

/** Where the sound of an example comes from. */
public enum Origin {
    /** The product's synthesiser. */
    SYNTHETIC,
    /** A recording that may be trained on. */
    RECORDED,
    /** A recording that may only be measured on; always in the test. */
    EVALUATE_ONLY
}
