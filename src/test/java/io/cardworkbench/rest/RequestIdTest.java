package io.cardworkbench.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.support.OnH2;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A report about an answer leads to the lines of the log. */
@OnH2
@ExtendWith(OutputCaptureExtension.class)
class RequestIdTest extends ApiContract {

    private static final String HEADER = "X-Request-Id";

    @Test
    void eachAnswerHasAnIdOfItsOwn() {
        var first = api.get(path("cards")).header(HEADER);

        assertThat(first).matches("[0-9a-f-]{36}");
        assertThat(api.get(path("cards")).header(HEADER))
                .matches("[0-9a-f-]{36}")
                .isNotEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "checkout/42:retry=1", "4bf92f3577b34da6a3ce929d0e0e4736", "A_b-c.d~e+f@g|h,i"})
    void isTheOneThatTheSenderChose(String id) {
        assertThat(api.get(path("cards"), HEADER, id).header(HEADER)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "two words", "<b>", "\"quoted\"", "a\tb", "ü", "${jndi}", "%0a"})
    void isANewOneWhereTheSendersCouldNotBeTrusted(String id) {
        assertThat(RawHttp.send(
                        port,
                        "GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n%s: %s\r\n\r\n"
                                .formatted(path("cards"), HEADER, id)))
                .containsPattern("(?i)x-request-id: [0-9a-f-]{36}\r\n");
    }

    @Test
    void isANewOneWhereTheSendersIsTooLong() {
        assertThat(api.get(path("cards"), HEADER, "x".repeat(100)).header(HEADER))
                .hasSize(100);
        assertThat(api.get(path("cards"), HEADER, "x".repeat(101)).header(HEADER))
                .hasSize(36);
    }

    @Test
    void standsInEveryProblem() {
        for (var refused : List.of(
                api.get(path("cards?unknown=1"), HEADER, "mine"),
                api.get(path("nothing"), HEADER, "mine"),
                ApiClient.at(port).get(path("cards"), HEADER, "mine"),
                api.send("DELETE", path("cards"), BodyPublishers.noBody(), HEADER, "mine"),
                api.get(path("users/a%2Fb/cards"), HEADER, "mine"),
                api.get(path("users/50%25/cards"), HEADER, "mine"))) {
            assertThat(refused.status()).isGreaterThanOrEqualTo(400);
            assertThat(refused.header(HEADER)).as(refused.body()).isEqualTo("mine");
            assertThat(refused.json().path("requestId").asString())
                    .as(refused.body())
                    .isEqualTo("mine");
        }
    }

    @Test
    void standsInTheAnswersOfTheTokenEndpoint() {
        var refused = ApiClient.at(port).send("POST", "/oauth2/token", BodyPublishers.noBody(), HEADER, "mine");

        assertThat(refused.header(HEADER)).isEqualTo("mine");
        assertThat(ApiClient.at(port).get("/oauth2/nothing", HEADER, "mine").header(HEADER))
                .isEqualTo("mine");
    }

    @Test
    void standsInTheLog(CapturedOutput log) {
        jdbc.sql("alter table card_snooze rename to card_snooze_elsewhere").update();
        try {
            cards.send(cards.card(environment, template, "anna"));
            var failed = api.put(path("cards/snooze?userId=anna&until=2036-01-01T00:00:00Z"), HEADER, "mine");
            assertThat(failed.status()).isEqualTo(500);
            assertThat(log)
                    .containsPattern("\\[mine\\] .*Incident "
                            + failed.json().path("incident").asString());
        } finally {
            jdbc.sql("alter table card_snooze_elsewhere rename to card_snooze").update();
        }
    }
}
