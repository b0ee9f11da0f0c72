package io.cardworkbench.rest;

import static io.cardworkbench.rest.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.access.CredentialRole;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.rest.ApiClient.Answered;
import io.cardworkbench.rest.CalledOperation.Parameter;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What a system may do in its environment does nothing in another one, and shows nothing of it: every operation that the
 * description of the API has is called with every id of the other environment in every place that takes one.
 */
abstract class IsolationContract extends ApiContract {

    private static final String MARK = "elsewhere-";
    private static final String NOWHERE = "999999999";
    private static final String LATER = "2030-01-01T00:00:00Z";
    private static final String JSON = "application/json";
    private static final String CSV = "text/csv";
    private static final Pattern NUMBER = Pattern.compile("\\d{9,}");
    private static final Pattern ID = Pattern.compile("[\\w-]+");

    /** What takes neither an id nor anything that a sender chose. */
    private static final Set<String> WITHOUT_ID = Set.of(
            "allOpenCards",
            "createdBefore",
            "createdFrom",
            "detail",
            "dryRun",
            "embargoUntil",
            "eventSource",
            "expectedCount",
            "expiresAt",
            "limit",
            "metadata",
            "mine",
            "multiple",
            "offset",
            "outcome",
            "payload",
            "reason",
            "speed",
            "state",
            "status",
            "until");

    /** Far from each other and from all others, so that one that shows is no coincidence. */
    private static final AtomicLong firstIds = new AtomicLong(700_000_000);

    private FilledEnvironment own;
    private FilledEnvironment other;
    private ApiClient otherApi;
    private EnvironmentRows rowsOfOther;
    private Set<String> numbersOfOther;
    private List<String> marks;

    @BeforeEach
    void fillBoth() {
        own = fill(environment, "own-", api);
        startIdsAt(firstIds.addAndGet(1_000_000));
        var otherEnvironment = organization.newEnvironment();
        var credential = organization.newCredential(otherEnvironment, CredentialRole.EVENTS);
        otherApi = ApiClient.at(port).authenticated(credential.credential().clientId(), credential.secret());
        other = fill(otherEnvironment, MARK, otherApi);
        rowsOfOther = new EnvironmentRows(jdbc, otherEnvironment);
        numbersOfOther = other.numbers(jdbc);
        marks = List.of(
                MARK, credential.credential().name(), credential.credential().clientId());
    }

    @Test
    void knowsWhatEachParameterTakes() {
        for (var operation : operations()) {
            assertThat(operation.parameters())
                    .as(operation.toString())
                    .allMatch(parameter ->
                            !other.ids(parameter.name()).isEmpty() || WITHOUT_ID.contains(parameter.name()));
        }
    }

    /** The other environment could as well not exist. */
    @TestFactory
    List<DynamicTest> findsNoOtherEnvironment() {
        return eachOperation(operation -> {
            for (var values : eachOf(operation, other, named(operation, "path"))) {
                var elsewhere = with(values, operation, "environmentId", NOWHERE);

                var refused = operation.call(api, values, JSON);

                assertThat(refused).refuses(404, "not-found");
                assertSame(refused, values, operation.call(api, elsewhere, JSON), elsewhere);
            }
        });
    }

    @TestFactory
    List<DynamicTest> findsNothingByAnIdOfTheOther() {
        return eachOperation(operation -> {
            for (var parameter : operation.parameters()) {
                if (!parameter.name().equals("environmentId")) {
                    probe(operation, parameter);
                }
            }
        });
    }

    @TestFactory
    List<DynamicTest> actsOnItsOwnWhereBothHaveTheSame() {
        return eachOperation(operation -> {
            for (var parameter : operation.parameters()) {
                if (isText(parameter)) {
                    var values = valid(operation, parameter);
                    values.put(parameter, FilledEnvironment.SHARED);
                    operation.parameters().stream()
                            .filter(found -> found.name().equals("multiple"))
                            .forEach(multiple -> values.put(multiple, "1"));
                    var answer = operation.call(api, values, JSON);
                    assertThat(answer.status()).as(answer.body()).isBetween(200, 299);
                    assertShowsNothing(answer, values);
                }
            }
        });
    }

