package org.soundtown.simcore;

import java.util.List;
import org.soundtown.citymodel.District;
import org.soundtown.emissions.EmissionLibrary;
import org.soundtown.protocol.Installation;
import org.soundtown.simcore.device.DeviceModels;
import org.soundtown.simcore.device.SensorFailure;
import org.soundtown.simcore.limit.Limits;
import org.soundtown.simcore.network.Network;
import org.soundtown.simcore.sound.SoundSettings;

/**
 * Everything a run is made of.
 *
 * @param scenario its name, for the record
 * @param weather of this run; the district's own only where the scenario says nothing
 * @param startHour local time of day at which the run begins (h, 0 to 24)
 * @param everydayRate everyday sounds and calls as a share of the usual, 1 for all, 0 for none
 * @param reporting which reports can reach the control room; sensors that do not report are not in the district
 * @param installation what the operator knows of the equipment
 * @param assumptions values that nobody chose for this run, for the record
 * @param threads how many threads share the work; changes nothing but the time it takes
 */
public record TwinSettings(
        String scenario,
        District district,
        District.Weather weather,
        long seed,
        double startHour,
        double durationSeconds,
        EmissionLibrary library,
        List<PlannedEmission> events,
        DeviceModels devices,
        List<SensorFailure> failures,
        Network network,
        SoundSettings sound,
        double everydayRate,
        Reporting reporting,
        Installation installation,
        List<Assumption> assumptions,
        String version,
        int threads) {
    public TwinSettings {
        events = List.copyOf(events);
        failures = List.copyOf(failures);
        assumptions = List.copyOf(assumptions);
        Limits.present("reporting", reporting);
        Limits.check("startHour", startHour, 0, 24, "h");
        Limits.check("durationSeconds", durationSeconds, 0.5, 1e7, "s");
        Limits.check("everydayRate", everydayRate, 0, 100, "of the usual");
        Limits.check("threads", threads, 1, 1024, "threads");
    }
}
