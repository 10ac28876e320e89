package org.soundtown.detection.classify.foreign;

/** A CSV file of labels, relative to the YAML, and the name of the column they stand in. */
record LabelsFile(String file, String column) {
    LabelsFile {
        ForeignModelFile.present("labelsFile.file", file, "a CSV file relative to this one");
        ForeignModelFile.present("labelsFile.column", column, "the name of a column of that file");
    }
}
