package io.cardworkbench.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.support.OnH2;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The description of the API says what the server does. */
@OnH2
class OpenApiTest extends ApiContract {

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
    void saysWhereTokensAreByTheAddressThatTheCallerCameBy() {
        for (var address : List.of("https://one.example/cards", "http://two.example", "https://one.example")) {
            var parts = URI.create(address);
            var described = ApiClient.at(port)
                    .get(
                            "/v3/api-docs",
                            "X-Forwarded-Proto",
                            parts.getScheme(),
                            "X-Forwarded-Host",
                            parts.getHost(),
                            "X-Forwarded-Prefix",
                            parts.getPath())
                    .json();

            assertThat(described.at("/servers/0/url").asString()).isEqualTo(address);
            assertThat(described
                            .at("/components/securitySchemes/accessToken/flows/clientCredentials/tokenUrl")
                            .asString())
                    .isEqualTo(address + "/oauth2/token");
        }
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
                assertThat(responses).as(operation.toString()).contains("400", "401", "403", "404", "500", "503");
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

    /** An example that names something else than the server answers would be worse than none. */
    @Test
    void showsExamplesOfWhatTheServerAnswers() {
        var send = operation("sendCards");
        var example = (ObjectNode) exampleOf(send.path("requestBody"));
        var sent = api.post(
                path("cards"),
                example.put("cardTemplateId", template.id().toString()).toString());
        assertThat(sent.status()).as(sent.body()).isEqualTo(201);
        assertNamesOf(exampleOf(send.path("responses").path("201")), sent);

        var cancel = operation("cancelCards").path("responses");
        var selection = path("cards/cancel?lifecycleId=late-opening");
        assertNamesOf(exampleOf(cancel.path("200")), api.put(selection + "&dryRun=true"));
        assertNamesOf(exampleOf(cancel.path("202")), api.put(selection));
    }

    @TestFactory
    List<DynamicTest> showsExamplesThatFitTheirDescription() {
        return operations().stream()
                .map(operation -> DynamicTest.dynamicTest(
                        operation.toString(),
                        () -> operation
                                .json()
                                .findParents("example")
                                .forEach(shown -> new DescribedValue(description)
                                        .assertFits(
                                                shown.path("schema"), shown.path("example"), operation.toString()))))
                .toList();
    }

    @Test
    void saysWhatIsAlwaysThereAndWhatMayBeNull() {
        var schemas = description.path("components").path("schemas");
        var job = schemas.path("JobJson");

        assertThat(job.path("required").toString()).contains("\"state\"").doesNotContain("estimatedEnd");
        assertThat(job.path("properties").path("state").path("type").toString()).isEqualTo("\"string\"");
        assertThat(job.path("properties").path("estimatedEnd").path("type").toString())
                .contains("\"string\"", "\"null\"");
        assertThat(job.path("properties").path("waitsFor").toString())
                .contains("\"oneOf\"", "#/components/schemas/WaitJson", "\"null\"");
        assertThat(schemas.path("SendRequest").path("required").toString())
                .isEqualTo("[\"cardTemplateId\",\"userIds\"]");
    }

    @Test
    void saysWhichValuesAreTimesAndWhichAreConstants() {
        var schemas = description.path("components").path("schemas");
        var card = schemas.path("CardJson").path("properties");
        var job = schemas.path("JobJson").path("properties");

        assertThat(card.path("created").path("format").asString()).isEqualTo("date-time");
        assertThat(job.path("endedAt").path("format").asString()).isEqualTo("date-time");
        assertThat(job.path("endedAt").path("type").toString()).contains("null");
        assertThat(card.path("status").path("enum").toString())
                .isEqualTo(
                        "[\"embargoed\",\"active\",\"snoozed\",\"completed\",\"dismissed\",\"expired\",\"cancelled\"]");
        assertThat(job.path("state").path("enum").toString()).contains("\"completed-with-failures\"");
        assertThat(schemas.path("OutcomeJson")
                        .path("properties")
                        .path("status")
                        .path("enum")
                        .toString())
                .endsWith("\"cancelled\",\"not-kept\",null]");
        assertThat(schemas.path("SendRequest")
                        .path("properties")
                        .path("eventSource")
                        .path("enum")
                        .toString())
                .isEqualTo("[\"live\",\"test\",null]");
    }

    @Test
    void hasOneFormForBothAnswersToACancellation() {
        for (var id : List.of("cancelCards", "cancelCardsByBody")) {
            var responses = operation(id).path("responses");
            for (var status : List.of("200", "202")) {
                assertThat(responses
                                .path(status)
                                .path("content")
                                .path("application/json")
                                .path("schema")
                                .path("$ref")
                                .asString())
                        .isEqualTo("#/components/schemas/CancelAnswer");
            }
            assertThat(responses.path("202").path("headers").propertyNames()).contains("Location", "Retry-After");
        }
        var either = description.path("components").path("schemas").path("CancelJson");
        assertThat(either.path("properties").propertyNames()).contains("jobId", "links", "matched", "sample");
        assertThat(either.path("required").toString())
                .contains("criteria", "more")
                .doesNotContain("jobId", "matched");
    }

    @Test
    void saysWhatElseThanJsonThereIs() {
        assertThat(contents("getCustomerStream")).contains("application/json", "text/event-stream");
        assertThat(contents("getStreamOfCustomer")).contains("application/json", "text/event-stream");
        assertThat(contents("getCancelledCards")).contains("application/json", "text/csv");
        assertThat(operation("completeCards").path("responses").propertyNames()).contains("409");
    }

    private Collection<String> contents(String id) {
        return operation(id).path("responses").path("200").path("content").propertyNames();
    }

    private JsonNode operation(String id) {
        return operations().stream()
                .map(DescribedOperation::json)
                .filter(json -> json.path("operationId").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode exampleOf(JsonNode described) {
        return described.path("content").path("application/json").path("example");
    }

    private static void assertNamesOf(JsonNode example, ApiClient.Answered answer) {
        assertThat(example.path("data").propertyNames())
                .as(answer.body())
                .containsExactlyElementsOf(answer.data().propertyNames());
    }

    private ApiClient.Answered callWithUnknownParameter(DescribedOperation operation) {
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

    private List<DescribedOperation> operations() {
        return DescribedOperation.all(description);
    }
}
