package org.soundtown.detection.edge;

import java.util.Optional;

/** Two routine looks in a row that say the same: what one alone says is not believed. */
final class Agreement {
    private static final double MOST_APART_SECONDS = 0.7;

    private Optional<Look> last = Optional.empty();

    private record Look(String soundClass, double confidence, Picture picture) {}

    /**
     * Two looks that agree.
     *
     * @param confidence mean of both
     * @param first the earlier picture
     */
    record Pair(double confidence, Picture first) {}

    /** Takes in a look; a pair with the one before where both say this class. */
    Optional<Pair> with(String soundClass, double confidence, Picture picture) {
        Optional<Pair> pair = last.filter(look -> look.soundClass.equals(soundClass)
                        && picture.startSeconds() - look.picture.startSeconds() <= MOST_APART_SECONDS)
                .map(look -> new Pair((look.confidence + confidence) / 2, look.picture));
        last = Optional.of(new Look(soundClass, confidence, picture));
        return pair;
    }

    /** The last look said nothing that counts. */
    void forget() {
        last = Optional.empty();
    }
}
