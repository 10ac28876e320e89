package org.soundtown.simcore.people;

import java.util.List;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.geometry.Position;

/** What somebody who noticed a sound takes it for, and where they think that it was. */
final class HumanEar {
    private final EverydayTable.Witnesses habits;

    HumanEar(EverydayTable.Witnesses habits) {
        this.habits = habits;
    }

    /** @param uncertaintyMetres radius within which they would place it (m) */
    record Impression(String soundClass, Position place, double uncertaintyMetres) {}

    /**
     * @param sounded the class that it was
     * @param position where it was (m)
     * @param listener where it was heard (m)
     */
    Impression impression(String sounded, Position position, Position listener, Dice dice) {
        List<String> others = habits.mistakenFor().getOrDefault(sounded, List.of());
        Dice mistake = dice.forPurpose("mistake");
        boolean mistaken = !others.isEmpty() && mistake.uniform(0) < habits.mistakenShare();
        String said = mistaken ? others.get(mistake.below(1, others.size())) : sounded;
        double error = habits.positionErrorMetres() + habits.positionErrorShare() * listener.distanceTo(position);
        Dice place = dice.forPurpose("place");
        Position named = new Position(
                position.x() + error * place.gaussian(0), position.y() + error * place.gaussian(1), position.z());
        return new Impression(said, named, 2 * error);
    }
}
