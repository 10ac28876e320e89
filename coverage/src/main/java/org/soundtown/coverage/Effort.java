package org.soundtown.coverage;

/** How many threads share the work, who is told of each piece of it that is done, and whether it is given up. */
public interface Effort {
    int threads();

    /** Told from any thread when a microphone's pass, or a stretch of cells, is done. */
    void passed();

    /** Whether the work is given up; asked from any thread. */
    boolean stopped();

    /** On so many threads, told nobody, never given up. */
    static Effort silent(int threads) {
        return new Effort() {
            @Override
            public int threads() {
                return threads;
            }

            @Override
            public void passed() {}

            @Override
            public boolean stopped() {
                return false;
            }
        };
    }
}
