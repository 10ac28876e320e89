package org.soundtown.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.soundtown.foundation.geometry.Position;

/**
 * A telephone call from somebody who heard or saw something.
 *
 * @param soundClass what they think it was ("class" on the wire)
 * @param position where they say it was (m)
 * @param uncertaintyMetres radius within which they would place it (m)
 */
public record CitizenReport(@JsonProperty("class") String soundClass, Position position, double uncertaintyMetres)
        implements FromStreet {}
