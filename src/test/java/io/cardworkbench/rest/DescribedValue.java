package io.cardworkbench.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Tells whether a value is as the description of the API has it: its type, its constants, what is there and what may be null. */
record DescribedValue(JsonNode description) {

    void assertFits(JsonNode described, JsonNode value, String where) {
        var schema = resolved(described);
        if (schema.has("oneOf")) {
            assertFits(oneOf(schema, value.isNull()), value, where);
            return;
        }
        var types = types(schema);
        if (!types.isEmpty()) {
            assertThat(types).as("%s: %s", where, value).contains(typeOf(value, types));
        }
        if (schema.has("enum")) {
            assertThat(schema.path("enum")).as("%s: %s", where, value).contains(value);
        }
        if (value.isObject()) {
            assertParts(schema, value, where);
        }
        if (value.isArray()) {
            value.forEach(item -> assertFits(schema.path("items"), item, where + "[]"));
        }
    }

    private void assertParts(JsonNode schema, JsonNode value, String where) {
        schema.path("required")
                .forEach(name -> assertThat(value.propertyNames()).as(where).contains(name.asString()));
        for (var part : schema.path("properties").properties()) {
            if (value.has(part.getKey())) {
                assertFits(part.getValue(), value.path(part.getKey()), where + "." + part.getKey());
            }
        }
    }

    private JsonNode resolved(JsonNode schema) {
        var reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : description.at(reference.substring(1));
    }

    /** All that there are: a thing, or null. */
    private static JsonNode oneOf(JsonNode schema, boolean nothing) {
        return schema.path("oneOf")
                .valueStream()
                .filter(one -> types(one).contains("null") == nothing)
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> types(JsonNode schema) {
        var type = schema.path("type");
        if (type.isString()) {
            return Set.of(type.asString());
        }
        var types = new TreeSet<String>();
        type.forEach(one -> types.add(one.asString()));
        return types;
    }

    private static String typeOf(JsonNode value, Set<String> types) {
        return switch (value.getNodeType()) {
            case NULL -> "null";
            case BOOLEAN -> "boolean";
            case STRING -> "string";
            case ARRAY -> "array";
            case OBJECT, POJO -> "object";
            case NUMBER -> value.isIntegralNumber() && !types.contains("number") ? "integer" : "number";
            case BINARY, MISSING -> throw new IllegalArgumentException("No value: " + value.getNodeType());
        };
    }
}
