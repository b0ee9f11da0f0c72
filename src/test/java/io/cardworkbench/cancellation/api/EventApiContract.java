package io.cardworkbench.cancellation.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.access.CredentialRole;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.rest.ApiClient.Answered;
import io.cardworkbench.rest.ApiContract;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cards are sent and cancelled by the name of an event, in the form in which the clients of the original API ask for it. */
abstract class EventApiContract extends ApiContract {

    private static final String EVENT = """
            {"events": [{"name": "%s", "lifecycleId": "%s",
             "payload": {"metadata": [], "detail": {"a": 1}, "target": {"usersById": %s}}}]}""";

    @Test
    void sendsTheOneTemplateOfTheEvent() {
        sendFor("opened", template.id().toString());

        var sent = api.post(path("event"), event("opened", "one", "anna", "bert", "anna"));

        assertThat(sent.status()).as(sent.body()).isEqualTo(201);
        var event = sent.data().path(0);
        assertThat(event.path("name").asString()).isEqualTo("opened");
        assertThat(event.path("cardInstanceIds")).hasSize(2);
        assertThat(event.path("repeatedUserIds").asInt()).isOne();
        var card = api.get(path("cards/" + event.path("cardInstanceIds").path(1).asString()))
                .data();
        assertThat(card.path("userId").asString()).isEqualTo("bert");
        assertThat(card.path("cardTemplateId").asString())
                .isEqualTo(template.id().toString());
        assertThat(card.path("eventName").asString()).isEqualTo("opened");
        assertThat(card.path("lifecycleId").asString()).isEqualTo("one");
        assertThat(card.path("payload").toString()).isEqualTo("{\"detail\":{\"a\":1}}");
    }

    @Test
    void sendsNothingForAnEventOfNoTemplate() {
        assertRefused("unheard-of", "none was for 'unheard-of'");
    }

    @Test
    void sendsNothingForAnEventOfSeveralTemplates() {
        var other = cards.newTemplate(environment, "Other").id().toString();
        sendFor("opened", template.id().toString());
        sendFor("opened", other);

        assertRefused("opened", other);
    }

    @Test
    void knowsNoEventOfAnotherEnvironment() {
        var other = organization.newEnvironment();
        var foreign = cards.newTemplate(other, "Foreign");
        clientOf(other, CredentialRole.EVENTS)
                .post("/v1/" + other + "/cards", card("opened", foreign.id().toString()));

        assertRefused("opened", "none was for 'opened'");
    }

    @Test
    void sendsForAllEventsOrForNone() {
        sendFor("opened", template.id().toString());
        var both = event("opened", "one", "anna")
                .replace("]}}}]}", "]}}}, " + event("unheard-of", "two", "anna").replace("{\"events\": [", ""));

        var refused = api.post(path("event"), both);

        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(api.get(path("cards?lifecycleId=one")).data()).isEmpty();
    }

    @Test
    void sendsOnceForEachKey() {
        sendFor("opened", template.id().toString());
        var first = api.post(path("event"), event("opened", "one", "anna"), "Idempotency-Key", "a-key");

        var again = api.post(path("event"), event("opened", "one", "anna"), "Idempotency-Key", "a-key");

        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(api.get(path("cards?lifecycleId=one")).data()).hasSize(1);
        assertThat(api.post(path("event"), event("opened", "one", "bert"), "Idempotency-Key", "a-key")
                        .problem())
                .isEqualTo("key-reused");
    }

    @Test
    void cancelsTheOpenCardsOfTheEventByAJob() {
        sendFor("opened", template.id().toString());
        api.post(path("event"), event("opened", "one", "anna", "bert", "cem"));
        api.post(path("event"), event("opened", "two", "anna"));

        var accepted = api.post(path("event/cancel"), event("opened", "one", "anna", "bert"));

        assertThat(accepted.status()).as(accepted.body()).isEqualTo(202);
        assertThat(accepted.data().path("reviewed").asInt()).isEqualTo(2);
        jobs.run(new JobId(accepted.data().path("jobId").asLong()));
        assertThat(cancelled()).isEqualTo(2);
    }

    @Test
    void cancelsAllCardsOfAnEventThatNamesNoCustomers() {
        sendFor("opened", template.id().toString());
        api.post(path("event"), event("opened", "one", "anna", "bert"));

        var found = api.post(path("event/cancel?dryRun=true"), "{\"events\": [{\"name\": \"opened\"}]}");

        assertThat(found.status()).as(found.body()).isEqualTo(200);
        assertThat(found.data().path("matched").asInt()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"events\": []}",
                "{\"events\": [null]}",
                "{\"events\": [{}]}",
                "{\"events\": [{\"name\": \"\"}]}",
                "{\"events\": [{\"name\": \"x\", \"lifecycleId\": \"\"}]}",
                "{\"events\": [{\"name\": \"x\", \"payload\": {\"target\": {\"usersById\": []}}}]}",
                "{\"events\": [{\"name\": \"x\", \"payload\": {\"target\": {\"usersById\": [null]}}}]}",
                "{\"events\": [{\"name\": \"x\", \"payload\": {\"unknown\": {}}}]}",
                "{\"events\": [{\"name\": \"x\"}, {\"name\": \"y\"}]}"
            })
    void refusesWhatWouldSelectMoreThanWasMeant(String body) {
        for (var address : List.of("event/cancel", "event")) {
            assertThat(api.post(path(address), body).status()).as(address).isEqualTo(400);
        }
    }

    private void assertRefused(String event, String says) {
        var refused = api.post(path("event"), event(event, "one", "anna"));

        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(refused.json().path("field").asString()).isEqualTo("events.name");
        assertThat(refused.json().path("detail").asString()).contains(says);
    }

    private Answered sendFor(String event, String cardTemplate) {
        var sent = api.post(path("cards"), card(event, cardTemplate));
        assertThat(sent.status()).as(sent.body()).isEqualTo(201);
        return sent;
    }

    private static String card(String event, String cardTemplate) {
        return "{\"cardTemplateId\": \"%s\", \"userIds\": [\"first\"], \"eventName\": \"%s\"}"
                .formatted(cardTemplate, event);
    }

    private static String event(String name, String lifecycleId, String... users) {
        return EVENT.formatted(name, lifecycleId, "[\"" + String.join("\", \"", users) + "\"]");
    }
}

@OnH2
class EventApiOnH2IT extends EventApiContract {}

@OnPostgres
class EventApiOnPostgresTest extends EventApiContract {}