    @Test
    void meansItsOwnByAllOpenCards() {
        var before = rowsOfOther.read();

        var accepted = api.put(path("cards/cancel?allOpenCards=true"));
        var job = accepted.data().path("jobId").asString();
        for (var first : own.ids("jobId").subList(2, 4)) {
            jobs.run(new JobId(Long.parseLong(first)));
        }
        jobs.run(new JobId(Long.parseLong(job)));

        assertThat(api.get(path("cards/cancel-status/" + job))
                        .data()
                        .path("cancelled")
                        .asInt())
                .isPositive();
        assertUnchanged(rowsOfOther.read(), before);
    }

    @Test
    void sendsNothingOfTheOtherLive() throws IOException {
        for (var userId : List.of(MARK + "userId", FilledEnvironment.SHARED)) {
            var event = api.firstEvent(path("users/" + userId + "/cards"));
            assertThat(event).contains("data:");
            assertShowsNothing(event.replace(userId, "…"));
        }
        var refused = api.firstEvent("/v1/" + other.id() + "/users/" + MARK + "userId/cards");
        assertThat(refused).contains("not-found").doesNotContain("data:");
    }

    @Test
    void confirmsNoVersionOfTheOther() {
        for (var address : List.of(
                "users/" + MARK + "userId/cards",
                "cards/cancel-status/" + other.ids("jobId").getFirst())) {
            var version = otherApi.get("/v1/" + other.id() + "/" + address).header("ETag");
            assertThat(version).isNotEmpty();
            assertThat(api.get(path(address), "If-None-Match", version).status())
                    .isNotEqualTo(304);
        }
    }

    @Test
    void givesATokenToNobodyElse() {
        var mine =
                organization.newCredential(environment, CredentialRole.EVENTS).credential();
        var others =
                organization.newCredential(other.id(), CredentialRole.EVENTS).credential();
        var grant = "grant_type=client_credentials&client_id=" + others.clientId();

        for (var answer : List.of(
                ApiClient.at(port).token(grant, "", mine.clientId(), Organization.SECRET),
                ApiClient.at(port).token("", "?" + grant, mine.clientId(), Organization.SECRET))) {
            var token = answer.json().path("access_token").asString("");
            var cardsOfOther = ApiClient.at(port).withToken(token).get("/v1/" + other.id() + "/cards");
            assertThat(cardsOfOther.status()).isGreaterThanOrEqualTo(400);
        }
    }

