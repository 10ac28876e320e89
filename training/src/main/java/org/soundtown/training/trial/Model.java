package org.soundtown.training.trial;

import java.util.Set;
import org.soundtown.detection.classify.Classifier;
import org.soundtown.detection.table.AnomalyTable;

/**
 * What is measured.
 *
 * @param name of the model: its file, or that it is the shipped one
 * @param sha256 of its file, in hexadecimal
 * @param tableName of the anomaly table
 * @param taught names of the files that it was taught, where it says so
 */
public record Model(
        String name, String sha256, Classifier classifier, String tableName, AnomalyTable table, Set<String> taught) {}
