package org.soundtown.simcore.people;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.soundtown.foundation.document.Documents;
import org.soundtown.simcore.limit.Limits;

/** The document {@code everyday.yaml}: who makes which sound how often, and who calls about what. */
record EverydayTable(String source, List<Habit> sounds, Witnesses witnesses, Patrols patrols) {
    EverydayTable {
        Limits.present("source", source);
        Limits.present("witnesses", witnesses);
        Limits.present("patrols", patrols);
        sounds = List.copyOf(sounds);
    }

    static EverydayTable shipped() {
        return Documents.readResource(EverydayTable.class, "everyday.yaml", EverydayTable.class);
    }

    List<Habit> soundsOf(Maker maker) {
        return sounds.stream().filter(habit -> habit.by() == maker).toList();
    }

    /** Who makes a sound. */
    enum Maker {
        @JsonProperty("person")
        PERSON,
        @JsonProperty("vehicle")
        VEHICLE,
        @JsonProperty("dwelling")
        DWELLING
    }

    /**
     * @param rate mean number: of a person or a dwelling in an hour, of a vehicle on one drive
     * @param heightMetres of the source above the ground (m)
     */
    record Habit(@JsonProperty("class") String soundClass, Maker by, double rate, double heightMetres) {
        Habit {
            Limits.present("class", soundClass);
            Limits.present("by", by);
            Limits.check("rate", rate, 0, 1000, "sounds");
            Limits.check("heightMetres", heightMetres, 0, 100, "m");
        }
    }

    /**
     * @param noticeSnrDb least level of the best octave band over the bed for somebody to take notice (dB)
     * @param shieldingDb what a house between takes away (dB)
     * @param indoorsDb what a wall with a window takes away (dB)
     * @param callingShare share of those who would call that do
     * @param mostCalls calls about one sound
     * @param medianDelaySeconds median of the time to pick up the telephone (s)
     * @param delaySpread standard deviation of its natural logarithm
     * @param positionErrorMetres constant part of the standard deviation of the place they name (m)
     * @param positionErrorShare part of it in proportion to the distance
     * @param mistakenShare share that takes it for something else
     * @param mistakenFor class to what it is taken for
     */
    record Witnesses(
            double noticeSnrDb,
            double shieldingDb,
            double indoorsDb,
            double callingShare,
            int mostCalls,
            double medianDelaySeconds,
            double delaySpread,
            double positionErrorMetres,
            double positionErrorShare,
            double mistakenShare,
            Map<String, List<String>> mistakenFor) {
        Witnesses {
            Limits.check("callingShare", callingShare, 0, 1, "of those who would call");
            Limits.check("mistakenShare", mistakenShare, 0, 1, "of the calls");
            Limits.check("medianDelaySeconds", medianDelaySeconds, 0, 3600, "s");
            mistakenFor = new TreeMap<>(mistakenFor);
        }
    }

    /**
     * What differs for a patrol that hears something itself.
     *
     * @param inCarDb what a car's body and its own noise take away (dB)
     * @param reportSeconds from the sound to the word over the radio, and to setting out (s)
     */
    record Patrols(double inCarDb, double reportSeconds) {
        Patrols {
            Limits.check("inCarDb", inCarDb, 0, 60, "dB");
            Limits.check("reportSeconds", reportSeconds, 0, 3600, "s");
        }
    }
}
