/**
 * What the classifier is taught on. A sound, synthesised or recorded, is put into the district ({@code Street}), under
 * everyday noise ({@code Ambience}), before a microphone ({@code StreetMicrophone}); the detector's own
 * {@link org.soundtown.detection.edge.SoundWatch} listens, and what it shows becomes an {@link Example}.
 */
package org.soundtown.training.example;
