package org.soundtown.simcore;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.soundtown.acoustics.path.PathFinder;
import org.soundtown.acoustics.path.PathSettings;
import org.soundtown.acoustics.reverberation.Scattering;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.acoustics.weather.Refraction;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.index.BuildingIndex;
import org.soundtown.citymodel.network.StreetNetwork;
import org.soundtown.foundation.document.Documents;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.protocol.Addresses;
import org.soundtown.protocol.Component;
import org.soundtown.simcore.chronicle.Chronicle;
import org.soundtown.simcore.chronicle.ChronicleLine;
import org.soundtown.simcore.clock.Agenda;
import org.soundtown.simcore.clock.Phase;
import org.soundtown.simcore.device.Devices;
import org.soundtown.simcore.device.Patrol;
import org.soundtown.simcore.device.SensorFailure;
import org.soundtown.simcore.device.Surroundings;
import org.soundtown.simcore.device.VisibleTraces;
import org.soundtown.simcore.network.PostOffice;
import org.soundtown.simcore.network.Workers;
import org.soundtown.simcore.people.EverydayLife;
import org.soundtown.simcore.people.PatrolEars;
import org.soundtown.simcore.sound.Microphones;
import org.soundtown.simcore.sound.Reverberation;
import org.soundtown.simcore.sound.SoundField;
import sim.engine.SimState;

/**
 * The district as it lives for one run. Built from its settings, the components under trial and an open chronicle; {@link
 * #run} lets it live. Same settings and same components give the same chronicle, byte for byte, on any number of threads.
 */
public final class Twin extends SimState {
    private static final long serialVersionUID = 1L;

    private final transient TwinSettings settings;
    private final transient Chronicle chronicle;
    private final transient Agenda agenda;
    private final transient Workers workers;
    private final transient PostOffice postOffice;
    private final transient SoundField soundField;
    private final transient World world;
    private final transient EverydayLife people;
    private final transient Optional<StreetNetwork> streets;

    /** @param components the parts under trial, by their own addresses; the devices of the district are added to them */
    public Twin(TwinSettings settings, List<Component> components, Chronicle chronicle) {
        super(settings.seed());
        this.settings = settings;
        this.chronicle = chronicle;
        start();
        District district = settings.district();
        agenda = new Agenda(schedule);
        workers = new Workers(settings.threads());
        Set<String> patrols =
                district.patrolPosts().stream().map(District.Site::id).collect(Collectors.toCollection(TreeSet::new));
        postOffice = new PostOffice(agenda, chronicle, settings.network(), settings.seed(), patrols, workers);
        Scene scene = Scene.of(district);
        Refraction weather = Refraction.of(settings.weather());
        PathSettings paths = PathSettings.standard();
        PathFinder finder = new PathFinder(scene, weather, paths);
        soundField = new SoundField(
                settings.seed(),
                agenda,
                chronicle,
                postOffice,
                workers,
                finder,
                new Reverberation(scene, weather.air(), Scattering.standard(), paths.reflectionOrder()),
                settings.devices().microphone(),
                settings.sound(),
                new Microphones(district, settings.failures(), settings.startHour(), settings.seed()));
        VisibleTraces traces = new VisibleTraces();
        BuildingIndex buildings = BuildingIndex.of(district);
        streets = district.streets().isEmpty() ? Optional.empty() : Optional.of(StreetNetwork.of(district));
        world = new World(
                settings.seed(),
                settings.devices().microphone().sampleRate(),
                settings.library(),
                agenda,
                chronicle,
                traces,
                soundField);
        people = new EverydayLife(
                agenda,
                district,
                buildings,
                postOffice,
                world,
                settings.seed(),
                settings.startHour(),
                settings.everydayRate(),
                settings.reporting().calls());
        world.populate(people);
        Surroundings surroundings =
                new Surroundings(district, settings.weather(), buildings, traces, streets, settings.seed());
        components.forEach(postOffice::register);
        List<Component> devices = Devices.of(district, settings.devices(), surroundings);
        devices.forEach(postOffice::register);
        if (settings.reporting().patrols() && postOffice.serves(Addresses.CONTROL_ROOM)) {
            world.patrol(ears(finder, devices));
        }
    }

