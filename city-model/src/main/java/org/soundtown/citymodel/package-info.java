/**
 * What stands still. {@link org.soundtown.citymodel.District} is the whole; {@code reading} reads a district folder,
 * {@code importing} makes one from OpenStreetMap, {@code index} answers what is near, {@code network} is the street graph.
 */
package org.soundtown.citymodel;
