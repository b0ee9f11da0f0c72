package io.cardworkbench.bench;

import io.cardworkbench.access.CredentialRole;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.rest.ApiClient;
import io.cardworkbench.rest.ApiClient.Answered;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Sends 100,000 cards by the API into an environment of their own, lists, shows and cancels them; one request at a time. */
record ApiBench(BenchNode node, Results results) {

    private static final int CARDS = 100_000;
    private static final int CARDS_PER_REQUEST = 10_000;
    private static final int CARDS_PER_PAGE = 1_000;
    private static final int STREAMS = 1_000;

    /** The first round warms up and does not count. */
    void run(int rounds) {
        goOnAfterTheLoadedCards();
        round();
        results.forget("api.");
        for (var round = 1; round <= rounds; round++) {
            round();
        }
    }

    private void round() {
        var environment = newEnvironment();
        var template = newTemplate(environment);
        var made = node.get(Organization.class).newCredential(environment, CredentialRole.EVENTS);
        var api = ApiClient.at(node.port()).authenticated(made.credential().clientId(), made.secret());
        var path = "/v1/" + environment + "/";
        Bench.print("\n| API, %,d cards | requests | seconds | per second | request, p50 / p99 / max, ms |"
                .formatted(CARDS));
        Bench.print("|---|---|---|---|---|");
        results.sample(
                "api.send100kSeconds",
                measure(
                        "send, %,d cards a request".formatted(CARDS_PER_REQUEST),
                        CARDS / CARDS_PER_REQUEST,
                        CARDS,
                        request -> api.post(path + "cards", body(template, request))));
        // As autovacuum does by itself a little later.
        node.jdbc().sql("analyze sent_card, open_card").update();
        var cursor = new String[] {""};
        measure("list, %,d cards a page".formatted(CARDS_PER_PAGE), CARDS / CARDS_PER_PAGE, CARDS, page -> {
            var answer = api.get(path + "cards?limit=" + CARDS_PER_PAGE + cursor[0]);
            cursor[0] = "&cursor=" + answer.json().path("next").asString("");
            return answer;
        });
        measure(
                "a customer's stream",
                STREAMS,
                STREAMS,
                customer -> api.get(path + "users/user-" + customer + "/cards"));
        measure(
                "cancel, until it has ended",
                1,
                CARDS,
                once -> cancel(api, path + "cards/cancel?cardTemplateId=" + template));
        node.jdbc()
                .sql("delete from closed_card where environment_id = :environment")
                .param("environment", environment.value())
                .update();
        node.jdbc()
                .sql("delete from sent_card where environment_id = :environment")
                .param("environment", environment.value())
                .update();
    }

    private static Answered cancel(ApiClient api, String path) {
        var job = api.put(path);
        var link = job.header("Location");
        var status = "/v1" + link.substring(link.indexOf("/v1") + "/v1".length());
        var answer = api.get(status);
        while (!answer.data().path("ended").asBoolean()) {
            answer = api.get(status);
        }
        return answer;
    }

    private double measure(String name, int requests, int items, IntFunction<Answered> request) {
        var times = new Times();
        var start = System.nanoTime();
        for (var number = 0; number < requests; number++) {
            var before = System.nanoTime();
            var answer = request.apply(number);
            times.add(System.nanoTime() - before);
            if (answer.status() >= 300) {
                throw new IllegalStateException(answer.body());
            }
        }
        var seconds = Bench.seconds(System.nanoTime() - start);
        Bench.table(List.of(
                name,
                "%,d".formatted(requests),
                "%.2f".formatted(seconds),
                "%,.0f".formatted(items / seconds),
                times.summary()));
        return seconds;
    }

    private static String body(int template, int request) {
        var users = IntStream.range(0, CARDS_PER_REQUEST)
                .mapToObj(customer -> "\"user-" + (request * CARDS_PER_REQUEST + customer) + "\"")
                .toList();
        return "{\"cardTemplateId\": \"%d\", \"userIds\": %s, \"payload\": {\"detail\": {\"text\": \"%s\"}}}"
                .formatted(template, users, "x".repeat(1_000));
    }

    private void goOnAfterTheLoadedCards() {
        node.jdbc()
                .sql("select setval('card_id_seq', (select max(id) from sent_card))")
                .query(Long.class)
                .single();
    }

    private EnvironmentId newEnvironment() {
        return new EnvironmentId(node.jdbc().sql("""
                        insert into environment (organization_id, name)
                        select id, 'API ' || clock_timestamp() from organization
                        returning id
                        """).query(Integer.class).single());
    }

    private int newTemplate(EnvironmentId environment) {
        return node.jdbc()
                .sql("insert into card_template (environment_id, name) values (:environment, 'Offer') returning id")
                .param("environment", environment.value())
                .query(Integer.class)
                .single();
    }
}
