package io.cardworkbench.rest;

import static io.cardworkbench.support.RandomCases.any;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import io.cardworkbench.support.RandomCases;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Requests made of paths, parameters, bodies and headers at random: none is answered with 5xx, and no card changes without a
 * valid, scoped request.
 */
abstract class FuzzContract extends ApiContract {

    private static final List<String> METHODS = List.of("GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS");
    private static final List<String> PATHS = List.of(
            "cards",
            "cards/cancel",
            "cards/cancel-status",
            "cards/cancel-status/1",
            "cards/cancel-status/99999999999999999999",
            "cards/cancel-series/1",
            "cards/cancel-series/1/stop",
            "cards/cancel-status/1/cards",
            "cards/cancel-status/1/stop",
            "cards/complete",
            "cards/dismiss",
            "cards/snooze",
            "cards/1",
            "templates",
            "templates/1",
            "event",
            "event/cancel",
            "cards/-1",
            "cards/%00",
            "cards//",
            "cards;a=b",
            "users/x/cards",
            "users/%F0%9F%98%80/cards",
            "",
            "..%2f",
            "nothing");
    private static final List<String> NAMES = List.of(
            "userId",
            "cardTemplateId",
            "status",
            "createdFrom",
            "createdBefore",
            "until",
            "limit",
            "offset",
            "cursor",
            "outcome",
            "state",
            "expectedCount",
            "reason",
            "multiple",
            "userID",
            "%",
            "a[]",
            "__proto__");
    private static final List<String> VALUES = List.of(
            "",
            "%20",
            "%00",
            "%",
            "%ZZ",
            "%F0%9F%98%80",
            "%ED%A0%80",
            "'%20or%201=1--",
            "-1",
            "0",
            "99999999999999999999",
            "NaN",
            "null",
            "true",
            "2026-01-01T00:00:00Z",
            "9999999-01-01T00:00:00Z",
            "-999999999-01-01T00:00:00Z",
            "active",
            "x".repeat(3000));
    private static final List<String> BODIES = List.of(
            "",
            "{",
            "{}",
            "[]",
            "null",
            "1",
            "\"x\"",
            "{\"userId\":null}",
            "{\"userId\":[null]}",
            "{\"userId\":{}}",
            "{\"status\":[\"active\",\"snoozed\",\"embargoed\"]}",
            "{\"cardTemplateId\":1e999}",
            "{\"userIds\":[],\"cardTemplateId\":\"1\"}",
            "{\"events\":[null]}",
            "{\"events\":[{\"name\":\"\\u0000\",\"payload\":{\"target\":{\"usersById\":[\"a\"]}}}]}",
            "{\"events\":[{\"name\":\"x\",\"payload\":{\"detail\":1,\"target\":{\"usersById\":[\"a\"]}}}]}",
            "{\"userIds\":[\"\\ud800\"],\"cardTemplateId\":\"1\"}",
            "{\"a\":1,\"a\":2}",
            "[".repeat(5000),
            "\u0000\u0001");
    private static final List<String> TYPES = List.of(
            "application/json",
            "text/plain",
            "application/x-www-form-urlencoded",
            "application/xml",
            "nonsense",
            "a/b;c");
    private static final List<String> ACCEPTS =
            List.of("*/*", "application/json", "text/csv", "text/html", "application/xml", "nonsense");

    private static final int REQUESTS = 1_500;

    @Test
    void answersEverythingAndChangesNothing() {
        cards.send(environment, template, 20);
        var before = state();

        RandomCases.check(REQUESTS, this::call);

        assertThat(state()).isEqualTo(before);
        assertThat(api.get(path("cards/cancel-status")).status()).isEqualTo(200);
    }

    private void call(Random random) {
        var request = request(random);
        var answer = RawHttp.send(port, request);

        assertThat(answer)
                .as(request)
                .startsWith("HTTP/1.1 ")
                .doesNotStartWith("HTTP/1.1 5")
                .doesNotContain("Exception", "at io.", "org.springframework", "select ");
    }

    /** As it goes over the wire, so that no client mends what is broken. */
    private String request(Random random) {
        var body = random.nextBoolean() ? "" : any(random, BODIES);
        var token = random.nextInt(10) == 0 ? "a.b-c" : api.token();
        return "%s %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        .formatted(any(random, METHODS), target(random))
                + "Authorization: Bearer %s\r\nContent-Type: %s\r\nAccept: %s\r\n"
                        .formatted(token, any(random, TYPES), any(random, ACCEPTS))
                + "Idempotency-Key: %s\r\nContent-Length: %d\r\n\r\n%s"
                        .formatted("key-" + random.nextInt(50), RawHttp.length(body), body);
    }

    /** Names of criteria with valid values that match would be valid requests: what matches a card is left out. */
    private String target(Random random) {
        var target = new StringBuilder(random.nextInt(10) == 0 ? "/v1/999/" : path(""));
        target.append(any(random, PATHS));
        var parameters = random.nextInt(4);
        for (var parameter = 0; parameter < parameters; parameter++) {
            var name = any(random, NAMES);
            var value = any(random, VALUES);
            target.append(parameter == 0 ? '?' : '&').append(name);
            if (random.nextInt(8) > 0) {
                target.append('=').append(name.startsWith("created") || name.equals("status") ? "x" + value : value);
            }
        }
        return target.toString();
    }

    private List<String> state() {
        return jdbc.sql("select id, status, updated from card where environment_id = :environment order by id")
                .param("environment", environment.value())
                .query((row, number) -> row.getLong(1) + " " + row.getInt(2) + " " + row.getString(3))
                .list();
    }
}

@OnH2
class FuzzOnH2IT extends FuzzContract {}

@OnPostgres
class FuzzOnPostgresTest extends FuzzContract {}
