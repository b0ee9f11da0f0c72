package io.cardworkbench.rest;

import static io.cardworkbench.rest.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.rest.ApiClient.Answered;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.json.JsonMapper;

/** What clients, libraries and proxies make of requests is understood as it is meant, or refused in words. */
@ExtendWith(OutputCaptureExtension.class)
abstract class ClientsContract extends ApiContract {

    private static final String KEY = "Idempotency-Key";

    private static final int TOO_LARGE = 40_000_000;

    @Test
    void knowsARepeatOfACancellationHoweverItIsWritten() {
        cards.send(environment, template, 5);
        var first = api.put(path("cards/cancel?userId=customer-1&userId=customer-2&reason=x"), KEY, "a-key");
        assertThat(first.status()).isEqualTo(202);

        for (var other : List.of(
                "reason=x&userId=customer-2&userId=customer-1",
                "userId=customer-2&reason=x&userId=customer-1&dryRun=false",
                "userId=customer-1&userId=customer-2&userId=customer-1&reason=x&allOpenCards=0")) {
            var again = api.put(path("cards/cancel?" + other), KEY, "a-key");
            assertThat(again.body()).as(other).isEqualTo(first.body());
        }
        assertThat(api.put(path("cards/cancel?userId=customer-1&userId=customer-2&reason=y"), KEY, "a-key")
                        .problem())
                .isEqualTo("key-reused");
    }

