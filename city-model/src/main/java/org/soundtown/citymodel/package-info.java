/**
 * What stands still. {@link org.soundtown.citymodel.District} is the whole, {@link org.soundtown.citymodel.LocalFrame} its
 * metric frame; {@code reading} reads and writes a district folder, {@code importing} makes one from OpenStreetMap,
 * {@code drawing} from a few lines of text; {@code terrain} is the ground's altitude, {@code index} answers what is near
 * and what is in the way, {@code network} is the street graph.
 */
package org.soundtown.citymodel;
