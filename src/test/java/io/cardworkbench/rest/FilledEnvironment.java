package io.cardworkbench.rest;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cancellation.Jobs;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cards.Cards;
import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.cards.sending.CardTemplate;
import io.cardworkbench.cards.sending.NewCard;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An environment with something of everything that can be in one: every text bears a mark, every id is known. */
final class FilledEnvironment {

    /** What a customer, an event and so on are called in every environment. */
    static final String SHARED = "in-every-environment";

    /** Such a job lets others of its size wait. */
    private static final int LARGE_JOB = 1_001;

    /** Becomes a series of two jobs. */
    private static final int MORE_THAN_A_JOB = 2_001;

    private final EnvironmentId id;
    private final String mark;
    private final ApiClient api;
    private final Cards cards;
    private final Jobs jobs;
    private final Clock clock;
    private final Map<String, List<String>> ids = new TreeMap<>();

    FilledEnvironment(EnvironmentId id, String mark, ApiClient api, Cards cards, Jobs jobs, Clock clock) {
        this.id = id;
        this.mark = mark;
        this.api = api;
        this.cards = cards;
        this.jobs = jobs;
        this.clock = clock;
    }

    EnvironmentId id() {
        return id;
    }

    /** What can be given as a parameter; nothing for one that takes no id. */
    List<String> ids(String parameter) {
        return ids.getOrDefault(parameter, List.of());
    }

    FilledEnvironment fill() {
        ids.put("environmentId", List.of(id.toString()));
        for (var name : List.of("eventName", "lifecycleId", "flowInstanceId", "flowInvocationId", "userId")) {
            ids.put(name, List.of(mark + name));
        }
        ids.put("userIds", ids("userId"));
        ids.put("usersById", ids("userId"));
        ids.put("name", ids("eventName"));
        var template = cards.newTemplate(id, mark + "template");
        ids.put("cardTemplateId", List.of(template.id().toString()));
        ids.put("cardTemplateName", List.of(template.name()));
        ids.put("cardInstanceId", cardsOfEachStatus(template));
        ids.put("jobId", jobsOfEachState());
        ids.put("seriesId", List.of(stoppedSeries()));
        ids.put("before", ids("jobId"));
        ids.put("after", ids("jobId"));
        ids.put("Idempotency-Key", List.of(sendWithKey(template)));
        ids.put("cursor", cursors());
        api.put(path("cards/cancel?dryRun=true&reason=" + mark + "&cardTemplateId=" + template.id()));
        return this;
    }

    /** The ids of everything in it, so that others can be told from them. */
    Set<String> numbers(JdbcClient jdbc) {
        var numbers = new LinkedHashSet<String>();
        for (var table : List.of("card", "card_template", "cancel_job", "review", "api_credential")) {
            numbers.addAll(jdbc.sql("select cast(id as varchar) from " + table + " where environment_id = :id")
                    .param("id", id.value())
                    .query(String.class)
                    .list());
        }
        return numbers;
    }

    private List<String> cardsOfEachStatus(CardTemplate template) {
        var all = new ArrayList<CardId>();
        for (var prefix : List.of(mark, SHARED)) {
            var sent = cards.send(List.of(
                    card(template, prefix, null),
                    card(template, prefix, null),
                    card(template, prefix, null),
                    card(template, prefix, null),
                    card(template, prefix, null),
                    card(template, prefix, null),
                    card(template, prefix, Duration.ofDays(1))));
            cards.snooze(id, sent.get(1));
            cards.complete(id, sent.get(2));
            cards.dismiss(id, sent.get(3));
            cards.expire(id, sent.get(4));
            cards.cancel(sent.get(5));
            all.addAll(sent);
        }
        return all.subList(0, all.size() / 2).stream().map(CardId::toString).toList();
    }

    private NewCard card(CardTemplate template, String prefix, @Nullable Duration embargo) {
        var now = clock.instant();
        return new NewCard(
                id,
                template.id(),
                named(prefix, "userId"),
                true,
                named(prefix, "eventName"),
                named(prefix, "lifecycleId"),
                named(prefix, "flowInstanceId"),
                named(prefix, "flowInvocationId"),
                now,
                embargo == null ? null : now.plus(embargo),
                null,
                "{\"detail\": {\"text\": \"%spayload\"}}".formatted(mark));
    }

    private static String named(String prefix, String name) {
        return prefix.equals(SHARED) ? SHARED : prefix + name;
    }

    /** The first one has ended. */
    private List<String> jobsOfEachState() {
        var completed = cancel("completed", 11);
        jobs.run(new JobId(Long.parseLong(completed)));
        var stopped = cancel("stopped", 11);
        api.post(path("cards/cancel-status/" + stopped + "/stop"), "");
        return List.of(completed, stopped, cancel("running", LARGE_JOB), cancel("queued", LARGE_JOB));
    }

    private String stoppedSeries() {
        var series = cancel("series", MORE_THAN_A_JOB);
        api.post(path("cards/cancel-series/" + series + "/stop"), "");
        return series;
    }

    private String cancel(String reason, int count) {
        var template = cards.newTemplate(id, mark + reason);
        cards.send(id, template, count);
        var accepted = api.put(path("cards/cancel?cardTemplateId=" + template.id() + "&reason=" + mark + reason));
        return accepted.data().path("jobId").asString();
    }

    private String sendWithKey(CardTemplate template) {
        var key = mark + "key";
        var body = "{\"cardTemplateId\": \"%s\", \"userIds\": [\"%suserId\"]}".formatted(template.id(), mark);
        api.post(path("cards"), body, IdempotentRequest.HEADER, key);
        api.put(path("cards/cancel?userId=" + mark + "nobody"), IdempotentRequest.HEADER, key);
        var event =
                "{\"events\": [{\"name\": \"%seventName\", \"payload\": {\"target\": {\"usersById\": [\"%suserId\"]}}}]}"
                        .formatted(mark, mark);
        api.post(path("event"), event, IdempotentRequest.HEADER, key);
        api.post(path("event/cancel"), event.replace("userId\"", "nobody\""), IdempotentRequest.HEADER, key);
        api.post(path("cards/cancel"), "{\"userId\": \"" + mark + "nobody\"}", IdempotentRequest.HEADER, key);
        return key;
    }

    private List<String> cursors() {
        var ledger = path("cards/cancel-status/" + ids("jobId").getFirst() + "/cards?limit=1");
        return List.of(
                api.get(path("cards?limit=1")).json().path("next").asString(),
                api.get(ledger).json().path("next").asString());
    }

    private String path(String rest) {
        return "/v1/" + id + "/" + rest;
    }
}