    @Test
    void knowsARepeatOfASendingHoweverItIsWritten() {
        var first = send("""
                {"cardTemplateId": "%s", "userIds": ["a", "b"], "expiresAt": "2031-01-01T00:00:00Z",
                 "payload": {"detail": {"x": 1, "y": 2}, "metadata": {}}}""");
        assertThat(first.status()).as(first.body()).isEqualTo(201);

        var again = send("""
                {"payload": {"metadata": {}, "detail": {"y": 2, "x": 1}}, "expiresAt": "2031-01-01T01:00:00+01:00",
                 "userIds": ["a", "b"], "eventSource": "live", "cardTemplateId": %s}""");

        assertThat(again.status()).as(again.body()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(send("{\"cardTemplateId\": \"%s\", \"userIds\": [\"a\", \"c\"]}")
                        .problem())
                .isEqualTo("key-reused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-8", "ISO-8859-1", "US-ASCII", "UTF-16", "windows-1252"})
    void answersJsonInTheOneCharsetThatItHasWhicheverIsAskedFor(String charset) {
        for (var address : List.of("cards?limit=1", "users/anna/cards", "no-such-thing")) {
            var plain = api.get(path(address));
            var asked = api.get(
                    path(address), "Accept", "application/json;charset=" + charset + ", application/problem+json");

            assertThat(asked.status()).as(asked.body()).isEqualTo(plain.status());
            assertThat(asked.header("Content-Type")).isEqualTo(plain.header("Content-Type"));
        }
    }

    @Test
    void tellsWhoReadsNothingBeforeAllIsSentThatItIsTooMuch() {
        var answer = RawHttp.send(
                port,
                "POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nConnection: close\r\nContent-Length: %d\r\n\r\n"
                                .formatted(path("cards/cancel"), api.token(), TOO_LARGE)
                        + " ".repeat(TOO_LARGE));

        assertThat(answer).startsWith("HTTP/1.1 413").contains("problem:too-large");
    }

    @Test
    void saysThatAnAnswerIsARepeat() {
        cards.send(environment, template, 2);
        var path = path("cards/cancel?userId=customer-1");

        assertThat(api.put(path, KEY, "a-key").header("Idempotent-Replayed")).isEmpty();
        assertThat(api.put(path, KEY, "a-key").header("Idempotent-Replayed")).isEqualTo("true");
    }

    static Stream<BodyPublisher> nothings() {
        return Stream.of("", "{}", "null", " {\n} ").flatMap(nothing -> {
            var known = BodyPublishers.ofString(nothing);
            var chunked = BodyPublishers.fromPublisher(BodyPublishers.ofString(nothing));
            return nothing.isEmpty() ? Stream.of(chunked) : Stream.of(known, chunked);
        });
    }

    @ParameterizedTest
    @MethodSource("nothings")
    void takesABodyThatSaysNothing(BodyPublisher nothing) {
        cards.send(environment, template, 2);
        var path = path("cards/complete?userId=customer-1");

        var answer = api.send("PUT", path, nothing, "Content-Type", "application/json");

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.data().path("cards").asInt()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"userId\": \"customer-1\"}", "[]", "0", "userId=customer-1", "{} {\"a\": 1}"})
    void refusesABodyThatNobodyWouldRead(String body) {
        var refused = api.send(
                "PUT",
                path("cards/cancel?cardTemplateId=" + template.id()),
                BodyPublishers.ofString(body),
                "Content-Type",
                body.startsWith("u") ? "application/x-www-form-urlencoded" : "application/json");

        assertThat(refused.problem()).as(refused.body()).isEqualTo("invalid-body");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a/b",
                "a//b",
                "a/../b",
                "a\\b",
                "50%",
                "a;b",
                "..",
                ".",
                "arn:aws:iam::1:user/x",
                "YWJj/Zw==",
                "auth0|5f",
                "a+b",
                "a b",
                "ü",
                "{}",
                "a%2Fb"
            })
    void showsTheStreamOfEveryIdThatCanBeSent(String user) {
        var body = new JsonMapper()
                .createObjectNode()
                .put("cardTemplateId", template.id().toString())
                .set("userIds", new JsonMapper().createArrayNode().add(user));
        assertThat(api.post(path("cards"), body.toString()).status()).isEqualTo(201);

        var stream = api.get(path("users/cards?userId=" + ApiClient.encoded(user)));

        assertThat(stream.status()).as(stream.body()).isEqualTo(200);
        assertThat(stream.data()).hasSize(1);
        assertThat(stream.data().path(0).path("userId").asString()).isEqualTo(user);
    }

    @Test
    void wantsToKnowWhoseStream() {
        assertThat(api.get(path("users/cards")).json().path("field").asString()).isEqualTo("userId");
        for (var broken : List.of("ann%20", "%C2%A0ann", "a".repeat(256))) {
            for (var address : List.of("users/" + broken + "/cards", "users/cards?userId=" + broken)) {
                assertThat(api.get(path(address)).problem()).as(address).isEqualTo("invalid-parameter");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "users/a%2Fb/cards",
                "users/a%5Cb/cards",
                "users/a;b/cards",
                "users/50%25/cards",
                "users/%2E%2E/cards",
                "cards?userId=ü",
                "cards?userId=\"x\"",
                "cards?userId=%zz",
                "../oauth2/token?grant_type=ü",
                "cards//"
            })
    void refusesWhatTheServerDoesNotTakeWithAProblem(String address) {
        assertProblem(raw("GET", path(address)));
    }

    @Test
    void refusesALongAddressAndNamesTheWayForLongLists() {
        var refused = raw("PUT", path("cards/cancel?userId=" + "x".repeat(9_000)));

        assertProblem(refused);
        assertThat(refused).contains("POST cards/cancel");
    }

    @Test
    void refusesAnUnknownMethodWithAProblem() {
        assertProblem(raw("FOO", path("cards")));
        assertThat(raw("FOO", "/oauth2/token")).contains("\"error\":\"invalid_request\"");
    }

    @Test
    void takesPipesAndBracketsAsTheyAre() {
        cards.send(cards.card(environment, template, "auth0|5f"));

        assertThat(raw("GET", path("cards?userId=auth0|5f")))
                .startsWith("HTTP/1.1 200")
                .contains("auth0|5f");
        assertThat(raw("GET", path("cards?userId[]=a"))).contains("unknown-parameter", "repeat the name");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-01T00:00:00+01:00     | written as %2B",
                "2026-11-01T00:00:00           | such as 2026-11-01T00:00:00Z",
                "9999-12-31T23:59:59Z          | years 2000 to 2999"
            })
    void showsATimeAsItArrived(String time, String says) {
        var detail =
                api.get(path("cards?createdFrom=" + time)).json().path("detail").asString();

        assertThat(detail).contains("'" + time.replace('+', ' ') + "'").contains(says);
    }

    @Test
    void takesTheOffsetsThatLanguagesWrite() {
        for (var offset : List.of("Z", "z", "%2B01:00", "%2B0100", "%2B01", "-0330", "%2B0000")) {
            assertThat(api.get(path("cards?createdFrom=2026-11-01T00:00:00.123456" + offset))
                            .status())
                    .as(offset)
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"grant_type=%zz", "grant_type=client_credentials&grant_type=client_credentials"})
    void refusesMalformedTokenRequestsAsTheirClientsReadIt(String query) {
        assertThat(raw("POST", "/oauth2/token?" + query))
                .startsWith("HTTP/1.1 400")
                .contains("\"error\":\"invalid_request\"");
    }

    @Test
    void saysHowAClientHasToSendItsSecret() {
        var form = "grant_type=client_credentials&client_id=x&client_secret=y";

        var refused = ApiClient.at(port)
                .send(
                        "POST",
                        "/oauth2/token",
                        BodyPublishers.ofString(form),
                        "Content-Type",
                        "application/x-www-form-urlencoded");

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.header("WWW-Authenticate")).startsWith("Basic ");
        assertThat(refused.json().path("error").asString()).isEqualTo("invalid_client");
        assertThat(refused.json().path("error_description").asString()).contains("HTTP Basic");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TAG", "W/TAG", "\"other\", TAG", "TAG-gzip", "TAG;gzip", "*"})
    void knowsATagWhateverProxiesDidToIt(String form) {
        var stream = api.get(path("users/anna/cards"));
        var tag = stream.header("ETag");
        var known = form.endsWith("gzip")
                ? tag.substring(0, tag.length() - 1) + form.substring("TAG".length()) + '"'
                : form.replace("TAG", tag);

        assertThat(api.get(path("users/anna/cards"), "If-None-Match", known).status())
                .isEqualTo(304);
        assertThat(api.get(path("users/anna/cards"), "If-None-Match", "\"other\"")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void isQuietAboutUnknownAddresses(CapturedOutput log) {
        for (var method : List.of("GET", "PUT", "DELETE")) {
            var answer = api.send(method, path("sites"), BodyPublishers.noBody());
            assertThat(answer).refuses(404, "not-found");
            assertThat(answer.json().path("instance").asString()).isEqualTo(path("sites"));
        }

        assertThat(log).doesNotContain("ProblemAdvice", "Exception");
    }

    @Test
    void saysHowManyOfTheSnoozedExpireBeforeTheyComeBack() {
        var expires = clock.instant().plus(Duration.ofHours(2));
        send("{\"cardTemplateId\": \"%s\", \"userIds\": [\"a\"], \"lifecycleId\": \"l\", \"expiresAt\": \"" + expires
                + "\"}");
        cards.send(cards.card(environment, template, "a"));

        var answer = api.put(path("cards/snooze?userId=a&multiple=1&until=" + expires.plus(Duration.ofHours(1))));

        assertThat(answer.data().path("cards").asInt()).isEqualTo(2);
        assertThat(answer.data().path("expireBefore").asInt()).isOne();
    }

    private Answered send(String body) {
        return api.post(path("cards"), body.replace("%s", template.id().toString()), KEY, "send");
    }

    private String raw(String method, String path) {
        return RawHttp.send(
                port,
                method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + api.token()
                        + "\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
    }

    private static void assertProblem(String answer) {
        assertThat(answer)
                .matches("(?s)HTTP/1.1 4\\d\\d.*")
                .containsIgnoringCase("Content-Type: application/problem+json")
                .contains("\"detail\":", "urn:card-workbench:problem:");
    }
}

@OnH2
class ClientsOnH2IT extends ClientsContract {}

@OnPostgres
class ClientsOnPostgresTest extends ClientsContract {}
