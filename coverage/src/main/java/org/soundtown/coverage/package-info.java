/**
 * What would be heard, detected, located, seen and reached from every place in the open: probabilities, computed from the
 * propagation engine's levels, the detector's measured curve and the devices' limits, without running the twin.
 */
package org.soundtown.coverage;
