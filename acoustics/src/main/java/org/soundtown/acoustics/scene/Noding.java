package org.soundtown.acoustics.scene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.snap.SnappingNoder;

/** Cuts lines where they cross or touch, so that they meet at common points only. */
final class Noding {
    /** Places nearer to each other than this are one place (m). */
    static final double TOLERANCE_METRES = 1e-4;

    private Noding() {}

    /**
     * The lines cut at every crossing and at every end or corner that lies on another line. Coinciding stretches appear
     * once for each line. A crossing's z is the mean of the two lines' altitudes there.
     */
    static List<Coordinate[]> cut(Collection<Coordinate[]> lines) {
        List<SegmentString> strings = new ArrayList<>(lines.size());
        for (Coordinate[] line : lines) {
            strings.add(new NodedSegmentString(line, null));
        }
        SnappingNoder noder = new SnappingNoder(TOLERANCE_METRES);
        noder.computeNodes(strings);
        List<Coordinate[]> cut = new ArrayList<>();
        for (Object string : noder.getNodedSubstrings()) {
            cut.add(((SegmentString) string).getCoordinates());
        }
        return cut;
    }
}
