/**
 * What stands, flies and drives in the street and answers orders: cameras, drones, patrols, loudspeakers, each a {@link
 * org.soundtown.protocol.Component} with its data sheet. They learn what there is to see from {@link
 * org.soundtown.simcore.device.VisibleTraces}. Microphones have their data sheet here and listen in {@code sound}.
 */
package org.soundtown.simcore.device;
