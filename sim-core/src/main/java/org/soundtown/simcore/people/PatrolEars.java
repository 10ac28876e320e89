package org.soundtown.simcore.people;

import java.util.List;
import java.util.function.Predicate;
import org.soundtown.acoustics.path.PathFinder;
import org.soundtown.acoustics.path.PropagationPath;
import org.soundtown.emissions.Emission;
import org.soundtown.emissions.ambient.AmbientBed;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.protocol.Addresses;
import org.soundtown.protocol.PatrolReport;
import org.soundtown.simcore.clock.Agenda;
import org.soundtown.simcore.clock.Phase;
import org.soundtown.simcore.device.Patrol;
import org.soundtown.simcore.network.PostOffice;

/**
 * What patrols on their round hear with their own ears. Like a resident, a patrol takes notice of a sound whose best octave
 * band is far enough above the bed; unlike a resident's, the level at its place comes from the propagation engine. It
 * places and names the sound as surely as a resident would, and reports every sound of a class that the city asks for, and
 * every other that it takes for one.
 */
public final class PatrolEars {
    /** What façades and ground can add to the free field (dB): spares the search for paths where even that is too little. */
    private static final double MOST_REVERBERANT_DB = 12;

    private static final double EAR_METRES = 1.6;
    private static final double HOUR_SECONDS = 3600;

    private final EverydayTable table = EverydayTable.shipped();
    private final HumanEar ear;
    private final Agenda agenda;
    private final PostOffice postOffice;
    private final PathFinder finder;
    private final List<Patrol> patrols;
    private final Predicate<String> targets;
    private final long seed;
    private final double startHour;

    /**
     * @param targets whether the city asks for a class
     * @param startHour local time of day at time 0 (h)
     */
    public PatrolEars(
            Agenda agenda,
            PostOffice postOffice,
            PathFinder finder,
            List<Patrol> patrols,
            Predicate<String> targets,
            long seed,
            double startHour) {
        this.agenda = agenda;
        this.postOffice = postOffice;
        this.finder = finder;
        this.patrols = List.copyOf(patrols);
        this.targets = targets;
        this.seed = seed;
        this.startHour = startHour;
        this.ear = new HumanEar(table.witnesses());
    }

    /**
     * Lets the patrols hear a sound that happens now.
     *
     * @param line its line in the chronicle
     * @param key of its dice
     */
    public void hear(long line, String key, Emission emission, Position position) {
        double[] bed = AmbientBed.shipped().octaveLevelsDb(startHour + agenda.now() / HOUR_SECONDS, 0);
        for (Patrol patrol : patrols) {
            Position place = patrol.positionAt(agenda.now());
            if (patrol.onItsRound() && notices(patrol, place, emission, position, bed)) {
                Dice dice = Dice.of(seed, patrol.id(), "hear/" + key);
                HumanEar.Impression impression =
                        ear.impression(emission.emissionClass().id(), position, place, dice);
                if (emission.emissionClass().target() || targets.test(impression.soundClass())) {
                    plan(patrol, impression, line);
                }
            }
        }
    }

    private void plan(Patrol patrol, HumanEar.Impression impression, long line) {
        agenda.at(agenda.now() + table.patrols().reportSeconds(), Phase.WORLD, patrol.id(), () -> {
            if (patrol.onItsRound()) {
                patrol.follow(impression.place());
                postOffice.send(
                        patrol.id(),
                        Addresses.CONTROL_ROOM,
                        new PatrolReport(
                                patrol.id(),
                                impression.soundClass(),
                                impression.place(),
                                impression.uncertaintyMetres()),
                        List.of(line));
                postOffice.wake(patrol.id(), agenda.now());
            }
        });
    }

    private boolean notices(Patrol patrol, Position place, Emission emission, Position position, double[] bed) {
        double needed = table.witnesses().noticeSnrDb()
                + (patrol.onFoot() ? 0 : table.patrols().inCarDb());
        double[] levels = emission.loudestBandsDb();
        Position listening = place.withZ(place.z() + EAR_METRES);
        double nearer = 20 * Math.log10(Math.max(1, listening.distanceTo(position)));
        if (Callers.bestSnrDb(levels, bed) - nearer + MOST_REVERBERANT_DB < needed) {
            return false;
        }
        List<PropagationPath> paths = finder.find(position, listening);
        if (paths.isEmpty()) {
            return false;
        }
        double[] gains = PathFinder.totalGainDb(paths);
        double[] heard = new double[levels.length];
        for (int band = 0; band < heard.length; band++) {
            heard[band] = levels[band] + gains[band];
        }
        return Callers.bestSnrDb(heard, bed) >= needed;
    }
}
