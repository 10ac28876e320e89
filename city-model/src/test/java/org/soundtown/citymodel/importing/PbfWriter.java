package org.soundtown.citymodel.importing;

import com.google.protobuf.ByteString;
import crosby.binary.Osmformat;
import crosby.binary.file.BlockOutputStream;
import crosby.binary.file.FileBlock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Writes a map as PBF with dense nodes, the way public extracts are. */
final class PbfWriter {
    private static final double NANODEGREES = 1e9;
    private static final long GRANULARITY = 100;

    private final OsmMap map;
    private final List<String> strings = new ArrayList<>(List.of(""));

    private PbfWriter(OsmMap map) {
        this.map = map;
    }

    static byte[] write(OsmMap map, long lastNode) throws IOException {
        return write(map, lastNode, "deflate");
    }

    /** Without compression, so that a changed byte is a changed map and not a broken archive. */
    static byte[] writeUncompressed(OsmMap map, long lastNode) throws IOException {
        return write(map, lastNode, "none");
    }

    private static byte[] write(OsmMap map, long lastNode, String compression) throws IOException {
        PbfWriter writer = new PbfWriter(map);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (BlockOutputStream out = new BlockOutputStream(bytes)) {
            out.setCompress(compression);
            out.write(FileBlock.newInstance("OSMHeader", writer.header().toByteString(), null));
            out.write(FileBlock.newInstance("OSMData", writer.data(lastNode), null));
        }
        return bytes.toByteArray();
    }

    private Osmformat.HeaderBlock header() {
        Envelope box = map.coverage();
        return Osmformat.HeaderBlock.newBuilder()
                .addRequiredFeatures("OsmSchema-V0.6")
                .addRequiredFeatures("DenseNodes")
                .setBbox(Osmformat.HeaderBBox.newBuilder()
                        .setLeft(Math.round(box.getMinX() * NANODEGREES))
                        .setRight(Math.round(box.getMaxX() * NANODEGREES))
                        .setBottom(Math.round(box.getMinY() * NANODEGREES))
                        .setTop(Math.round(box.getMaxY() * NANODEGREES)))
                .build();
    }

    private ByteString data(long lastNode) {
        Osmformat.PrimitiveGroup.Builder nodes =
                Osmformat.PrimitiveGroup.newBuilder().setDense(dense(lastNode));
        Osmformat.PrimitiveGroup.Builder ways = Osmformat.PrimitiveGroup.newBuilder();
        map.ways().forEach(way -> ways.addWays(way(way)));
        Osmformat.PrimitiveGroup.Builder relations = Osmformat.PrimitiveGroup.newBuilder();
        map.relations().forEach(relation -> relations.addRelations(relation(relation)));
        Osmformat.StringTable.Builder table = Osmformat.StringTable.newBuilder();
        strings.forEach(text -> table.addS(ByteString.copyFromUtf8(text)));
        return Osmformat.PrimitiveBlock.newBuilder()
                .setGranularity((int) GRANULARITY)
                .setStringtable(table)
                .addPrimitivegroup(nodes)
                .addPrimitivegroup(ways)
                .addPrimitivegroup(relations)
                .build()
                .toByteString();
    }

    private Osmformat.DenseNodes dense(long lastNode) {
        Osmformat.DenseNodes.Builder dense = Osmformat.DenseNodes.newBuilder();
        long[] last = new long[3];
        for (long id = 1; id <= lastNode; id++) {
            Coordinate place = map.place(id);
            if (place != null) {
                long latitude = Math.round(place.y * NANODEGREES / GRANULARITY);
                long longitude = Math.round(place.x * NANODEGREES / GRANULARITY);
                dense.addId(id - last[0]).addLat(latitude - last[1]).addLon(longitude - last[2]);
                last = new long[] {id, latitude, longitude};
                map.taggedNodes().getOrDefault(id, Map.of()).forEach((key, value) -> dense.addKeysVals(string(key))
                        .addKeysVals(string(value)));
                dense.addKeysVals(0);
            }
        }
        return dense.build();
    }

    private Osmformat.Way.Builder way(OsmMap.Way way) {
        Osmformat.Way.Builder built = Osmformat.Way.newBuilder().setId(way.id());
        long last = 0;
        for (long node : way.nodes()) {
            built.addRefs(node - last);
            last = node;
        }
        way.tags().forEach((key, value) -> built.addKeys(string(key)).addVals(string(value)));
        return built;
    }

    private Osmformat.Relation.Builder relation(OsmMap.Relation relation) {
        Osmformat.Relation.Builder built = Osmformat.Relation.newBuilder().setId(relation.id());
        long last = 0;
        for (OsmMap.Member member : relation.members()) {
            built.addMemids(member.way() - last).addRolesSid(string(member.role()));
            built.addTypes(Osmformat.Relation.MemberType.WAY);
            last = member.way();
        }
        relation.tags().forEach((key, value) -> built.addKeys(string(key)).addVals(string(value)));
        return built;
    }

    private int string(String text) {
        int known = strings.indexOf(text);
        if (known > 0) {
            return known;
        }
        strings.add(text);
        return strings.size() - 1;
    }
}
