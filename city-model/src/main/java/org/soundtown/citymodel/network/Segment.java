package org.soundtown.citymodel.network;

import org.soundtown.citymodel.Street;

/**
 * A straight piece of a street between two nodes of the network, in the centre line's direction.
 *
 * @param order place in the network's order, which breaks ties
 */
record Segment(int order, Street street, int from, int to, double lengthMetres) {}
