package org.soundtown.acoustics.path;

import org.soundtown.acoustics.DrawnScene;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.dice.DiceCursor;
import org.soundtown.foundation.geometry.Position;

/** Scenes thrown by dice: turned boxes and courtyards that may touch and overlap, as sloppy maps have them. */
final class RandomScenes {
    private RandomScenes() {}

    static Scene scene(long seed) {
        DiceCursor dice = Dice.of(seed, "scene", "boxes").cursor();
        DrawnScene drawn = new DrawnScene();
        int boxes = 4 + dice.below(20);
        for (int i = 0; i < boxes; i++) {
            double x = dice.uniform(-120, 120);
            double y = dice.uniform(-120, 120);
            double height = dice.uniform(3, 25);
            drawn.absorbing(dice.uniform(0, 0.5));
            if (dice.uniform() < 0.3) {
                drawn.courtyard(x, y, x + dice.uniform(30, 60), y + dice.uniform(30, 60), 8, height);
            } else {
                double turn = dice.uniform(0, Math.PI);
                double length = dice.uniform(5, 40);
                double depth = dice.uniform(5, 15);
                double cos = Math.cos(turn);
                double sin = Math.sin(turn);
                drawn.outline(
                        height,
                        x,
                        y,
                        x + length * cos,
                        y + length * sin,
                        x + length * cos - depth * sin,
                        y + length * sin + depth * cos,
                        x - depth * sin,
                        y + depth * cos);
            }
        }
        return drawn.on(dice.uniform(0, 1));
    }

    static Position place(long seed, String who) {
        DiceCursor dice = Dice.of(seed, who, "place").cursor();
        return new Position(dice.uniform(-150, 150), dice.uniform(-150, 150), dice.uniform(0, 15));
    }
}
