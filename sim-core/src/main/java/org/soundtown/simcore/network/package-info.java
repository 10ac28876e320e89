/**
 * The wires: {@link org.soundtown.simcore.network.PostOffice} carries every message over a {@link
 * org.soundtown.simcore.network.Link} and lets components take their steps.
 */
package org.soundtown.simcore.network;
