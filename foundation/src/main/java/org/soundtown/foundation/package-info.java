/**
 * What every room stands on. {@code document}: strict YAML and JSON with errors a user can act on; {@code dice}:
 * counter-based randomness; {@code band}: the octave bands; {@code geometry}: a position in the local metric frame; {@code signal}: the Fourier transform.
 * Nothing here knows of cities or sound. Start at {@link org.soundtown.foundation.document.Documents}.
 */
package org.soundtown.foundation;
