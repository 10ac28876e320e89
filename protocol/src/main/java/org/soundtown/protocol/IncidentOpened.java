package org.soundtown.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.soundtown.foundation.geometry.Position;

/**
 * The control room has taken up an alert or a call.
 *
 * @param operator who handles it
 */
public record IncidentOpened(
        String incident,
        @JsonProperty("class") String soundClass,
        Position position,
        int severity,
        String procedure,
        String operator)
        implements Journal {}
