package io.cardworkbench.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.access.CredentialRole;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.rest.ApiClient.Answered;
import io.cardworkbench.rest.CalledOperation.Parameter;
import io.cardworkbench.support.OnH2;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/**
 * Each operation answers with the statuses, headers, types and problems that its description has, and with no others; whatever can
 * be had in a test is had.
 */
@OnH2
class ServedAsDescribedTest extends ApiContract {

    private static final String JSON = "application/json";

    /** They take a failure, or more than a test should send. */
    private static final Set<String> NOT_TRIED = Set.of("408", "413", "429", "500", "503");

    /** What a server says of any answer. */
    private static final Set<String> OF_ANY_ANSWER = Set.of(
            ":status",
            "cache-control",
            "content-security-policy",
            "cross-origin-resource-policy",
            "connection",
            "content-encoding",
            "content-length",
            "content-type",
            "date",
            "expires",
            "keep-alive",
            "pragma",
            "transfer-encoding",
            "vary",
            "x-accel-buffering",
            "referrer-policy",
            "x-content-type-options",
            "x-frame-options",
            "x-xss-protection");

    private JsonNode description;
    private FilledEnvironment filled;
    private FilledEnvironment deactivated;
    private ApiClient apiOfDeactivated;
    private ApiClient otherScope;

    @BeforeEach
    void fill() {
        description = ApiClient.at(port).get("/v3/api-docs").json();
        filled = new FilledEnvironment(environment, "own-", api, cards, jobs, clock).fill();
        otherScope = clientOf(environment, CredentialRole.AUTH);
        var other = organization.newEnvironment();
        apiOfDeactivated = clientOf(other, CredentialRole.EVENTS);
        deactivated = new FilledEnvironment(other, "other-", apiOfDeactivated, cards, jobs, clock).fill();
        organization.deactivate(other);
    }

