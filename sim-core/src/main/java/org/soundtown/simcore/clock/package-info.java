/** The one clock: instants, their phases, and what is due in them. */
package org.soundtown.simcore.clock;