    private PatrolEars ears(PathFinder finder, List<Component> devices) {
        return new PatrolEars(
                agenda,
                postOffice,
                finder,
                devices.stream()
                        .filter(Patrol.class::isInstance)
                        .map(Patrol.class::cast)
                        .toList(),
                soundClass -> settings.library().getClass(soundClass).target(),
                settings.seed(),
                settings.startHour());
    }

    /**
     * Lets the time of the run pass. The chronicle is left open.
     *
     * @return false where the thread was interrupted before the end; what has happened until then is on record
     */
    public boolean run(ProgressListener listener) {
        try {
            recordStart();
            plan();
            double told = 0;
            while (!Thread.currentThread().isInterrupted() && schedule.step(this)) {
                if (agenda.now() > settings.durationSeconds()) {
                    throw new IllegalStateException("the run went on beyond its end");
                }
                if (agenda.now() >= told + 1) {
                    told = Math.floor(agenda.now());
                    listener.progressed(agenda.now(), settings.durationSeconds());
                }
                if (agenda.now() == settings.durationSeconds()) {
                    recordEnd();
                    return true;
                }
            }
            return false;
        } catch (CancellationException e) {
            return false;
        } finally {
            workers.close();
            finish();
        }
    }

    private void plan() {
        for (PlannedEmission event : settings.events()) {
            if (event.atSeconds() < settings.durationSeconds()) {
                agenda.at(event.atSeconds(), Phase.WORLD, event.id(), () -> world.emit(event));
            }
        }
        for (SensorFailure failure : settings.failures()) {
            planStatus(failure.microphone(), failure.window().fromSeconds(), "sensor-failed");
            planStatus(failure.microphone(), failure.window().toSeconds(), "sensor-restored");
        }
        soundField.planQuiet(settings.durationSeconds());
        streets.ifPresent(network -> people.plan(network, settings.durationSeconds()));
        agenda.at(settings.durationSeconds(), Phase.COMPONENTS, "", () -> {});
    }

    private void planStatus(String microphone, double seconds, String type) {
        if (seconds < settings.durationSeconds()) {
            agenda.at(seconds, Phase.WORLD, microphone, () -> chronicle
                    .line(seconds, type, microphone)
                    .append());
        }
    }

    private void recordStart() {
        District district = settings.district();
        ChronicleLine started = chronicle
                .line(0, "run-started", "world")
                .put("scenario", settings.scenario())
                .put("district", district.name())
                .put("seed", settings.seed())
                .put("version", settings.version())
                .put("startHour", settings.startHour())
                .put("durationSeconds", settings.durationSeconds())
                .put("sampleRate", settings.devices().microphone().sampleRate())
                .put(
                        "switches",
                        Documents.JSON.valueToTree(settings.installation().switches()))
                .put("weather", Documents.JSON.valueToTree(settings.weather()));
        if (!settings.reporting().equals(Reporting.USUAL)) {
            started.put("reporting", Documents.JSON.valueToTree(settings.reporting()));
        }
        started.append();
        settings.assumptions().forEach(assumption -> chronicle
                .line(0, "assumption", "world")
                .put("key", assumption.key())
                .put("value", assumption.value())
                .put("source", assumption.source())
                .append());
        recordInstalled("microphone", Microphones.positions(district));
        recordInstalled("camera", places(district.cameras()));
        recordInstalled("drone", places(district.droneBases()));
        recordInstalled("patrol", places(district.patrolPosts()));
        recordInstalled("loudspeaker", places(district.speakers()));
    }

    private void recordInstalled(String kind, Map<String, Position> places) {
        places.forEach((id, position) -> chronicle
                .line(0, "device-installed", id)
                .at(position)
                .put("kind", kind)
                .append());
    }

    private void recordEnd() {
        double failed = settings.failures().stream()
                .mapToDouble(failure -> Math.max(
                        0,
                        Math.min(settings.durationSeconds(), failure.window().toSeconds())
                                - failure.window().fromSeconds()))
                .sum();
        chronicle
                .line(settings.durationSeconds(), "run-ended", "world")
                .put(
                        "microphoneSeconds",
                        settings.district().microphones().size() * settings.durationSeconds() - failed)
                .put("listenedSeconds", soundField.listenedSeconds())
                .append();
    }

    private static Map<String, Position> places(List<District.Site> sites) {
        Map<String, Position> places = new TreeMap<>();
        sites.forEach(site -> places.put(site.id(), site.position()));
        return places;
    }
}
