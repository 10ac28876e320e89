package org.soundtown.scenarios.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a run's path says beyond scenario, seed and time. From each part of the path the scenario's name, the seed
 * ("seed7", "seed-7", "7") and a time ("20260601-200000") are taken away; what is left is the variation:
 * "windy/pilot-seed7" and "pilot/windy/7" are both "windy".
 */
final class VariationName {
    private static final String EDGE = "(?<![\\p{L}\\p{N}])";
    private static final String END = "(?![\\p{L}\\p{N}])";
    private static final Pattern TIME = Pattern.compile(EDGE + "\\d{8}-\\d{6}" + END);
    private static final Pattern LOOSE_ENDS = Pattern.compile("^[-_., ]+|[-_., ]+$");

    private VariationName() {}

    static String of(String path, String scenario, long seed) {
        Pattern named = Pattern.compile(EDGE + Pattern.quote(scenario) + END);
        Pattern seeded = Pattern.compile(EDGE + "seed[-_= ]?0*" + seed + END);
        Pattern bare = Pattern.compile("0*" + seed);
        List<String> left = new ArrayList<>();
        for (String part : path.split("/")) {
            String rest = TIME.matcher(part).replaceAll("");
            rest = seeded.matcher(rest).replaceAll("");
            rest = named.matcher(rest).replaceFirst("");
            rest = LOOSE_ENDS.matcher(rest).replaceAll("");
            if (!rest.isEmpty() && !bare.matcher(rest).matches()) {
                left.add(rest);
            }
        }
        return String.join("/", left);
    }
}
