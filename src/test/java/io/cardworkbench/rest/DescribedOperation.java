package io.cardworkbench.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** An operation as the description of the API has it. */
record DescribedOperation(String path, String method, JsonNode json) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    static List<DescribedOperation> all(JsonNode description) {
        var operations = new ArrayList<DescribedOperation>();
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    if (METHODS.contains(method.getKey())) {
                        operations.add(new DescribedOperation(path.getKey(), method.getKey(), method.getValue()));
                    }
                }));
        return operations;
    }

    boolean answers(String askedMethod, String askedPath) {
        var pattern = Pattern.compile(path.replaceAll("\\{\\w+}", "[^/]+"));
        return method.equalsIgnoreCase(askedMethod)
                && pattern.matcher(askedPath).matches();
    }

    Set<String> queryParameters() {
        var names = new TreeSet<String>();
        json.path("parameters").forEach(parameter -> {
            if (parameter.path("in").asString().equals("query")) {
                names.add(parameter.path("name").asString());
            }
        });
        return names;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
