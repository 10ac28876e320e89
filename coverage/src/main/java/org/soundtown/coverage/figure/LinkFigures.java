package org.soundtown.coverage.figure;

import java.util.List;
import org.soundtown.coverage.chance.Link;

/**
 * The numbers of one class and link that a contract would hold.
 *
 * @param mean probability averaged over public space
 * @param meanOverPeople averaged over people outdoors
 * @param covered at the probabilities asked for
 */
public record LinkFigures(
        String soundClass,
        Link link,
        double mean,
        Interval meanInterval,
        double meanOverPeople,
        List<ShareCovered> covered) {}
