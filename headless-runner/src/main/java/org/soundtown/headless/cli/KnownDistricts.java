package org.soundtown.headless.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.reading.DistrictReader;

/** Districts by the name that a chronicle gives: those named on the command line, then the shipped ones. */
final class KnownDistricts {
    private final Map<String, District> read = new TreeMap<>();
    private final Set<String> unknown = new TreeSet<>();

    private KnownDistricts() {}

    static KnownDistricts shippedAnd(List<Path> folders) {
        KnownDistricts known = new KnownDistricts();
        for (Path folder : folders) {
            District district = DistrictReader.read(folder);
            known.read.put(district.name(), district);
        }
        return known;
    }

    Optional<District> find(String name) {
        Path shipped = Home.ofLauncher().districts().resolve(name);
        if (!read.containsKey(name) && Files.isDirectory(shipped)) {
            read.put(name, DistrictReader.read(shipped));
        }
        if (!read.containsKey(name)) {
            unknown.add(name);
        }
        return Optional.ofNullable(read.get(name));
    }

    /** Names that were asked for in vain, sorted. */
    Set<String> unknown() {
        return unknown;
    }
}
