/**
 * Everyday life. {@link org.soundtown.simcore.people.EverydayLife} sends people and vehicles through the streets, lets
 * them make their sounds, and lets those who hear something call the police. How often and how likely stands in {@code
 * everyday.yaml}.
 */
package org.soundtown.simcore.people;
