package org.soundtown.headless.locate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.soundtown.detection.location.EventLocator;
import org.soundtown.detection.location.LocatedEvent;
import org.soundtown.detection.location.LocatorSettings;
import org.soundtown.detection.location.StreetAddress;
import org.soundtown.detection.location.TravelTimes;
import org.soundtown.detection.table.AnomalyTable;
import org.soundtown.protocol.Detection;
import org.soundtown.protocol.Installation;

/** Locates measured onsets and says of each one that did not count why. */
public final class MeasuredOnsets {
    private final TravelTimes times;
    private final EventLocator locator;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    public MeasuredOnsets(
            TravelTimes times, AnomalyTable table, LocatorSettings settings, Optional<StreetAddress> addresses) {
        this.times = times;
        this.locator = new EventLocator(times, table, settings, addresses);
        List<Installation.Sensor> sensors = times.sensors();
        for (int i = 0; i < sensors.size(); i++) {
            numbers.put(sensors.get(i).id(), i);
        }
    }

    /** The events behind these detections in the order of their emission. Clocks may count from any day on. */
    public List<Located> locate(List<Detection> detections) {
        double origin = Math.floor(
                detections.stream().mapToDouble(Detection::onsetSeconds).min().orElse(0));
        List<Detection> near =
                detections.stream().map(each -> each.later(-origin)).toList();
        return locator.locate(near).stream()
                .map(event -> located(event, origin))
                .toList();
    }

    private Located located(LocatedEvent event, double origin) {
        List<Located.LeftOut> leftOut = new ArrayList<>();
        for (Detection heard : event.heard()) {
            if (!event.used().contains(heard)) {
                double late = heard.onsetSeconds() - event.emissionSeconds() - travelSeconds(heard, event);
                leftOut.add(
                        new Located.LeftOut(heard, heard.onsetSeconds() + origin, reason(heard, event, late), late));
            }
        }
        return new Located(event, event.emissionSeconds() + origin, leftOut);
    }

    private static Located.Reason reason(Detection heard, LocatedEvent event, double late) {
        if (event.method().equals("proximity")) {
            return Located.Reason.UNCHECKED;
        }
        if (heard.sustained()) {
            return Located.Reason.SUSTAINED;
        }
        boolean secondOnset = event.used().stream()
                .anyMatch(used ->
                        used.microphone().equals(heard.microphone()) && used.onsetSeconds() <= heard.onsetSeconds());
        if (secondOnset) {
            return Located.Reason.ECHO;
        }
        return late >= 0 ? Located.Reason.LATE : Located.Reason.EARLY;
    }

    private double travelSeconds(Detection heard, LocatedEvent event) {
        return times.seconds(numbers.get(heard.microphone()), event.position());
    }
}
