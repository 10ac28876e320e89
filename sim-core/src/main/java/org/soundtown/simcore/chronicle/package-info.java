/**
 * The record of a run, as docs/chronicle.md publishes it. Write with {@link
 * org.soundtown.simcore.chronicle.Chronicle}, read with {@link org.soundtown.simcore.chronicle.ChronicleReader}.
 */
package org.soundtown.simcore.chronicle;
