package io.cardworkbench.rest;

import io.cardworkbench.rest.ApiClient.Answered;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An operation that is called with values for whatever parameters the description of the API gives it. */
record CalledOperation(DescribedOperation operation, JsonNode schemas) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String BODY = "body";

    static List<CalledOperation> all(JsonNode description) {
        return DescribedOperation.all(description).stream()
                .filter(operation -> operation.path().startsWith("/v1/"))
                .map(operation -> new CalledOperation(
                        operation, description.path("components").path("schemas")))
                .toList();
    }

    /** Whether it only reads. */
    boolean reads() {
        return operation.method().equals("get");
    }

    /** Those of the path, the query, the headers and the body. */
    List<Parameter> parameters() {
        var parameters = new ArrayList<Parameter>();
        operation
                .json()
                .path("parameters")
                .forEach(json -> parameters.add(new Parameter(
                        json.path("in").asString(),
                        json.path("name").asString(),
                        json.path("required").asBoolean(false))));
        parameters.addAll(parametersOfBody());
        return parameters;
    }

    /** A body without a schema of its own takes what the query takes. */
    private List<Parameter> parametersOfBody() {
        if (!operation.json().has("requestBody")) {
            return List.of();
        }
        var schema = schemaOfBody();
        if (schema == null) {
            return operation.queryParameters().stream()
                    .map(name -> new Parameter(BODY, name, false))
                    .toList();
        }
        return parametersOf(schema);
    }

    private List<Parameter> parametersOf(JsonNode schema) {
        var required = schema.path("required").toString();
        var parameters = new ArrayList<Parameter>();
        schema.path("properties").properties().forEach(property -> {
            var nested = nested(property.getValue());
            if (nested == null) {
                parameters.add(
                        new Parameter(BODY, property.getKey(), required.contains('"' + property.getKey() + '"')));
            } else {
                parameters.addAll(parametersOf(nested));
            }
        });
        return parameters;
    }

    /** What stands inside of an event: the parts of an event, each named once. */
    private @Nullable JsonNode nested(JsonNode property) {
        var name = property.findValuesAsString("$ref").stream()
                .findFirst()
                .orElse("")
                .replaceFirst(".*/", "");
        return name.startsWith("Event") && !name.equals("EventSource") ? schemas.path(name) : null;
    }

    private @Nullable JsonNode schemaOfBody() {
        var schema = operation
                .json()
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        return schema.has("$ref") ? schemas.path(schema.path("$ref").asString().replaceFirst(".*/", "")) : null;
    }

    /** The types in which it answers with a status. */
    Collection<String> types(String status) {
        return operation.json().path("responses").path(status).path("content").propertyNames();
    }

    Answered call(ApiClient api, Map<Parameter, String> values, String accept) {
        var headers = new ArrayList<>(List.of("Accept", accept, "X-Request-Id", "the-same"));
        of(values, "header").forEach((name, value) -> headers.addAll(List.of(name, value)));
        if (operation.json().has("requestBody")) {
            headers.addAll(List.of("Content-Type", "application/json"));
        }
        return api.send(
                operation.method().toUpperCase(Locale.ROOT),
                address(values),
                body(values),
                headers.toArray(String[]::new));
    }

    BodyPublisher body(Map<Parameter, String> values) {
        return operation.json().has("requestBody")
                ? BodyPublishers.ofString(json(of(values, BODY)))
                : BodyPublishers.noBody();
    }

    String address(Map<Parameter, String> values) {
        var path = operation.path();
        for (var variable : of(values, "path").entrySet()) {
            path = path.replace("{" + variable.getKey() + "}", ApiClient.encoded(variable.getValue()));
        }
        var query = of(values, "query").entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + ApiClient.encoded(parameter.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private String json(Map<String, String> values) {
        var schema = schemaOfBody();
        if (schema != null) {
            return object(schema, values).toString();
        }
        var json = JSON.createObjectNode();
        values.forEach((name, value) -> json.putArray(name).add(value));
        return json.toString();
    }

    private ObjectNode object(JsonNode schema, Map<String, String> values) {
        var json = JSON.createObjectNode();
        schema.path("properties").properties().forEach(property -> {
            var name = property.getKey();
            var value = values.get(name);
            var nested = nested(property.getValue());
            if (nested != null) {
                var inside = object(nested, values);
                if (!inside.isEmpty()) {
                    json.set(name, isList(schema, name) ? JSON.createArrayNode().add(inside) : inside);
                }
            } else if (value != null && isList(schema, name)) {
                json.putArray(name).add(value);
            } else if (value != null) {
                json.put(name, value);
            }
        });
        return json;
    }

    private static boolean isList(JsonNode schema, String name) {
        return schema.path("properties").path(name).path("type").toString().contains("array");
    }

    private static Map<String, String> of(Map<Parameter, String> values, String in) {
        return values.entrySet().stream()
                .filter(value -> value.getKey().in().equals(in))
                .collect(Collectors.toMap(value -> value.getKey().name(), Map.Entry::getValue));
    }

    @Override
    public String toString() {
        return operation.toString();
    }

    /**
     * What is to be filled in.
     *
     * @param in {@code path}, {@code query}, {@code header} or {@code body}
     */
    record Parameter(String in, String name, boolean required) {

        boolean isIn(String place) {
            return in.equals(place);
        }
    }
}
