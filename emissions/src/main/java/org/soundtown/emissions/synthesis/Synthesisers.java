package org.soundtown.emissions.synthesis;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.soundtown.emissions.synthesis.blast.Explosion;
import org.soundtown.emissions.synthesis.blast.Firecracker;
import org.soundtown.emissions.synthesis.blast.Gunshot;
import org.soundtown.emissions.synthesis.blast.Thunder;
import org.soundtown.emissions.synthesis.blast.TyreBurst;
import org.soundtown.emissions.synthesis.flow.FireCrackle;
import org.soundtown.emissions.synthesis.flow.RushingWater;
import org.soundtown.emissions.synthesis.flow.SprayCan;
import org.soundtown.emissions.synthesis.machine.Drill;
import org.soundtown.emissions.synthesis.machine.Grinder;
import org.soundtown.emissions.synthesis.machine.Moped;
import org.soundtown.emissions.synthesis.machine.Perforator;
import org.soundtown.emissions.synthesis.road.CarHorn;
import org.soundtown.emissions.synthesis.road.CarPassby;
import org.soundtown.emissions.synthesis.road.Tram;
import org.soundtown.emissions.synthesis.road.TyreScreech;
import org.soundtown.emissions.synthesis.solid.ChurchBell;
import org.soundtown.emissions.synthesis.solid.CrumpledMetal;
import org.soundtown.emissions.synthesis.solid.DoorSlam;
import org.soundtown.emissions.synthesis.solid.GlassBreaking;
import org.soundtown.emissions.synthesis.solid.Impact;
import org.soundtown.emissions.synthesis.solid.PotsAndPans;
import org.soundtown.emissions.synthesis.tone.Music;
import org.soundtown.emissions.synthesis.tone.Whistle;
import org.soundtown.emissions.synthesis.voice.Children;
import org.soundtown.emissions.synthesis.voice.Cry;
import org.soundtown.emissions.synthesis.voice.Dog;
import org.soundtown.emissions.synthesis.voice.Speech;
import org.soundtown.foundation.document.NearestNames;

/** The synthesisers by the name that the data file calls them. */
public final class Synthesisers {
    private static final Map<String, Synthesiser> BY_NAME = new TreeMap<>(Map.ofEntries(
            Map.entry("gunshot", new Gunshot()),
            Map.entry("explosion", new Explosion()),
            Map.entry("glass-breaking", new GlassBreaking()),
            Map.entry("cry", new Cry()),
            Map.entry("drill", new Drill()),
            Map.entry("grinder", new Grinder()),
            Map.entry("perforator", new Perforator()),
            Map.entry("car-horn", new CarHorn()),
            Map.entry("spray-can", new SprayCan()),
            Map.entry("crumpled-metal", new CrumpledMetal()),
            Map.entry("tyre-screech", new TyreScreech()),
            Map.entry("tyre-burst", new TyreBurst()),
            Map.entry("fire-crackle", new FireCrackle()),
            Map.entry("rushing-water", new RushingWater()),
            Map.entry("whistle", new Whistle()),
            Map.entry("impact", new Impact()),
            Map.entry("firecracker", new Firecracker()),
            Map.entry("moped", new Moped()),
            Map.entry("car-passby", new CarPassby()),
            Map.entry("dog", new Dog()),
            Map.entry("church-bell", new ChurchBell()),
            Map.entry("speech", new Speech()),
            Map.entry("music", new Music()),
            Map.entry("thunder", new Thunder()),
            Map.entry("door-slam", new DoorSlam()),
            Map.entry("tram", new Tram()),
            Map.entry("children", new Children()),
            Map.entry("pots-and-pans", new PotsAndPans())));

    private Synthesisers() {}

    public static Set<String> names() {
        return BY_NAME.keySet();
    }

    /**
     * The synthesiser of this name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Synthesiser named(String name) {
        Synthesiser found = name == null ? null : BY_NAME.get(name);
        if (found == null) {
            throw new IllegalArgumentException(
                    "synthesiser '" + name + "': " + NearestNames.suggestion(name, BY_NAME.keySet()));
        }
        return found;
    }

    /**
     * Checks that a class names a synthesiser and gives exactly the parameters that it draws from.
     *
     * @throws IllegalArgumentException naming what is missing or unknown
     */
    public static void requireKnown(String name, Set<String> parameters) {
        var wanted = named(name).parameters();
        for (String given : parameters) {
            if (!wanted.contains(given)) {
                throw new IllegalArgumentException("parameter '" + given + "' of synthesiser '" + name + "': "
                        + NearestNames.suggestion(given, wanted));
            }
        }
        for (String needed : wanted) {
            if (!parameters.contains(needed)) {
                throw new IllegalArgumentException(
                        "parameter '" + needed + "' of synthesiser '" + name + "' is missing: expected [low, high]");
            }
        }
    }
}
