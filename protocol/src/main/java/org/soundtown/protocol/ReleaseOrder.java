package org.soundtown.protocol;

/** This device is no longer needed for the incident: a drone flies home, a patrol resumes its round. */
public record ReleaseOrder(String incident, String device) implements ToStreet {}
