package org.soundtown.citymodel.importing;

import crosby.binary.BinaryParser;
import crosby.binary.Osmformat;
import crosby.binary.file.BlockInputStream;
import crosby.binary.file.FileBlock;
import crosby.binary.file.FileBlockPosition;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Envelope;

/** Reads the PBF format of OpenStreetMap block by block. */
final class OsmPbfReader extends BinaryParser {
    private static final double DEGREES_PER_NANODEGREE = 1e-9;

    private final OsmMap map;
    private final CountedStream in;
    private long wholeBytes;

    private OsmPbfReader(CountedStream in, OsmMap map) {
        this.in = in;
        this.map = map;
    }

    /** @throws IllegalArgumentException where the file ends within a block, which the library takes for its end */
    static void read(InputStream in, OsmMap map) throws IOException {
        OsmPbfReader reader = new OsmPbfReader(new CountedStream(in), map);
        try (BlockInputStream blocks = new BlockInputStream(reader.in, reader)) {
            blocks.process();
        }
        if (reader.in.count() != reader.wholeBytes) {
            throw new IllegalArgumentException("it ends within the block that begins at byte " + reader.wholeBytes);
        }
    }

    @Override
    public void handleBlock(FileBlock block) {
        wholeBytes = in.count();
        super.handleBlock(block);
    }

    @Override
    public boolean skipBlock(FileBlockPosition block) {
        if (!block.getType().equals("OSMHeader") && !block.getType().equals("OSMData")) {
            throw new IllegalArgumentException("block of type " + block.getType() + ": expected OSMHeader or OSMData");
        }
        return false;
    }

    @Override
    protected void parse(Osmformat.HeaderBlock header) {
        for (String feature : header.getRequiredFeaturesList()) {
            if (!List.of("OsmSchema-V0.6", "DenseNodes").contains(feature)) {
                throw new IllegalArgumentException(
                        "required feature " + feature + ": expected OsmSchema-V0.6 and DenseNodes only");
            }
        }
        if (header.hasBbox()) {
            Osmformat.HeaderBBox box = header.getBbox();
            map.bounds(new Envelope(
                    box.getLeft() * DEGREES_PER_NANODEGREE,
                    box.getRight() * DEGREES_PER_NANODEGREE,
                    box.getBottom() * DEGREES_PER_NANODEGREE,
                    box.getTop() * DEGREES_PER_NANODEGREE));
        }
    }

    @Override
    protected void parseDense(Osmformat.DenseNodes nodes) {
        long id = 0;
        long latitude = 0;
        long longitude = 0;
        int tag = 0;
        for (int i = 0; i < nodes.getIdCount(); i++) {
            id += nodes.getId(i);
            latitude += nodes.getLat(i);
            longitude += nodes.getLon(i);
            Map<String, String> tags = new TreeMap<>();
            while (tag < nodes.getKeysValsCount() && nodes.getKeysVals(tag) != 0) {
                tags.put(getStringById(nodes.getKeysVals(tag)), getStringById(nodes.getKeysVals(tag + 1)));
                tag += 2;
            }
            tag++;
            map.node(id, parseLon(longitude), parseLat(latitude), tags);
        }
    }

    @Override
    protected void parseNodes(List<Osmformat.Node> nodes) {
        for (Osmformat.Node node : nodes) {
            map.node(
                    node.getId(),
                    parseLon(node.getLon()),
                    parseLat(node.getLat()),
                    tags(node.getKeysList(), node.getValsList()));
        }
    }

    @Override
    protected void parseWays(List<Osmformat.Way> ways) {
        for (Osmformat.Way way : ways) {
            long[] nodes = new long[way.getRefsCount()];
            long ref = 0;
            for (int i = 0; i < nodes.length; i++) {
                ref += way.getRefs(i);
                nodes[i] = ref;
            }
            map.way(new OsmMap.Way(way.getId(), nodes, tags(way.getKeysList(), way.getValsList())));
        }
    }

    @Override
    protected void parseRelations(List<Osmformat.Relation> relations) {
        for (Osmformat.Relation relation : relations) {
            List<OsmMap.Member> members = new ArrayList<>();
            long member = 0;
            for (int i = 0; i < relation.getMemidsCount(); i++) {
                member += relation.getMemids(i);
                if (relation.getTypes(i) == Osmformat.Relation.MemberType.WAY) {
                    members.add(new OsmMap.Member(member, getStringById(relation.getRolesSid(i))));
                }
            }
            map.relation(new OsmMap.Relation(
                    relation.getId(), members, tags(relation.getKeysList(), relation.getValsList())));
        }
    }

    @Override
    public void complete() {}

    private Map<String, String> tags(List<Integer> keys, List<Integer> values) {
        Map<String, String> tags = new TreeMap<>();
        for (int i = 0; i < keys.size(); i++) {
            tags.put(getStringById(keys.get(i)), getStringById(values.get(i)));
        }
        return tags;
    }
}
