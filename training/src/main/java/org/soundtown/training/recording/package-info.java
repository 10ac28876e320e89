/** Recordings of real sounds beside the project: their index, their licences, and which of our classes each belongs to. */
package org.soundtown.training.recording;
