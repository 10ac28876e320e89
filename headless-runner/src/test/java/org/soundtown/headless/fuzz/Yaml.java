package org.soundtown.headless.fuzz;

import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What a YAML text says, read without any of the product's own reading. */
final class Yaml {
    private static final YAMLMapper MAPPER = new YAMLMapper();

    private Yaml() {}

    static JsonNode tree(String text) {
        return MAPPER.readTree(text);
    }
}
