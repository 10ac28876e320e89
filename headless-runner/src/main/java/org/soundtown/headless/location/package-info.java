/**
 * The locator on trial: sounds in a district as the engine has them, onsets as a detector would time them, a locator that
 * knows the district as a surveyor does. Start with {@link org.soundtown.headless.location.LocatorTrial}.
 */
package org.soundtown.headless.location;