    @TestFactory
    List<DynamicTest> readsButChangesNothingOnceItIsDeactivated() {
        organization.deactivate(environment);
        var rows = new EnvironmentRows(jdbc, environment);
        var before = rows.read();
        return operations().stream()
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> {
                    var answer = operation.call(api, valid(operation, null), JSON);
                    if (operation.reads()) {
                        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
                    } else {
                        assertThat(answer).refuses(409, "environment-deactivated");
                    }
                    var after = rows.read();
                    // That it was refused is written down.
                    after.put("audit_log", Objects.requireNonNull(before.get("audit_log")));
                    assertUnchanged(after, before);
                }))
                .toList();
    }

    /** Every id of the other environment in one place; the other places have what is right here. */
    private void probe(CalledOperation operation, Parameter parameter) {
        for (var id : other.ids(parameter.name())) {
            var values = valid(operation, parameter);
            var elsewhere = new LinkedHashMap<>(values);
            values.put(parameter, id);
            elsewhere.put(parameter, id.startsWith(MARK) ? "nowhere" : NOWHERE);
            for (var accept : operation.reads() ? List.of(JSON, CSV) : List.of(JSON)) {
                var answer = operation.call(api, values, accept);
                assertShowsNothing(answer, values);
                if (!parameter.name().equals("cursor")) {
                    assertSame(answer, values, operation.call(api, elsewhere, accept), elsewhere);
                }
            }
        }
    }

    /** What was asked for with different values was answered in the same way. */
    private static void assertSame(
            Answered answer, Map<Parameter, String> values, Answered expected, Map<Parameter, String> elsewhere) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(expected.status());
        if (answer.status() != 201 && answer.status() != 202) {
            assertThat(withoutIds(without(values, answer.body())))
                    .isEqualTo(withoutIds(without(elsewhere, expected.body())));
        }
    }

    private void assertShowsNothing(Answered answer, Map<Parameter, String> values) {
        assertThat(answer.status()).as(answer.body()).isLessThan(500);
        assertShowsNothing(without(values, answer.body()));
        assertShowsNothing(without(values, answer.response().headers().map().toString()));
    }

    private void assertShowsNothing(String text) {
        assertThat(text).doesNotContain(marks);
        assertThat(ID.matcher(text).results().map(MatchResult::group)).doesNotContainAnyElementsOf(numbersOfOther);
    }

    /** What was sent may come back. */
    private static String without(Map<Parameter, String> values, String text) {
        var rest = text;
        for (var sent : values.values()) {
            rest = rest.replace(sent, "…");
        }
        return rest;
    }

    /** Cards that were sent here meanwhile have ids of their own. */
    private static String withoutIds(String text) {
        return NUMBER.matcher(text).replaceAll("#");
    }

    /** What the operation takes of the own environment, but for one parameter that will be filled in. */
    private Map<Parameter, String> valid(CalledOperation operation, @Nullable Parameter open) {
        var values = new LinkedHashMap<Parameter, String>();
        for (var parameter : operation.parameters()) {
            if (parameter.required() || parameter.name().equals("usersById")) {
                values.put(
                        parameter,
                        own.ids(parameter.name()).stream()
                                .findFirst()
                                .orElse(parameter.name().equals("speed") ? "gentle" : LATER));
            }
        }
        if (open == null || open.isIn("header")) {
            operation.parameters().stream()
                    .filter(parameter ->
                            parameter.isIn("query") && parameter.name().equals("userId"))
                    .forEach(parameter -> values.put(parameter, "own-userId"));
        }
        return values;
    }

    private static boolean isText(Parameter parameter) {
        return Set.of(
                        "userId",
                        "userIds",
                        "usersById",
                        "name",
                        "eventName",
                        "lifecycleId",
                        "flowInstanceId",
                        "flowInvocationId")
                .contains(parameter.name());
    }

    /** All combinations of the values of some parameters. */
    private List<Map<Parameter, String>> eachOf(
            CalledOperation operation, FilledEnvironment from, List<Parameter> parameters) {
        List<Map<Parameter, String>> all = List.of(valid(operation, null));
        for (var parameter : parameters) {
            all = all.stream()
                    .flatMap(values -> from.ids(parameter.name()).stream().map(id -> {
                        Map<Parameter, String> more = new LinkedHashMap<>(values);
                        more.put(parameter, id);
                        return more;
                    }))
                    .toList();
        }
        return all;
    }

    private static List<Parameter> named(CalledOperation operation, String in) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.isIn(in))
                .toList();
    }

    private static Map<Parameter, String> with(
            Map<Parameter, String> values, CalledOperation operation, String name, String value) {
        var changed = new LinkedHashMap<>(values);
        operation.parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .forEach(parameter -> changed.put(parameter, value));
        return changed;
    }

    private List<DynamicTest> eachOperation(Consumer<CalledOperation> claim) {
        var before = rowsOfOther.read();
        assertThat(before).containsKeys("api_credential", "audit_log", "cancel_job", "card", "card_template", "review");
        return operations().stream()
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> {
                    claim.accept(operation);
                    assertUnchanged(rowsOfOther.read(), before);
                }))
                .toList();
    }

    private static void assertUnchanged(Map<String, List<String>> rows, Map<String, List<String>> before) {
        assertThat(rows.keySet()).isEqualTo(before.keySet());
        rows.forEach((table, now) -> {
            var changed = new ArrayList<>(now);
            changed.removeAll(new HashSet<>(before.getOrDefault(table, List.of())));
            assertThat(changed).as(table).isEmpty();
            assertThat(now)
                    .as(table)
                    .hasSize(before.getOrDefault(table, List.of()).size());
        });
    }

    private List<CalledOperation> operations() {
        var operations =
                CalledOperation.all(ApiClient.at(port).get("/v3/api-docs").json());
        assertThat(operations).hasSizeGreaterThan(8);
        return operations;
    }

    private FilledEnvironment fill(EnvironmentId id, String mark, ApiClient client) {
        return new FilledEnvironment(id, mark, client, cards, jobs, clock).fill();
    }

    private void startIdsAt(long first) {
        jdbc.sql("alter sequence card_id_seq restart with " + (first * 1_000L)).update();
        jdbc.sql("alter table cancel_job alter column id restart with " + (first * 1_000_000L))
                .update();
        for (var table : List.of("card_template", "environment", "api_credential")) {
            jdbc.sql("alter table " + table + " alter column id restart with " + (first + table.length() * 10_000L))
                    .update();
        }
    }
}

@OnH2
class IsolationOnH2IT extends IsolationContract {}

@OnPostgres
class IsolationOnPostgresTest extends IsolationContract {}
