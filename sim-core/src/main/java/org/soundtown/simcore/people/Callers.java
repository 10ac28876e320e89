package org.soundtown.simcore.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.soundtown.citymodel.index.BuildingIndex;
import org.soundtown.emissions.EmissionClass;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.protocol.CitizenReport;

/** Who of those in earshot calls the police about a sound, when, and what they say. */
final class Callers {
    private static final double EAR_METRES = 1.6;

    private final EverydayTable.Witnesses habits;
    private final HumanEar ear;
    private final BuildingIndex buildings;
    private final long seed;

    Callers(EverydayTable.Witnesses habits, BuildingIndex buildings, long seed) {
        this.habits = habits;
        this.ear = new HumanEar(habits);
        this.buildings = buildings;
        this.seed = seed;
    }

    /** A call that somebody makes so long after the sound (s). */
    record Call(String caller, double delaySeconds, CitizenReport report) {}

    /**
     * The calls about one sound, soonest first.
     *
     * @param key of the sound's dice
     * @param snrDb level at 1 m of its best octave band over the ambient bed (dB)
     */
    List<Call> about(
            String key, EmissionClass emissionClass, Position position, double snrDb, List<Witness> witnesses) {
        double share = emissionClass.reportShare() * habits.callingShare();
        List<Call> calls = new ArrayList<>();
        for (Witness witness : witnesses) {
            Dice dice = Dice.of(seed, witness.id(), "call/" + key);
            if (dice.uniform(0) < share && notices(witness, position, snrDb)) {
                calls.add(call(witness, emissionClass.id(), position, dice));
            }
        }
        calls.sort(Comparator.comparingDouble(Call::delaySeconds).thenComparing(Call::caller));
        return calls.subList(0, Math.min(calls.size(), habits.mostCalls()));
    }

    /** Beyond this distance nobody takes notice even in the open (m). */
    double earshotMetres(double snrDb) {
        return Math.pow(10, (snrDb - habits.noticeSnrDb()) / 20);
    }

    /** Level of the best octave band over the bed (dB). */
    static double bestSnrDb(double[] bandsDb, double[] bedDb) {
        double best = Double.NEGATIVE_INFINITY;
        for (int band = 0; band < OctaveBands.COUNT; band++) {
            best = Math.max(best, bandsDb[band] - bedDb[band]);
        }
        return best;
    }

    private boolean notices(Witness witness, Position position, double snrDb) {
        double left = snrDb
                - 20 * Math.log10(Math.max(1, witness.position().distanceTo(position)))
                - (witness.indoors() ? habits.indoorsDb() : 0);
        return left >= habits.noticeSnrDb() + habits.shieldingDb()
                || (left >= habits.noticeSnrDb() && buildings.lineOfSight(ear(witness), position));
    }

    private Call call(Witness witness, String soundClass, Position position, Dice dice) {
        double delay = habits.medianDelaySeconds()
                * StrictMath.exp(habits.delaySpread() * dice.forPurpose("delay").gaussian(0));
        HumanEar.Impression heard = ear.impression(soundClass, position, witness.position(), dice);
        String caller = "citizen/" + witness.id().replace('/', '-');
        return new Call(caller, delay, new CitizenReport(heard.soundClass(), heard.place(), heard.uncertaintyMetres()));
    }

    private static Position ear(Witness witness) {
        return witness.position().withZ(witness.position().z() + EAR_METRES);
    }
}
