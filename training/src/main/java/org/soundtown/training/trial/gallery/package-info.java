/**
 * The worst mistakes of a trial as pictures: {@link org.soundtown.training.trial.gallery.Mistake} chooses them, {@link
 * org.soundtown.training.trial.gallery.Spectrogram} draws, {@link org.soundtown.training.trial.gallery.Gallery} writes the folder.
 */
package org.soundtown.training.trial.gallery;
