package org.soundtown.headless;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Holds the module table: who may import whom. The table below is the documentation of it. */
@AnalyzeClasses(packages = "org.soundtown", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final Map<String, List<String>> MAY_IMPORT = new LinkedHashMap<>();

    static {
        MAY_IMPORT.put("foundation", List.of());
        MAY_IMPORT.put("citymodel", List.of("foundation"));
        MAY_IMPORT.put("emissions", List.of("foundation"));
        MAY_IMPORT.put("acoustics", List.of("foundation", "citymodel"));
        MAY_IMPORT.put("protocol", List.of("foundation"));
        MAY_IMPORT.put("detection", List.of("foundation", "protocol", "acoustics", "citymodel"));
        MAY_IMPORT.put("dispatch", List.of("foundation", "protocol", "citymodel"));
        MAY_IMPORT.put("simcore", List.of("foundation", "citymodel", "emissions", "acoustics", "protocol"));
        MAY_IMPORT.put(
                "scenarios", List.of("foundation", "citymodel", "emissions", "acoustics", "protocol", "simcore"));
        MAY_IMPORT.put(
                "coverage",
                List.of("foundation", "citymodel", "emissions", "acoustics", "protocol", "simcore", "scenarios"));
        MAY_IMPORT.put(
                "training",
                List.of(
                        "foundation",
                        "citymodel",
                        "emissions",
                        "acoustics",
                        "protocol",
                        "simcore",
                        "scenarios",
                        "detection"));
    }

    @ArchTest
    void everyModuleImportsOnlyWhatTheTableAllows(JavaClasses all) {
        MAY_IMPORT.forEach((module, allowed) -> {
            assertTrue(
                    all.stream().anyMatch(resideInAPackage("org.soundtown." + module + "..")),
                    "no class of module " + module + " was read");
            String[] reachable = Stream.concat(Stream.of(module), allowed.stream())
                    .map(m -> "org.soundtown." + m + "..")
                    .toArray(String[]::new);
            DescribedPredicate<JavaClass> fine =
                    resideInAnyPackage(reachable).or(DescribedPredicate.not(resideInAPackage("org.soundtown..")));
            classes()
                    .that()
                    .resideInAPackage("org.soundtown." + module + "..")
                    .should()
                    .onlyDependOnClassesThat(fine)
                    .because(module + " may import " + allowed)
                    .check(all);
        });
    }

    @ArchTest
    static final ArchRule NO_TWO_MODULES_LEAN_ON_EACH_OTHER =
            slices().matching("org.soundtown.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule THE_SIMULATED_PATH_READS_NO_WALL_CLOCK = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.soundtown.acoustics..",
                    "org.soundtown.emissions..",
                    "org.soundtown.detection..",
                    "org.soundtown.dispatch..",
                    "org.soundtown.simcore..")
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.util.Random.class)
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(java.time.Clock.class, java.time.Instant.class);
}
