/**
 * The locator by itself, on onsets that anybody measured: {@link org.soundtown.headless.locate.SensorTable} and {@link
 * org.soundtown.headless.locate.DetectionLines} read them, {@link org.soundtown.headless.locate.MeasuredOnsets} locates,
 * {@link org.soundtown.headless.locate.EventLines} and {@link org.soundtown.headless.locate.EventMap} write what was found.
 * docs/locate.md describes the files.
 */
package org.soundtown.headless.locate;
