package org.soundtown.simcore.network;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;
import org.soundtown.protocol.Alert;
import org.soundtown.protocol.Capture;
import org.soundtown.protocol.CitizenReport;
import org.soundtown.protocol.Detection;
import org.soundtown.protocol.Journal;
import org.soundtown.protocol.Message;
import org.soundtown.protocol.PatrolOnScene;
import org.soundtown.simcore.limit.Limits;

/**
 * The connections of an installation by what they carry. A capture stays in its sensor and a journal entry in the control
 * room: both are instant.
 *
 * @param sensorUplink detections on their way to the platform
 * @param platform alerts on their way to the control room
 * @param deviceLink orders to, and reports from, cameras, drones and loudspeakers
 * @param radio orders to, and reports from, patrols
 * @param telephone citizens' calls
 */
public record Network(
        @JsonProperty("sensor-uplink") Link sensorUplink,
        @JsonProperty("platform") Link platform,
        @JsonProperty("device-link") Link deviceLink,
        @JsonProperty("radio") Link radio,
        @JsonProperty("telephone") Link telephone) {

    static final String LOCAL = "local";

    /** A network without delay or loss. */
    public static final Network PERFECT =
            new Network(Link.PERFECT, Link.PERFECT, Link.PERFECT, Link.PERFECT, Link.PERFECT);

    public Network {
        Limits.present("sensor-uplink", sensorUplink);
        Limits.present("platform", platform);
        Limits.present("device-link", deviceLink);
        Limits.present("radio", radio);
        Limits.present("telephone", telephone);
    }

    /** A connection with the name under which scenarios know it. */
    record Named(String name, Link link) {}

    /** The connection that this message takes. */
    Named carrierOf(String from, String to, Message message, Set<String> patrols) {
        if (message instanceof Capture || message instanceof Journal) {
            return new Named(LOCAL, Link.PERFECT);
        }
        if (message instanceof Detection) {
            return new Named("sensor-uplink", sensorUplink);
        }
        if (message instanceof Alert) {
            return new Named("platform", platform);
        }
        if (message instanceof CitizenReport) {
            return new Named("telephone", telephone);
        }
        boolean patrol = message instanceof PatrolOnScene || patrols.contains(from) || patrols.contains(to);
        return patrol ? new Named("radio", radio) : new Named("device-link", deviceLink);
    }
}
