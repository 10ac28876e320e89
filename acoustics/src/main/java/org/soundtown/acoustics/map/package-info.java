/**
 * What a microphone hears of every place, as grids. {@link org.soundtown.acoustics.map.SoundMap} makes the
 * {@link org.soundtown.acoustics.map.TransferMap} and the {@link org.soundtown.acoustics.map.TravelTimeMap} in one pass;
 * {@link org.soundtown.acoustics.map.Contours} draws areas and lines of a {@link org.soundtown.acoustics.map.ScalarGrid},
 * {@link org.soundtown.acoustics.map.ContourGeoJson} and {@link org.soundtown.acoustics.map.MapPicture} write them.
 */
package org.soundtown.acoustics.map;
