package org.soundtown.scenarios.suite.measure;

/** What is simply true or false of the chronicles. */
public enum ExactMeasure implements Measure {
    /** The first seed, run again on another number of threads, gives the same chronicle, byte for byte. */
    DETERMINISTIC("deterministic", "same chronicle again, on another number of threads"),
    /** Every chronicle has the digest that the golden list holds. */
    UNCHANGED("unchanged", "chronicles as in the golden list");

    private final String key;
    private final String words;

    ExactMeasure(String key, String words) {
        this.key = key;
        this.words = words;
    }

    /** As the suite's file names it. */
    public String key() {
        return key;
    }

    @Override
    public String text() {
        return words;
    }

    @Override
    public String unit() {
        return "";
    }
}
