/**
 * Decides and sends. {@link org.soundtown.dispatch.ControlRoom} is the municipal police supervision centre: {@code queue}
 * is who waits for which operator, {@code incident} what is known of an incident and what is under way for it,
 * {@code procedure} what is to be done by class, {@code fleet} which camera, drone, patrol or loudspeaker can do it.
 * Figures stand in {@code dispatch-settings.yaml}, procedures in {@code procedures.yaml}. Could run on a real desk
 * tomorrow: nothing here knows of a simulator.
 */
package org.soundtown.dispatch;
