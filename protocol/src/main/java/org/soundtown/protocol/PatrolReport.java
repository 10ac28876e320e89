package org.soundtown.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.soundtown.foundation.geometry.Position;

/**
 * A patrol on its round has heard something itself and is going there.
 *
 * @param soundClass what it thinks it was ("class" on the wire)
 * @param position where it takes it to have been, and goes (m)
 * @param uncertaintyMetres radius within which it would place it (m)
 */
public record PatrolReport(
        String patrol, @JsonProperty("class") String soundClass, Position position, double uncertaintyMetres)
        implements FromStreet {}
