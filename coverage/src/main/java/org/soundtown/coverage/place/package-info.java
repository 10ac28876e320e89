/**
 * Where coverage is asked for: open cells, public space, people, dwellings.
 */
package org.soundtown.coverage.place;
