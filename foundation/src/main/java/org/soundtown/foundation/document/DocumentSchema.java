package org.soundtown.foundation.document;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.AnnotationKeyword;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A published JSON Schema (draft 2020-12), by which editors check a document while it is written and the program when it is
 * read. Beside the standard's keywords {@code unit} names the unit of a number and {@code expected} says in words what a
 * pattern or a choice asks for. Immutable but for the compiled form, which is made on first use; thread-safe.
 */
public final class DocumentSchema {
    private static final Dialect DIALECT = Dialect.builder(
                    "https://json-schema.org/draft/2020-12/schema", Dialects.getDraft202012())
            .keyword(new AnnotationKeyword("unit"))
            .keyword(new AnnotationKeyword("expected"))
            .build();

    private static final Set<String> CHOICES = Set.of("oneOf", "anyOf", "not");

    private final JsonNode document;
    private volatile Schema compiled;

    private DocumentSchema(JsonNode document) {
        this.document = document;
    }

    /** A schema carried inside the program, beside this class. */
    public static DocumentSchema of(Class<?> owner, String resource) {
        return new DocumentSchema(Documents.JSON.readTree(Documents.resource(owner, resource)));
    }

    /** The schema of one of the definitions in this one: a document that refers to it and holds all of them. */
    public DocumentSchema definition(String name) {
        ObjectNode part = document.deepCopy().asObject();
        part.set("title", document.at("/$defs/" + name + "/title"));
        part.set("description", document.at("/$defs/" + name + "/description"));
        part.put("$ref", "#/$defs/" + name);
        return new DocumentSchema(part);
    }

    /** As it is published. */
    public String text() {
        return Documents.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n";
    }

    /** What it describes, in a sentence or two. */
    public String description() {
        return document.path("description").asString("");
    }

    public JsonNode document() {
        return document;
    }

    /** @throws InputError with everything that the schema has against a document */
    public void check(LocatedTree tree) {
        Faults faults = Faults.errors();
        faults.addAll(faults(tree));
        faults.throwIfErrors();
    }

    /** Everything that the schema has against a document; one fault a place. */
    public List<Fault> faults(LocatedTree tree) {
        Faults faults = Faults.errors();
        schema().validate(tree.root()).forEach(error -> faults.add(fault(tree, error)));
        return faults.all();
    }

    /** Whether it lets a document pass. */
    public boolean accepts(JsonNode tree) {
        return schema().validate(tree).isEmpty();
    }

    private Schema schema() {
        Schema known = compiled;
        if (known == null) {
            known = SchemaRegistry.withDialect(DIALECT).getSchema(document);
            compiled = known;
        }
        return known;
    }

    private Fault fault(LocatedTree tree, Error error) {
        Expectation expectation = new Expectation(document);
        String path = path(error.getInstanceLocation());
        List<Object> place = elements(error.getSchemaLocation().getFragment());
        for (int i = 0; i < place.size(); i++) {
            if (place.get(i) instanceof String choice && CHOICES.contains(choice) && !isName(place, i)) {
                return tree.fault(path, keysOf(error.getInstanceNode()), expectation.choice(at(place, i), choice));
            }
        }
        JsonNode rule = at(place, place.size() - 1);
        String key = error.getProperty();
        return switch (error.getKeyword()) {
            case "required", "dependentRequired" ->
                tree.fault(LocatedTree.child(path, key), "missing", expectation.of(rule.at("/properties/" + key)));
            case "additionalProperties", "unevaluatedProperties" ->
                tree.fault(
                        LocatedTree.child(path, key),
                        "unknown key",
                        NearestNames.suggestion(key, rule.path("properties").propertyNames()));
            default -> tree.fault(path, shown(error.getInstanceNode()), expectation.of(rule, error.getInstanceNode()));
        };
    }

    /** What a choice is made by is which keys are there. */
    private static String keysOf(JsonNode node) {
        return node instanceof ObjectNode object ? String.join(", ", object.propertyNames()) : shown(node);
    }

    private static String shown(JsonNode node) {
        return LocatedTree.shown(node);
    }

    /** A key of a document may have a keyword's name. */
    private static boolean isName(List<Object> place, int i) {
        return i > 0
                && (place.get(i - 1).equals("properties") || place.get(i - 1).equals("$defs"));
    }

    private JsonNode at(List<Object> place, int length) {
        JsonNode node = document;
        for (Object step : place.subList(0, length)) {
            node = step instanceof Integer index ? node.path(index) : node.path(String.valueOf(step));
        }
        return node;
    }

    private static String path(NodePath location) {
        String path = "";
        for (Object step : elements(location)) {
            path = step instanceof Integer index
                    ? LocatedTree.item(path, index)
                    : LocatedTree.child(path, String.valueOf(step));
        }
        return path;
    }

    private static List<Object> elements(NodePath location) {
        List<Object> elements = new ArrayList<>();
        for (int i = 0; i < location.getNameCount(); i++) {
            elements.add(location.getElement(i));
        }
        return elements;
    }
}
