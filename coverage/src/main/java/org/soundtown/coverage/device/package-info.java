/**
 * What cameras see and how soon drones and patrols come, cell by cell, by the twin's own data sheets.
 */
package org.soundtown.coverage.device;
