package org.soundtown.acoustics.scene;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.snap.SnappingNoder;

/** Cuts lines where they cross or touch, so that they meet at common points only. */
final class Noding {
    /** Places nearer to each other than this are one place (m). */
    static final double TOLERANCE_METRES = 1e-4;

    /** A part of a line between two places where it meets others. */
    record Cut(int line, Coordinate[] points) {}

    private Noding() {}

    /**
     * The lines cut at every crossing and at every end or corner that lies on another line. Coinciding stretches appear
     * once for each line.
     */
    static List<Cut> cut(List<Coordinate[]> lines) {
        List<SegmentString> strings = new ArrayList<>(lines.size());
        for (int line = 0; line < lines.size(); line++) {
            strings.add(new NodedSegmentString(lines.get(line), line));
        }
        SnappingNoder noder = new SnappingNoder(TOLERANCE_METRES);
        noder.computeNodes(strings);
        List<Cut> cuts = new ArrayList<>();
        for (Object string : noder.getNodedSubstrings()) {
            SegmentString part = (SegmentString) string;
            cuts.add(new Cut((Integer) part.getData(), part.getCoordinates()));
        }
        return cuts;
    }
}
