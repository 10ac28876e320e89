package org.soundtown.scenarios.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.soundtown.citymodel.District;
import org.soundtown.emissions.EmissionClass;
import org.soundtown.emissions.EmissionLibrary;
import org.soundtown.protocol.Installation;
import org.soundtown.simcore.Assumption;
import org.soundtown.simcore.PlannedEmission;
import org.soundtown.simcore.Reporting;
import org.soundtown.simcore.TwinSettings;
import org.soundtown.simcore.device.DeviceModels;
import org.soundtown.simcore.device.SensorFailure;
import org.soundtown.simcore.network.Network;
import org.soundtown.simcore.sound.SoundSettings;

/**
 * A scenario, read and checked. What of it is drawn depends on the seed alone.
 *
 * @param file where it was read from
 * @param district with the microphones that the scenario installs
 * @param weather of the run: the district's with the scenario's overrides
 * @param startHour local time of day at which it begins (h)
 * @param everydayRate everyday sounds as a share of the usual
 * <<<<<<< HEAD
 * @param confidenceShift added to every threshold of the anomaly table: above 0 for detectors that report less
 * =======
 * @param reporting which reports can reach the control room
 * >>>>>>> 13e9191 (wip: reporting)
 * @param assumptions the defaults that it left standing
 */
public record Scenario(
        Path file,
        String name,
        String title,
        District district,
        District.Weather weather,
        long seed,
        double startHour,
        double durationSeconds,
        DeviceModels devices,
        List<SensorFailure> failures,
        Network network,
        SoundSettings sound,
        double everydayRate,
        Reporting reporting,
        Installation.Switches switches,
        ComponentFiles components,
        double confidenceShift,
        List<Assumption> assumptions,
        Plan plan) {

    /** What is drawn from the seed. */
    record Plan(EmissionLibrary library, Survey survey, List<FixedEvent> fixed, List<RandomEvent> random) {}

    /** The same scenario with other throws of its dice. */
    public Scenario withSeed(long newSeed) {
        return new Scenario(
                file,
                name,
                title,
                district,
                weather,
                newSeed,
                startHour,
                durationSeconds,
                devices,
                failures,
                network,
                sound,
                everydayRate,
                reporting,
                switches,
                components,
                confidenceShift,
                assumptions,
                plan);
    }

    /** The sounds that the scenario makes happen, in the order of their times. */
    public List<PlannedEmission> events() {
        List<PlannedEmission> events = new ArrayList<>();
        plan.fixed()
                .forEach(event -> events.add(event.sounding()
                        .planned(event.id(), event.atSeconds(), event.position(), PlannedEmission.Origin.FIXED)));
        plan.random().forEach(event -> events.addAll(event.draw(seed, startHour, durationSeconds)));
        events.sort(Comparator.comparingDouble(PlannedEmission::atSeconds).thenComparing(PlannedEmission::id));
        return events;
    }

    /** The classes of the emission library that a city wants to hear of. */
    public Set<String> targetClasses() {
        return plan.library().classes().stream()
                .filter(EmissionClass::target)
                .map(EmissionClass::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the operator knows of the equipment: the truth with the errors of his survey. */
    public Installation installation() {
        return new Surveyor(seed, plan.survey()).installation(district, weather, devices, switches);
    }

    /** The district as the operator's map has it: with the survey's errors, never the simulator's own truth. */
    public District surveyedDistrict() {
        return new Surveyor(seed, plan.survey()).map(district);
    }

    /**
     * What the twin runs.
     *
     * @param version of the program, for the record
     * @param threads how many threads share the work
     */
    public TwinSettings settings(String version, int threads) {
        return new TwinSettings(
                name,
                district,
                weather,
                seed,
                startHour,
                durationSeconds,
                plan.library(),
                events(),
                devices,
                failures,
                network,
                sound,
                everydayRate,
                reporting,
                installation(),
                assumptions,
                version,
                threads);
    }
}