    @TestFactory
    List<DynamicTest> answersAsItIsDescribed() {
        return CalledOperation.all(description).stream()
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> check(operation)))
                .toList();
    }

    @Test
    void givesTokensAsItIsDescribed() {
        var made =
                organization.newCredential(environment, CredentialRole.EVENTS).credential();
        var client = ApiClient.at(port);
        var grant = "grant_type=client_credentials";

        var served = new TreeSet<String>();
        for (var answer : List.of(
                client.token(grant, "", made.clientId(), Organization.SECRET),
                client.token(grant, "", made.clientId(), "wrong"),
                client.token("", "?" + grant, made.clientId(), Organization.SECRET),
                client.token("grant_type=password", "", made.clientId(), Organization.SECRET))) {
            assertDescribed(responsesOf("getToken"), answer);
            served.add(Integer.toString(answer.status()));
        }
        assertThat(served).containsExactly("200", "400", "401");
    }

    private void check(CalledOperation operation) {
        var responses = operation.operation().json().path("responses");
        var served = new TreeSet<String>();
        for (var answer : answers(operation)) {
            assertDescribed(responses, answer);
            served.add(Integer.toString(answer.status()));
        }
        var described = new TreeSet<>(responses.propertyNames());
        described.removeAll(NOT_TRIED);
        served.removeAll(NOT_TRIED);
        assertThat(served).isEqualTo(described);
    }

    private List<Answered> answers(CalledOperation operation) {
        var values = valid(operation, filled);
        var address = operation.address(values);
        var answers = new ArrayList<Answered>();
        for (var type : operation.types("200")) {
            if (type.equals("text/event-stream")) {
                answers.add(api.opened(address, type));
            } else {
                answers.add(operation.call(api, values, type));
            }
        }
        answers.add(operation.call(api, values, JSON));
        answers.add(operation.call(api, values, "image/png"));
        answers.add(operation.call(otherScope, values, JSON));
        answers.add(operation.call(ApiClient.at(port), values, JSON));
        answers.add(operation.call(apiOfDeactivated, values, JSON));
        answers.add(operation.call(apiOfDeactivated, valid(operation, deactivated), JSON));
        answers.add(send(operation, address + (address.contains("?") ? "&" : "?") + "unknown=1", JSON));
        answers.add(send(operation, address, "text/plain"));
        if (operation.reads()) {
            answers.add(api.get(address, "If-None-Match", "*"));
        }
        answers.addAll(repeated(operation, values));
        answers.addAll(more(operation));
        return answers;
    }

    private Answered send(CalledOperation operation, String address, String type) {
        return api.send(
                operation.operation().method().toUpperCase(Locale.ROOT),
                address,
                operation.body(valid(operation, filled)),
                "Content-Type",
                type);
    }

    private Answered call(CalledOperation operation, String address) {
        return send(operation, address, JSON);
    }

    private List<Answered> repeated(CalledOperation operation, Map<Parameter, String> values) {
        var key = operation.parameters().stream()
                .filter(parameter -> parameter.name().equals(IdempotentRequest.HEADER))
                .findFirst();
        if (key.isEmpty()) {
            return List.of();
        }
        var withKey = new LinkedHashMap<>(values);
        withKey.put(key.get(), "key of " + operation);
        var other = new LinkedHashMap<>(withKey);
        other.replaceAll((parameter, value) -> parameter.name().startsWith("user") ? "another" : value);
        var first = operation.call(api, withKey, JSON);
        var again = operation.call(api, withKey, JSON);
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        return List.of(first, again, operation.call(api, other, JSON));
    }

    /** Answers that only one operation gives. */
    private List<Answered> more(CalledOperation operation) {
        var address = operation.address(valid(operation, filled));
        return switch (operation.operation().json().path("operationId").asString()) {
            case "cancelCards" ->
                List.of(api.put(address + "&dryRun=true"), api.put(path("cards/cancel?status=active&expectedCount=7")));
            case "completeCards", "dismissCards", "snoozeCards" -> List.of(api.put(address + "&multiple=1"));
            case "cancelEvent" ->
                List.of(call(operation, address + "?dryRun=true"), call(operation, address + "?expectedCount=7"));
            case "cancelCardsByBody" -> List.of(api.post(address, "{\"dryRun\": true}"));
            case "getCancelSeries" -> List.of(api.get(path("cards/cancel-series/" + newSeries(operation))));
            case "stopCancelSeries" -> {
                var series = newSeries(operation);
                runAll();
                yield List.of(api.post(path("cards/cancel-series/" + series + "/stop"), ""));
            }
            case "stopCancelJob" -> List.of(tell(newJob(operation), "stop"));
            case "pauseCancelJob" -> List.of(tell(newJob(operation), "pause"));
            case "moveCancelJob" -> {
                var large = cards.newTemplate(environment, "Large for " + operation);
                cards.send(environment, large, 1_001);
                api.put(path("cards/cancel?cardTemplateId=" + large.id()));
                var other = cards.newTemplate(environment, "Second for " + operation);
                cards.send(environment, other, 1_001);
                var queued = api.put(path("cards/cancel?cardTemplateId=" + other.id()))
                        .data()
                        .path("jobId")
                        .asString();
                yield List.of(tell(queued, "move"));
            }
            case "setCancelJobSpeed" -> {
                var job = newJob(operation);
                var running = tell(job, "speed?speed=fast");
                tell(job, "stop");
                yield List.of(running, tell(job, "speed?speed=normal"));
            }
            case "tryCancelJobAgain" -> {
                var job = newJob(operation);
                tell(job, "stop");
                yield List.of(tell(job, "try-again"));
            }
            case "resumeCancelJob" -> {
                var job = newJob(operation);
                tell(job, "pause");
                yield List.of(tell(job, "resume"));
            }
            default -> List.of();
        };
    }

    private Answered tell(String job, String command) {
        return api.post(path("cards/cancel-status/" + job + "/" + command), "");
    }

    /** One that has only just begun. */
    private String newJob(CalledOperation operation) {
        var offer = cards.newTemplate(environment, "For " + operation);
        cards.send(environment, offer, 1);
        return api.put(path("cards/cancel?cardTemplateId=" + offer.id()))
                .data()
                .path("jobId")
                .asString();
    }

    /** Also those that wait for others. */
    private void runAll() {
        for (var running = running(); !running.isEmpty(); running = running()) {
            running.forEach(
                    job -> jobs.run(new JobId(Long.parseLong(job.path("jobId").asString()))));
        }
    }

    private JsonNode running() {
        return api.get(path("cards/cancel-status?state=running")).data();
    }

    private String newSeries(CalledOperation operation) {
        var offer = cards.newTemplate(environment, "Series for " + operation);
        cards.send(environment, offer, 2_001);
        return api.put(path("cards/cancel?cardTemplateId=" + offer.id()))
                .data()
                .path("jobId")
                .asString();
    }

    private static Map<Parameter, String> valid(CalledOperation operation, FilledEnvironment environment) {
        var values = new LinkedHashMap<Parameter, String>();
        for (var parameter : operation.parameters()) {
            if (parameter.required()
                    || parameter.name().equals("usersById")
                    || (parameter.isIn("query") && parameter.name().equals("userId"))) {
                values.put(
                        parameter,
                        environment.ids(parameter.name()).stream().findFirst().orElse("2030-01-01T00:00:00Z"));
            }
        }
        return values;
    }

    private void assertDescribed(JsonNode responses, Answered answer) {
        var status = Integer.toString(answer.status());
        var shown = answer.response().uri() + " " + answer.response() + " " + answer.body();
        assertThat(responses.propertyNames()).as(shown).contains(status);
        var response = responses.path(status);
        assertHeaders(response.path("headers"), answer, shown);
        var type = answer.header("Content-Type").replaceFirst(";.*", "");
        if (!type.isEmpty()) {
            assertThat(response.path("content").propertyNames()).as(shown).contains(type);
        }
        if (type.equals(JSON) || type.endsWith("+json")) {
            new DescribedValue(description)
                    .assertFits(response.path("content").path(type).path("schema"), answer.json(), shown);
        }
        if (type.endsWith("problem+json")) {
            assertThat(answer.json().path("requestId").asString()).isEqualTo(answer.header("X-Request-Id"));
            assertThat(response.path("description").asString()).as(shown).contains(answer.problem());
        }
    }

    private static void assertHeaders(JsonNode described, Answered answer, String shown) {
        var served = new TreeSet<>(answer.response().headers().map().keySet());
        served.removeAll(OF_ANY_ANSWER);
        var names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(described.propertyNames());
        assertThat(names).as(shown).containsAll(served);
        described.properties().forEach(header -> {
            if (header.getValue().path("required").asBoolean(false)) {
                assertThat(answer.header(header.getKey()))
                        .as(header.getKey() + " of " + shown)
                        .isNotEmpty();
            }
        });
    }

    private JsonNode responsesOf(String id) {
        return DescribedOperation.all(description).stream()
                .map(DescribedOperation::json)
                .filter(json -> json.path("operationId").asString().equals(id))
                .findFirst()
                .orElseThrow()
                .path("responses");
    }
}
