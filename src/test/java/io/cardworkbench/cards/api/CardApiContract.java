package io.cardworkbench.cards.api;

import static io.cardworkbench.rest.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.access.CredentialRole;
import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.rest.ApiClient.Answered;
import io.cardworkbench.rest.ApiContract;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Sending cards by the API, finding them again, and what customers see of them. */
abstract class CardApiContract extends ApiContract {

    @Test
    void sendsACardAndShowsIt() {
        var sent = send("""
                {"cardTemplateId": "%s", "userIds": ["anna"],
                 "payload": {"detail": {"price": "9.90", "n": 1}, "metadata": {"campaign": "spring 🌷"}},
                 "eventName": "order", "eventSource": "test", "lifecycleId": "l-1", "flowInstanceId": "f-1",
                 "flowInvocationId": "i-1", "expiresAt": "2030-01-01T01:00:00+01:00"}
                """);

        assertThat(sent.status()).as(sent.body()).isEqualTo(201);
        assertThat(sent.data().path("cardInstanceIds")).hasSize(1);
        var card = card(sent.data().path("cardInstanceIds").path(0).asString()).data();
        assertThat(card.path("cardTemplateId").asString())
                .isEqualTo(template.id().toString());
        assertThat(card.path("cardTemplateName").asString()).isEqualTo("Offer");
        assertThat(card.path("userId").asString()).isEqualTo("anna");
        assertThat(card.path("status").asString()).isEqualTo("active");
        assertThat(card.path("eventName").asString()).isEqualTo("order");
        assertThat(card.path("eventSource").asString()).isEqualTo("test");
        assertThat(card.path("lifecycleId").asString()).isEqualTo("l-1");
        assertThat(card.path("flowInstanceId").asString()).isEqualTo("f-1");
        assertThat(card.path("flowInvocationId").asString()).isEqualTo("i-1");
        assertThat(card.path("payload").path("detail").path("price").asString()).isEqualTo("9.90");
        assertThat(card.path("payload").path("metadata").path("campaign").asString())
                .isEqualTo("spring 🌷");
        assertThat(card.path("created").asString()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
        assertThat(card.path("expiresAt").asString()).isEqualTo("2030-01-01T00:00:00.000Z");
        assertThat(card.path("embargoUntil").isNull()).isTrue();
    }

    @Test
    void refusesIdsThatLookLikeOthersAndNamesTheCharacter() {
        var blank = send("{\"cardTemplateId\": \"%s\", \"userIds\": [\"ann\\u00a0\"]}");
        assertThat(blank).refuses(400, "invalid-parameter", "userIds");
        assertThat(blank.json().path("detail").asString()).contains("U+00A0");
        assertThat(count("")).isZero();

        assertThat(api.get(path("cards?userId=%E2%80%8Bann"))
                        .json()
                        .path("detail")
                        .asString())
                .contains("U+200B");
        assertThat(api.get(path("cards?cardInstanceId=000120001")).problem()).isEqualTo("invalid-parameter");
        assertThat(api.get(path("cards?cardInstanceId=120,001")).problem()).isEqualTo("invalid-parameter");
    }

    @Test
    void sendsToTenThousandCustomersAtOnce() {
        var sent = send("{\"cardTemplateId\": \"%s\", \"userIds\": " + users(10_000) + "}");

        assertThat(sent.data().path("cardInstanceIds")).hasSize(10_000);
        assertThat(count("")).isEqualTo(10_000);
        var tooMany = send("{\"cardTemplateId\": \"%s\", \"userIds\": " + users(10_001) + "}");
        assertThat(tooMany).refuses(400, "invalid-parameter", "userIds");
        assertThat(count("")).isEqualTo(10_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"userIds\": [\"a\"]}                                                    | cardTemplateId",
                "{\"cardTemplateId\": \"%s\"}                                              | userIds",
                "{\"cardTemplateId\": \"%s\", \"userIds\": []}                             | userIds",
                "{\"cardTemplateId\": \"%s\", \"userIds\": [null]}                         | userIds",
                "{\"cardTemplateId\": \"%s\", \"userIds\": [\" \"]}                        | userIds",
                "{\"cardTemplateId\": \"999999\", \"userIds\": [\"a\"]}                    | cardTemplateId",
                "{\"cardTemplateId\": \"x\", \"userIds\": [\"a\"]}                         | cardTemplateId",
                "{\"cardTemplateId\": \"%s\", \"userIds\": [\"a\"], \"eventSource\": \"x\"} | eventSource",
                "{\"cardTemplateId\": \"%s\", \"userIds\": [\"a\"], \"expiresAt\": \"2020-01-01T00:00:00Z\"} | expiresAt",
                "{\"cardTemplateId\": \"%s\", \"userIds\": [\"a\"], \"embargoUntil\": \"soon\"} | embargoUntil",
                "{\"cardTemplateId\": \"%s\", \"userIds\": [\"a\"], \"payload\": []}       | payload",
                "{\"cardTemplateId\": \"%s\", \"userIds\": [\"a\"], \"payload\": {\"x\": {}}} | payload",
                "{\"cardTemplateId\": \"%s\", \"userIds\": [\"a\"], \"payload\": {\"detail\": 1}} | payload.detail",
                "{\"cardTemplateId\": \"%s\", \"userIds\": [\"a\"], \"lifecycleID\": \"l\"} | lifecycleID",
                "{\"cardTemplateId\": \"%s\", \"userIds\": \"a\"}                          | userIds",
            })
    void sendsNothingWhenAnythingIsWrong(String body, String field) {
        var refused = send(body);

        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(refused.json().path("field").asString()).isEqualTo(field);
        assertThat(refused.json().path("detail").asString()).contains(field);
        assertThat(count("")).isZero();
    }

    @Test
    void refusesAPayloadThatIsTooLarge() {
        var payload = "{\"detail\": {\"text\": \"" + "x".repeat(100_000) + "\"}}";

        var refused = send("{\"cardTemplateId\": \"%s\", \"userIds\": [\"a\"], \"payload\": " + payload + "}");

        assertThat(refused).refuses(413, "too-large");
        assertThat(refused.json().path("field").asString()).isEqualTo("payload");
    }

    @Test
    void refusesABodyThatIsTooLargeEvenIfItDoesNotSaySo() {
        var body = "{\"userId\":" + " ".repeat(32_000_000) + "\"a\"}";
        var json = new String[] {"Content-Type", "application/json"};

        var said = api.send("POST", path("cards"), BodyPublishers.ofString(body), json);
        var unsaid = api.send(
                "POST",
                path("cards/cancel"),
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))),
                json);

        assertThat(said).refuses(413, "too-large");
        assertThat(unsaid).refuses(413, "too-large");
    }

    @Test
    void sendsOnceHoweverOftenTheSameKeyComes() {
        var body = "{\"cardTemplateId\": \"%s\", \"userIds\": [\"a\", \"b\"]}".formatted(template.id());

        var first = api.post(path("cards"), body, "Idempotency-Key", "send-1");
        var again = api.post(path("cards"), body, "Idempotency-Key", "send-1");

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(count("")).isEqualTo(2);
        assertThat(api.post(path("cards"), body.replace("b", "c"), "Idempotency-Key", "send-1")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void listsByEachCriterionAndStatus() {
        var ids = cards.send(environment, template, 5);
        cards.complete(environment, ids.get(2));
        cards.cancel(ids.get(3));

        assertThat(idsOf("")).isEqualTo(reversed(ids));
        assertThat(idsOf("?userId=customer-1&userId=customer-2")).hasSize(2);
        assertThat(idsOf("?status=completed")).containsExactly(ids.get(2).toString());
        assertThat(idsOf("?status=cancelled&status=completed"))
                .containsExactly(ids.get(3).toString(), ids.get(2).toString());
        assertThat(idsOf("?cardTemplateId=" + template.id())).hasSize(5);
        assertThat(idsOf("?cardInstanceId=" + ids.getFirst()))
                .containsExactly(ids.getFirst().toString());
        assertThat(idsOf("?createdBefore=2020-01-01T00:00:00Z")).isEmpty();
        assertThat(card(ids.get(3).toString()).data().path("status").asString()).isEqualTo("cancelled");
        assertThat(api.get(path("cards?user=1")).problem()).isEqualTo("unknown-parameter");
        assertThat(api.get(path("cards?status=gone")).problem()).isEqualTo("invalid-parameter");
    }

    @Test
    void listsInPages() {
        var ids = cards.send(environment, template, 130);

        assertThat(api.get(path("cards")).data()).hasSize(100);
        assertThat(idsOf("?limit=3&offset=10")).isEqualTo(reversed(ids).subList(10, 13));
        var all = new ArrayList<String>();
        var page = api.get(path("cards?limit=50"));
        while (true) {
            page.data().forEach(card -> all.add(card.path("cardInstanceId").asString()));
            if (page.json().path("next").isNull()) {
                break;
            }
            page = api.get(
                    path("cards?limit=50&cursor=" + page.json().path("next").asString()));
        }
        assertThat(all).isEqualTo(reversed(ids));
        assertThat(api.get(path("cards?limit=1001")).problem()).isEqualTo("invalid-parameter");
        assertThat(api.get(path("cards?offset=-1")).problem()).isEqualTo("invalid-parameter");
        assertThat(api.get(path("cards?offset=1&cursor=5")).problem()).isEqualTo("invalid-parameter");
    }

    @Test
    void knowsNoCardOfAnotherEnvironment() {
        var id = cards.send(environment, template, 1).getFirst().toString();
        var elsewhere = organization.newEnvironment();
        var stranger = clientOf(elsewhere, CredentialRole.EVENTS);

        assertThat(stranger.get("/v1/" + elsewhere + "/cards/" + id).problem()).isEqualTo("not-found");
        assertThat(stranger.get("/v1/" + elsewhere + "/cards").data()).isEmpty();
        assertThat(stranger.get("/v1/" + elsewhere + "/users/customer-1/cards").data())
                .isEmpty();
        assertThat(stranger.put("/v1/" + elsewhere + "/cards/complete?cardInstanceId=" + id)
                        .data()
                        .path("cards")
                        .asInt())
                .isZero();
        assertThat(card("x").problem()).isEqualTo("not-found");
    }

    @Test
    void showsACustomerTheActiveCardsOnly() {
        var first = sendTo("anna", "");
        var second = sendTo("anna", "");
        sendTo("bert", "");
        sendTo("anna", ", \"embargoUntil\": \"" + clock.instant().plus(Duration.ofHours(1)) + "\"");
        sendTo("anna", ", \"expiresAt\": \"" + clock.instant().plus(Duration.ofHours(2)) + "\"");
        var stream = stream();

        assertThat(stream.data()).hasSize(3);
        assertThat(stream.data().path(2).path("cardInstanceId").asString()).isEqualTo(first);

        cards.cancel(new CardId(Long.parseLong(second)));
        assertThat(ids(stream().data())).hasSize(2).doesNotContain(second);
        clock.advance(Duration.ofHours(1));
        assertThat(streamLater().data()).as("the embargo has ended").hasSize(3);
        clock.advance(Duration.ofHours(1));
        assertThat(streamLater().data()).as("one has expired").hasSize(2);
        assertThat(streamLater().data())
                .allSatisfy(card -> assertThat(card.path("status").asString()).isEqualTo(CardStatus.ACTIVE.key()));
    }

    @Test
    void answersAStreamThatHasNotChangedWithoutABody() {
        var card = sendTo("anna", "");
        var stream = stream();

        var same = api.get(path("users/anna/cards"), "If-None-Match", stream.header("ETag"));
        cards.cancel(new CardId(Long.parseLong(card)));
        var changed = api.get(path("users/anna/cards"), "If-None-Match", stream.header("ETag"));

        assertThat(same.status()).isEqualTo(304);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.data()).isEmpty();
    }

    private String sendTo(String user, String more) {
        var sent = send("{\"cardTemplateId\": \"%s\", \"userIds\": [\"" + user + "\"]" + more + "}");
        assertThat(sent.status()).as(sent.body()).isEqualTo(201);
        return sent.data().path("cardInstanceIds").path(0).asString();
    }

    private Answered send(String body) {
        return api.post(path("cards"), body.replace("%s", template.id().toString()));
    }

    private Answered card(String id) {
        return api.get(path("cards/" + id));
    }

    private Answered stream() {
        return api.get(path("users/anna/cards"));
    }

    /** With a token that is not as old as the clock has been advanced. */
    private Answered streamLater() {
        return clientOf(environment, CredentialRole.EVENTS).get(path("users/anna/cards"));
    }

    private int count(String query) {
        return jdbc.sql("select count(*) from card where environment_id = :environment" + query)
                .param("environment", environment.value())
                .query(Integer.class)
                .single();
    }

    private List<String> idsOf(String query) {
        return ids(api.get(path("cards" + query)).data());
    }

    private static List<String> ids(JsonNode cards) {
        var ids = new ArrayList<String>();
        cards.forEach(card -> ids.add(card.path("cardInstanceId").asString()));
        return ids;
    }

    private static List<String> reversed(List<CardId> ids) {
        return ids.reversed().stream().map(CardId::toString).toList();
    }

    private static String users(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "\"user-" + i + "\"")
                .toList()
                .toString();
    }
}

@OnH2
class CardApiOnH2IT extends CardApiContract {}

@OnPostgres
class CardApiOnPostgresTest extends CardApiContract {}
