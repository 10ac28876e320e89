package org.soundtown.simcore;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.soundtown.citymodel.District;
import org.soundtown.emissions.EmissionLibrary;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.protocol.Component;
import org.soundtown.protocol.Installation;
import org.soundtown.simcore.chronicle.Chronicle;
import org.soundtown.simcore.chronicle.ChronicleRecord;
import org.soundtown.simcore.device.CameraModel;
import org.soundtown.simcore.device.DeviceModels;
import org.soundtown.simcore.device.DroneModel;
import org.soundtown.simcore.device.LoudspeakerModel;
import org.soundtown.simcore.device.MicrophoneModel;
import org.soundtown.simcore.device.PatrolModel;
import org.soundtown.simcore.device.SensorFailure;
import org.soundtown.simcore.network.Network;
import org.soundtown.simcore.sound.SoundSettings;

/** Small worlds for tests, changed a little at a time. */
public record Worlds(
        District district,
        long seed,
        double durationSeconds,
        List<PlannedEmission> events,
        List<SensorFailure> failures,
        SoundSettings sound,
        Network network,
        double everydayRate,
        Reporting reporting,
        int threads) {
    public static final DeviceModels MODELS = new DeviceModels(
            new MicrophoneModel(16_000, new double[8], 30, 130, 0.001, 10, 64, 0.0005),
            new CameraModel(1920, 5.37, 4.3, 129, 120, 80, 1, 30, 25),
            new DroneModel(15, 5, 50, 14, 8, 1800, 0.25, 3000, 40),
            new PatrolModel(40, 0.9, 0.5, 40, 60),
            new LoudspeakerModel(40, 1, 120));

    /** A minute at noon with nothing in it. */
    public static Worlds of(District district) {
        return new Worlds(
                district,
                1,
                60,
                List.of(),
                List.of(),
                new SoundSettings(1, 1, 0, 0, 3),
                Network.PERFECT,
                0,
                Reporting.USUAL,
                1);
    }

    public Worlds lasting(double seconds) {
        return new Worlds(district, seed, seconds, events, failures, sound, network, everydayRate, reporting, threads);
    }

    public Worlds seeded(long other) {
        return new Worlds(
                district, other, durationSeconds, events, failures, sound, network, everydayRate, reporting, threads);
    }

    public Worlds with(PlannedEmission... emissions) {
        return new Worlds(
                district,
                seed,
                durationSeconds,
                List.of(emissions),
                failures,
                sound,
                network,
                everydayRate,
                reporting,
                threads);
    }

    public Worlds failing(SensorFailure... failing) {
        return new Worlds(
                district,
                seed,
                durationSeconds,
                events,
                List.of(failing),
                sound,
                network,
                everydayRate,
                reporting,
                threads);
    }

    public Worlds hearing(SoundSettings settings) {
        return new Worlds(
                district, seed, durationSeconds, events, failures, settings, network, everydayRate, reporting, threads);
    }

    public Worlds populated(double rate) {
        return new Worlds(district, seed, durationSeconds, events, failures, sound, network, rate, reporting, threads);
    }

    public Worlds reporting(Reporting other) {
        return new Worlds(
                district, seed, durationSeconds, events, failures, sound, network, everydayRate, other, threads);
    }

    public Worlds onThreads(int number) {
        return new Worlds(
                district, seed, durationSeconds, events, failures, sound, network, everydayRate, reporting, number);
    }

    /** A sound of a class at a time (s) and place. */
    public static PlannedEmission sound(String id, String soundClass, double atSeconds, Position position) {
        return new PlannedEmission(
                id,
                EmissionLibrary.shipped().getClass(soundClass),
                atSeconds,
                position,
                PlannedEmission.Origin.FIXED,
                OptionalDouble.empty(),
                Optional.empty());
    }

    public TwinSettings settings() {
        return new TwinSettings(
                "story",
                district,
                district.weather(),
                seed,
                12,
                durationSeconds,
                EmissionLibrary.shipped(),
                events,
                MODELS,
                failures,
                network,
                sound,
                everydayRate,
                reporting,
                new Installation(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        new Installation.Switches(true, true, true),
                        15),
                List.of(),
                "test",
                threads);
    }

    /** Lets it run to its end. */
    public Chronicle run(Component... components) {
        Chronicle chronicle = Chronicle.inMemory();
        if (!new Twin(settings(), List.of(components), chronicle).run((done, whole) -> {})) {
            throw new IllegalStateException("interrupted");
        }
        return chronicle;
    }

    /** Lets it run and gives its lines. */
    public List<ChronicleRecord> tell(Component... components) {
        return run(components).records();
    }
}
