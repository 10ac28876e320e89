package org.soundtown.coverage.sound;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.soundtown.acoustics.path.PathSettings;
import org.soundtown.acoustics.weather.Refraction;
import org.soundtown.citymodel.District;
import org.soundtown.coverage.Effort;
import org.soundtown.coverage.place.OpenCells;
import org.soundtown.emissions.EmissionLibrary;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.simcore.device.MicrophoneModel;

/**
 * The microphones' maps in one weather, each kept under its place: moving one microphone costs one pass. Thread-safe.
 */
public final class MicrophoneMaps {
    private final OpenCells cells;
    private final Refraction weather;
    private final PassSettings settings;
    private final Hearable hearable;
    private final Map<Position, MicrophoneMap> known = new ConcurrentHashMap<>();

    /** @param model of the microphones, whose own noise bounds what can be heard */
    public MicrophoneMaps(OpenCells cells, District.Weather weather, MicrophoneModel model, PassSettings settings) {
        this.cells = cells;
        this.settings = settings;
        this.weather = Refraction.of(weather);
        hearable = new Hearable(model, EmissionLibrary.shipped(), SoundLevels.shipped());
    }

    /**
     * The maps of microphones at these places, in the places' order; those not known yet are made.
     *
     * @throws CancellationException when the effort is given up; maps already made stay known
     */
    public List<MicrophoneMap> at(List<Position> places, Effort effort) {
        List<Position> missing = places.stream()
                .distinct()
                .filter(place -> !known.containsKey(place))
                .toList();
        if (!missing.isEmpty()) {
            make(missing, effort);
        }
        List<MicrophoneMap> maps = new ArrayList<>(places.size());
        places.forEach(place -> maps.add(known.get(place)));
        return maps;
    }

    /** Forgets all maps but those of these places. */
    public void keepOnly(List<Position> places) {
        Map<Position, MicrophoneMap> kept = new LinkedHashMap<>();
        places.stream().filter(known::containsKey).forEach(place -> kept.put(place, known.get(place)));
        known.keySet().retainAll(kept.keySet());
    }

    private void make(List<Position> missing, Effort effort) {
        int crew = Math.min(effort.threads(), missing.size());
        AtomicInteger next = new AtomicInteger();
        ExecutorService executor = Executors.newFixedThreadPool(crew);
        try {
            List<Future<?>> work = new ArrayList<>();
            for (int i = 0; i < crew; i++) {
                work.add(executor.submit(() -> {
                    MicrophonePass pass =
                            new MicrophonePass(cells, weather, PathSettings.standard(), settings, effort::stopped);
                    for (int m = next.getAndIncrement(); m < missing.size(); m = next.getAndIncrement()) {
                        known.put(missing.get(m), pass.map(missing.get(m), hearable));
                        effort.passed();
                    }
                }));
            }
            for (Future<?> each : work) {
                each.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("coverage interrupted");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        } finally {
            executor.shutdownNow();
        }
    }
}
