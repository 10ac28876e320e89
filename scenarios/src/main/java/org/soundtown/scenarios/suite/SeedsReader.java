package org.soundtown.scenarios.suite;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.soundtown.foundation.document.LocatedTree;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Reads {@code seeds}: a list, or {@code {from: 1, count: 8}}; seed 1 where nothing is said. */
final class SeedsReader {
    private static final int MOST = 10_000;
    private static final String EXPECTED = "a list of whole numbers, or {from: 1, count: 8}";

    private final SuiteFaults faults;

    SeedsReader(SuiteFaults faults) {
        this.faults = faults;
    }

    List<Long> read(String at, JsonNode node) {
        if (node == null) {
            return List.of(1L);
        }
        if (node instanceof ArrayNode list) {
            return listed(at, list);
        }
        if (!node.isObject()) {
            faults.add(at, node, EXPECTED);
            return List.of();
        }
        return faults.part(at, node, SuiteFile.Seeds.class)
                .map(written -> counted(at, written))
                .orElse(List.of());
    }

    private List<Long> listed(String at, ArrayNode list) {
        Set<Long> seeds = new LinkedHashSet<>();
        for (int i = 0; i < list.size(); i++) {
            JsonNode seed = list.get(i);
            if (!seed.isIntegralNumber() || !seed.canConvertToLong()) {
                faults.add(LocatedTree.item(at, i), seed, "a whole number");
            } else if (!seeds.add(seed.asLong())) {
                faults.add(LocatedTree.item(at, i), seed, "each seed once");
            }
        }
        if (list.isEmpty() || list.size() > MOST) {
            faults.add(at, list.size() + " seeds", "1 to " + MOST + " of them");
        }
        return new ArrayList<>(seeds);
    }

    private List<Long> counted(String at, SuiteFile.Seeds written) {
        int count = written.count() == null ? 0 : written.count();
        if (count < 1 || count > MOST) {
            faults.add(at + ".count", written.count() == null ? "missing" : count, "1 to " + MOST);
            return List.of();
        }
        long from = written.from() == null ? 1 : written.from();
        return LongStream.range(from, from + count).boxed().toList();
    }
}
