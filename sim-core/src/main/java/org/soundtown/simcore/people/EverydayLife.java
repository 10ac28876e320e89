package org.soundtown.simcore.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.index.BuildingIndex;
import org.soundtown.citymodel.network.StreetNetwork;
import org.soundtown.emissions.Emission;
import org.soundtown.emissions.ambient.AmbientBed;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.protocol.Addresses;
import org.soundtown.simcore.clock.Agenda;
import org.soundtown.simcore.clock.Phase;
import org.soundtown.simcore.network.PostOffice;

/**
 * People and vehicles by the hour: they move once a second, make everyday sounds, and call the police about what they
 * hear.
 */
public final class EverydayLife {
    private static final double HOUR_SECONDS = 3600;

    private final Agenda agenda;
    private final District district;
    private final PostOffice postOffice;
    private final EverydayTable table = EverydayTable.shipped();
    private final Crowd crowd;
    private final Callers callers;
    private final Soundscape soundscape;
    private final long seed;
    private final double startHour;
    private final double rate;
    private final boolean calls;

    /**
     * @param startHour local time of day at time 0 (h)
     * @param rate people, vehicles and their sounds as a share of the usual
     * @param calls whether people telephone
     */
    public EverydayLife(
            Agenda agenda,
            District district,
            BuildingIndex buildings,
            PostOffice postOffice,
            Emitter emitter,
            long seed,
            double startHour,
            double rate,
            boolean calls) {
        this.agenda = agenda;
        this.district = district;
        this.postOffice = postOffice;
        this.seed = seed;
        this.startHour = startHour;
        this.rate = rate;
        this.calls = calls;
        this.crowd = new Crowd(district);
        this.callers = new Callers(table.witnesses(), buildings, seed);
        this.soundscape = new Soundscape(agenda, emitter, seed);
    }

    /** Plans the whole run, one hour of the day after the other. */
    public void plan(StreetNetwork streets, double durationSeconds) {
        if (rate == 0) {
            return;
        }
        Walkers walkers = new Walkers(
                agenda, district, streets, crowd, soundscape, table.soundsOf(EverydayTable.Maker.PERSON), seed);
        Traffic traffic = new Traffic(
                agenda, district, streets, crowd, soundscape, table.soundsOf(EverydayTable.Maker.VEHICLE), seed);
        double from = 0;
        for (int hour = (int) startHour; from < durationSeconds; hour++) {
            double to = Math.min(durationSeconds, (hour + 1 - startHour) * HOUR_SECONDS);
            planHour(hour % 24, from, to, walkers, traffic);
            from = to;
        }
        tick(1, durationSeconds);
    }

    /**
     * Lets those in earshot hear a sound that happens now, and plans their calls.
     *
     * @param line its line in the chronicle
     * @param key of its dice
     */
    public void hear(long line, String key, Emission emission, Position position) {
        boolean nobodyCalls = !calls || rate == 0 || emission.emissionClass().reportShare() == 0;
        if (nobodyCalls || !postOffice.serves(Addresses.CONTROL_ROOM)) {
            return;
        }
        double[] bed = AmbientBed.shipped().octaveLevelsDb(startHour + agenda.now() / HOUR_SECONDS, 0);
        double snr = Callers.bestSnrDb(emission.loudestBandsDb(), bed);
        List<Witness> witnesses = witnesses(position, callers.earshotMetres(snr));
        for (Callers.Call call : callers.about(key, emission.emissionClass(), position, snr, witnesses)) {
            double time = agenda.now() + emission.durationSeconds() + call.delaySeconds();
            agenda.at(
                    time,
                    Phase.WORLD,
                    call.caller(),
                    () -> postOffice.send(call.caller(), Addresses.CONTROL_ROOM, call.report(), List.of(line)));
        }
    }

    private void planHour(int hour, double from, double to, Walkers walkers, Traffic traffic) {
        District.Population population = district.population();
        int outdoors = population.outdoorsByHour().get(hour);
        walkers.plan(from, to, (int) Math.round(rate * outdoors));
        traffic.plan(from, to, rate * population.vehiclesPerHour().get(hour));
        double busiest = Math.max(1, Collections.max(population.outdoorsByHour()));
        for (District.Dwelling dwelling : district.dwellings()) {
            soundscape.planHours(
                    "dwelling/" + dwelling.id(),
                    table.soundsOf(EverydayTable.Maker.DWELLING),
                    rate * outdoors / busiest,
                    from,
                    to,
                    dwelling::position);
        }
    }

    private List<Witness> witnesses(Position position, double earshot) {
        List<Witness> witnesses = new ArrayList<>();
        for (Traveller traveller : crowd.near(position, earshot)) {
            witnesses.add(new Witness(traveller.id(), traveller.positionAt(agenda.now()), false));
        }
        for (District.Dwelling dwelling : district.dwellings()) {
            if (dwelling.residents() > 0 && dwelling.position().distanceTo(position) <= earshot) {
                witnesses.add(new Witness("dwelling/" + dwelling.id(), dwelling.position(), true));
            }
        }
        return witnesses;
    }

    private void tick(long second, double durationSeconds) {
        if (second <= durationSeconds) {
            agenda.at(second, Phase.WORLD, "", () -> {
                crowd.moveTo(second);
                tick(second + 1, durationSeconds);
            });
        }
    }
}
