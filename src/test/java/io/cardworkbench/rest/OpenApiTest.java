package io.cardworkbench.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.support.OnH2;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** The description of the API says what the server does. */
@OnH2
class OpenApiTest extends ApiContract {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private JsonNode description;

    @BeforeEach
    void read() {
        var answer = ApiClient.at(port).get("/v3/api-docs");
        assertThat(answer.status()).isEqualTo(200);
        description = answer.json();
    }

    @Test
    void isOpenApi31() {
        assertThat(description.path("openapi").asString()).startsWith("3.1");
        assertThat(ApiClient.at(port).get("/swagger-ui/index.html").status()).isEqualTo(200);
        assertThat(description.path("paths").propertyNames()).contains("/oauth2/token");
    }

    @Test
    void explainsEachOperation() {
        var ids = new ArrayList<String>();
        for (var operation : operations()) {
            var json = operation.json();
            assertThat(json.path("summary").asString(""))
                    .as(operation.toString())
                    .isNotEmpty();
            assertThat(json.path("description").asString(""))
                    .as(operation.toString())
                    .isNotEmpty();
            assertThat(json.path("tags")).as(operation.toString()).hasSize(1);
            json.path("parameters")
                    .forEach(parameter -> assertThat(
                                    parameter.path("description").asString(""))
                            .as("%s %s", operation, parameter.path("name"))
                            .isNotEmpty());
            ids.add(json.path("operationId").asString(""));
        }
        assertThat(ids).hasSizeGreaterThan(8).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void namesTheRefusalsOfEachOperation() {
        for (var operation : operations()) {
            var responses = operation.json().path("responses").propertyNames();
            if (operation.path().startsWith("/v1/")) {
                assertThat(responses).as(operation.toString()).contains("400", "401", "403", "404");
            }
        }
    }

    /** The server names all parameters that it knows when it refuses one. */
    @TestFactory
    List<DynamicTest> namesTheParametersThatTheServerTakes() {
        return operations().stream()
                .filter(operation -> operation.path().startsWith("/v1/"))
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> {
                    var refused = callWithUnknownParameter(operation);
                    assertThat(refused.problem()).as(refused.body()).isEqualTo("unknown-parameter");
                    var known = new TreeSet<String>();
                    refused.json().path("known").forEach(name -> known.add(name.asString()));
                    assertThat(operation.queryParameters()).isEqualTo(known);
                }))
                .toList();
    }

    private ApiClient.Answered callWithUnknownParameter(Operation operation) {
        var path = operation
                .path()
                .replace("{environmentId}", environment.toString())
                .replaceAll("\\{\\w+}", "1");
        var post = operation.method().equals("post");
        return api.send(
                operation.method().toUpperCase(Locale.ROOT),
                path + "?no-such-parameter=1",
                post ? BodyPublishers.ofString("{}") : BodyPublishers.noBody(),
                "Content-Type",
                "application/json");
    }

    private List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    if (METHODS.contains(method.getKey())) {
                        operations.add(new Operation(path.getKey(), method.getKey(), method.getValue()));
                    }
                }));
        return operations;
    }

    private record Operation(String path, String method, JsonNode json) {

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
}
