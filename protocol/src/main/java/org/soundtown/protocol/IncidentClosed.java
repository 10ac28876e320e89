package org.soundtown.protocol;

/**
 * The control room is done with an incident.
 *
 * @param outcome {@code confirmed}, {@code unfounded} (looked, nothing there) or {@code unverified} (nobody could look)
 * @param by which means settled it: {@code camera}, {@code drone}, {@code patrol}, {@code operator}
 */
public record IncidentClosed(String incident, String outcome, String by) implements Journal {}
