package org.soundtown.dispatch.procedure;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.soundtown.foundation.document.DocumentSchema;
import org.soundtown.foundation.document.Documents;
import org.soundtown.foundation.document.InputError;

/** The control room's procedures, and how grave citizens' calls are. Immutable. */
public record Procedures(List<Procedure> procedures, Citizen citizen) {
    /** The file as editors know it. */
    public static final DocumentSchema SCHEMA = DocumentSchema.of(Procedures.class, "procedures.schema.json");

    public Procedures {
        if (procedures == null || procedures.isEmpty()) {
            throw new IllegalArgumentException("procedures is empty: expected at least one");
        }
        procedures = List.copyOf(procedures);
        List<String> names = procedures.stream().map(Procedure::name).toList();
        if (names.stream().distinct().count() != names.size()) {
            throw new IllegalArgumentException("procedures " + names + ": expected each name once");
        }
        if (citizen == null) {
            throw new IllegalArgumentException("citizen is missing: expected otherwise and classes");
        }
        citizen.all().forEach((soundClass, rule) -> {
            if (!names.contains(rule.procedure())) {
                throw new IllegalArgumentException(
                        "citizen " + soundClass + ": procedure " + rule.procedure() + ": expected one of " + names);
            }
        });
    }

    /** How calls are taken: by what the caller says it was, or otherwise. */
    public record Citizen(CitizenRule otherwise, Map<String, CitizenRule> classes) {
        public Citizen {
            if (otherwise == null || classes == null) {
                throw new IllegalArgumentException("citizen: expected otherwise and classes");
            }
            classes = Collections.unmodifiableMap(new LinkedHashMap<>(classes));
        }

        private Map<String, CitizenRule> all() {
            Map<String, CitizenRule> all = new LinkedHashMap<>(classes);
            all.put("otherwise", otherwise);
            return all;
        }
    }

    /** @param severity 1 (nuisance) to 4 (life at risk) */
    public record CitizenRule(int severity, String procedure) {
        public CitizenRule {
            if (severity < 1 || severity > 4) {
                throw new IllegalArgumentException("severity " + severity + ": expected 1 to 4");
            }
        }
    }

    /** The procedures carried by the product. */
    public static Procedures shipped() {
        return Documents.readResource(Procedures.class, "procedures.yaml", Procedures.class);
    }

    /**
     * Procedures of the user's.
     *
     * @throws InputError naming file, place, value and what was expected
     */
    public static Procedures read(Path file) {
        return Documents.read(file, Procedures.class, SCHEMA);
    }

    public List<String> names() {
        return procedures.stream().map(Procedure::name).toList();
    }

    /**
     * The procedure of this name.
     *
     * @throws InputError where there is none: an anomaly table and the procedures do not fit together
     */
    public Procedure getProcedure(String name) {
        return procedures.stream()
                .filter(procedure -> procedure.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InputError("procedure " + name + ": expected one of " + names()));
    }

    public CitizenRule ruleFor(String soundClass) {
        return citizen.classes().getOrDefault(soundClass, citizen.otherwise());
    }
}
