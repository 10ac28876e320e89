package org.soundtown.training.recording;

import java.nio.file.Path;

/**
 * One row of a recordings' index.
 *
 * @param soundClass the index's own class name
 * @param trainable false where the licence allows measuring only
 * @param originalId same for all cuts of one original recording
 */
public record Recording(
        Path file,
        String soundClass,
        boolean trainable,
        String dataset,
        String licence,
        String author,
        String sourceUrl,
        String originalId) {}
