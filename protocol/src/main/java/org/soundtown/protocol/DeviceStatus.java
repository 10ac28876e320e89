package org.soundtown.protocol;

import org.soundtown.foundation.geometry.Position;

/**
 * A device tells where it is and whether it can take an order.
 *
 * @param available true where an order would be carried out now
 * @param detail why, in a few words: "battery 18 %", "wind 11 m/s above limit 8 m/s", "back at base"
 */
public record DeviceStatus(String device, Position position, boolean available, String detail) implements FromStreet {}
