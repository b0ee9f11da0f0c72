package io.cardworkbench.cancellation.api;

import static io.cardworkbench.rest.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.access.CredentialRole;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.credentials.NewApiCredential;
import io.cardworkbench.rest.ApiClient;
import io.cardworkbench.rest.ApiClient.Answered;
import io.cardworkbench.rest.ApiContract;
import io.cardworkbench.sql.Times;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cancelling by the API: what is asked for is cancelled, nothing is unscoped by accident, and repeats are harmless. */
abstract class CancelApiContract extends ApiContract {

    @Test
    void cancelsWhatMatches() {
        cards.send(environment, template, 25);
        cards.send(environment, cards.newTemplate(environment, "Other"), 5);

        var accepted = api.put(path("cards/cancel?cardTemplateId=" + template.id() + "&reason=Wrong+price"));

        assertThat(accepted.status()).isEqualTo(202);
        assertThat(accepted.header("Retry-After")).isEqualTo("1");
        assertThat(accepted.header("Location"))
                .isEqualTo(accepted.data().path("links").path("cancelStatus").asString());
        assertThat(accepted.data().path("state").asString()).isEqualTo("running");
        assertThat(accepted.data().path("reason").asString()).isEqualTo("Wrong price");
        assertThat(accepted.data().path("submittedBy").path("type").asString()).isEqualTo("credential");
        assertThat(accepted.data().path("criteria").path("cardTemplateId").toString())
                .isEqualTo("[\"" + template.id() + "\"]");

        run(accepted);

        var ended = status(accepted);
        assertThat(ended.data().path("state").asString()).isEqualTo("completed");
        assertNumbers(ended, 25, 25, 0);
        assertThat(cancelled()).isEqualTo(25);
    }

    @Test
    void takesLongListsInABody() {
        cards.send(environment, template, 3);
        var users =
                IntStream.range(0, 10_000).mapToObj(i -> "\"nobody-" + i + "\"").toList();
        var some = new ArrayList<>(users.subList(0, 9_999));
        some.add("\"customer-1\"");

        var accepted = api.post(path("cards/cancel"), "{\"userId\": %s, \"reason\": \"x\"}".formatted(some));
        run(accepted);

        assertThat(cancelled()).isOne();
        assertThat(status(accepted).data().path("criteria").path("userId")).hasSize(10_000);
        var listed = api.get(path("cards/cancel-status")).data().path(0);
        assertThat(listed.path("criteria").path("userId")).hasSize(100);
        assertThat(listed.path("criteriaLeftOut").asInt()).isEqualTo(9_900);
        var tooMany = api.post(
                path("cards/cancel"),
                "{\"userId\": %s}"
                        .formatted(IntStream.range(0, 10_001)
                                .mapToObj(i -> "\"" + i + "\"")
                                .toList()));
        assertThat(tooMany).refuses(400, "invalid-parameter", "userId");
        assertThat(cancelled()).isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?status=active&status=snoozed&status=embargoed",
                "?reason=all",
                "?expectedCount=3",
                "?allOpenCards=false"
            })
    void refusesWhatNarrowsNothing(String query) {
        cards.send(environment, template, 3);

        var refused = api.put(path("cards/cancel" + query));

        assertThat(refused).refuses(400, "unscoped");
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(api.post(path("cards/cancel" + query), "{}").problem()).isEqualTo("unscoped");
        assertNothingStarted();
    }

    @Test
    void cancelsEveryCardOnlyWhenThatIsSaid() {
        cards.send(environment, template, 4);

        assertThat(api.put(path("cards/cancel?allOpenCards=true&userId=customer-1")))
                .refuses(400, "invalid-parameter", "allOpenCards");
        assertNothingStarted();

        var accepted = api.put(path("cards/cancel?allOpenCards=true"));
        run(accepted);

        assertThat(accepted.data().path("criteria").path("allOpenCards").asBoolean())
                .isTrue();
        assertThat(cancelled()).isEqualTo(4);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        cards.send(environment, template, 3);
        var elsewhere = cards.newTemplate(organization.newEnvironment(), "Elsewhere");

        assertThat(api.put(path("cards/cancel?userID=customer-1"))).refuses(400, "unknown-parameter", "userID");
        assertThat(api.put(path("cards/cancel?userId=customer-1&cardTemplate=1")))
                .refuses(400, "unknown-parameter", "cardTemplate");
        assertThat(api.put(path("cards/cancel?userId="))).refuses(400, "invalid-parameter", "userId");
        assertThat(api.put(path("cards/cancel?userId=a&userId=%20"))).refuses(400, "invalid-parameter", "userId");
        assertThat(api.put(path("cards/cancel?status=completed"))).refuses(400, "invalid-parameter", "status");
        assertThat(api.put(path("cards/cancel?status=Active"))).refuses(400, "invalid-parameter", "status");
        assertThat(api.put(path("cards/cancel?cardTemplateId=" + elsewhere.id())))
                .refuses(400, "invalid-parameter", "cardTemplateId");
        assertThat(api.put(path("cards/cancel?cardTemplateId=Offer")))
                .refuses(400, "invalid-parameter", "cardTemplateId");
        assertThat(api.put(path("cards/cancel?createdFrom=yesterday")))
                .refuses(400, "invalid-parameter", "createdFrom");
        assertThat(api.put(path("cards/cancel?createdFrom=2026-02-01T00:00:00Z&createdBefore=2026-01-01T00:00:00Z")))
                .refuses(400, "invalid-parameter", "createdBefore");
        assertThat(api.put(path("cards/cancel?userId=customer-1&dryRun=maybe")))
                .refuses(400, "invalid-parameter", "dryRun");
        assertThat(api.put(path("cards/cancel?userId=customer-1&expectedCount=-1")))
                .refuses(400, "invalid-parameter", "expectedCount");
        assertThat(api.put(path("cards/cancel?userId=customer-1&reason=" + "x".repeat(501))))
                .refuses(400, "invalid-parameter", "reason");
        assertThat(api.post(path("cards/cancel"), "{\"userId\": {\"a\": 1}}"))
                .refuses(400, "invalid-parameter", "userId");
        assertThat(api.post(path("cards/cancel?userId=a"), "{\"userId\": \"b\"}"))
                .refuses(400, "invalid-parameter", "userId");
        assertThat(api.post(path("cards/cancel"), "{\"userId\": \"a\", \"extra\": 1}"))
                .refuses(400, "unknown-parameter", "extra");
        assertThat(api.post(path("cards/cancel"), "{\"userId\": \"a\", \"userId\": \"b\"}")
                        .problem())
                .isEqualTo("invalid-body");
        assertThat(api.post(path("cards/cancel"), "{\"userId\": ").problem()).isEqualTo("invalid-body");
        assertThat(api.post(path("cards/cancel"), "[1]").status()).isEqualTo(400);
        assertNothingStarted();
    }

    @Test
    void refusesABodyThatWouldBeOverlooked() {
        cards.send(environment, template, 3);

        var put = api.send(
                "PUT",
                path("cards/cancel?cardTemplateId=" + template.id()),
                BodyPublishers.ofString("{\"userId\": \"customer-1\"}"),
                "Content-Type",
                "application/json");
        var form = api.send(
                "POST",
                path("cards/cancel"),
                BodyPublishers.ofString("userId=customer-1"),
                "Content-Type",
                "application/x-www-form-urlencoded");

        assertThat(put.problem()).isEqualTo("invalid-body");
        assertThat(form.status()).isEqualTo(415);
        assertNothingStarted();
    }

    @Test
    void triesOutWithoutStarting() {
        cards.send(environment, template, 7);

        var tried = api.put(
                path("cards/cancel?cardTemplateId=" + template.id() + "&userId=customer-1&userId=nobody&dryRun=true"));

        assertThat(tried.status()).isEqualTo(200);
        assertThat(tried.data().path("matched").asInt()).isOne();
        assertThat(tried.data().path("customers").asInt()).isOne();
        assertThat(tried.data().path("openInEnvironment").asInt()).isEqualTo(7);
        assertThat(tried.data().path("byStatus").path("active").asInt()).isOne();
        assertThat(tried.data()
                        .path("byTemplate")
                        .path(0)
                        .path("cardTemplateName")
                        .asString())
                .isEqualTo("Offer");
        assertThat(tried.data().path("sample").path(0).path("userId").asString())
                .isEqualTo("customer-1");
        assertThat(tried.data().path("unmatched").path("userId").path(0).asString())
                .isEqualTo("nobody");
        assertNothingStarted();
    }

    @Test
    void startsNothingWhenNothingMatches() {
        var answer = api.put(path("cards/cancel?userId=nobody"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.data().path("matched").asInt()).isZero();
        assertNothingStarted();
    }

    @Test
    void startsNothingWhenAnotherNumberMatchesThanExpected() {
        cards.send(environment, template, 7);
        var path = path("cards/cancel?cardTemplateId=" + template.id() + "&expectedCount=");

        var refused = api.put(path + 8);

        assertThat(refused).refuses(409, "count-differs", "expectedCount");
        assertThat(refused.json().path("expected").asInt()).isEqualTo(8);
        assertThat(refused.json().path("matched").asInt()).isEqualTo(7);
        assertNothingStarted();
        assertThat(api.put(path + 7).status()).isEqualTo(202);
    }

    @Test
    void startsASeriesWhenMoreMatchThanOneJobTakes() {
        cards.send(environment, template, 2_003);
        var path = path("cards/cancel?cardTemplateId=" + template.id());
        assertThat(api.put(path + "&dryRun=true").data().path("jobsNeeded").asInt())
                .isEqualTo(2);

        var series = api.put(path + "&expectedCount=2003", "Idempotency-Key", "series");

        assertThat(series.status()).isEqualTo(202);
        assertNumbers(series, 2_003, 0, 0);
        assertThat(series.data().path("more").asBoolean()).isFalse();
        assertThat(series.data().path("jobs").size()).isEqualTo(2);
        var address = series.data().path("links").path("cancelStatus").asString();
        assertThat(address).endsWith(seriesPath(series));
        assertThat(series.header("Location")).isEqualTo(address);
        var second = series.data().path("jobs").path(1);
        assertThat(second.path("series").path("place").asInt()).isEqualTo(2);
        assertThat(second.path("series").path("cancelStatus").asString()).isEqualTo(address);
        run(series);
        assertThat(api.get(seriesPath(series)).data().path("state").asString()).isEqualTo("running");
        jobs.run(new JobId(Long.parseLong(second.path("jobId").asString())));
        assertNumbers(api.get(seriesPath(series)), 2_003, 2_003, 0);
        assertThat(api.get(seriesPath(series)).data().path("ended").asBoolean()).isTrue();
        assertThat(api.get(seriesPath(series)).data().path("state").asString()).isEqualTo("completed");
        assertThat(api.put(path + "&expectedCount=2003", "Idempotency-Key", "series")
                        .body())
                .isEqualTo(series.body());
    }

    @Test
    void stopsASeriesAsOne() {
        cards.send(environment, template, 2_003);
        var series = api.put(path("cards/cancel?cardTemplateId=" + template.id()));

        var stopped = api.post(seriesPath(series) + "/stop", "");

        assertThat(stopped.status()).isEqualTo(200);
        assertThat(stopped.data().path("state").asString()).isEqualTo("stopped");
        assertThat(stopped.data().path("remaining").asInt()).isEqualTo(2_003);
        assertThat(stopped.data().path("jobs").path(1).path("state").asString()).isEqualTo("withdrawn");
        assertThat(api.get(path("cards/cancel-series/")
                        + stopped.data().path("jobs").path(1).path("jobId").asString()))
                .refuses(404, "not-found", "seriesId");
    }

    @Test
    void saysThatMoreMatchThanASeriesTakes() {
        cards.send(environment, template, 6_003);

        var first = api.put(path("cards/cancel?cardTemplateId=" + template.id()));

        assertThat(first.data().path("more").asBoolean()).isTrue();
        assertNumbers(first, 6_000, 0, 0);
    }

    @Test
    void repeatsItsAnswerToTheSameKey() {
        cards.send(environment, template, 5);
        var path = path("cards/cancel?cardTemplateId=" + template.id());

        var first = api.put(path, "Idempotency-Key", "a-key");
        run(first);
        cards.send(environment, template, 5);
        var again = api.put(path, "Idempotency-Key", "a-key");

        assertThat(again.status()).isEqualTo(202);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(jobCount()).isOne();
        assertThat(cancelled()).isEqualTo(5);
    }

    @Test
    void refusesTheSameKeyForAnotherRequest() {
        cards.send(environment, template, 5);
        api.put(path("cards/cancel?userId=customer-1"), "Idempotency-Key", "a-key");

        var other = api.put(path("cards/cancel?userId=customer-2"), "Idempotency-Key", "a-key");

        assertThat(other).refuses(422, "key-reused", "Idempotency-Key");
        assertThat(jobCount()).isOne();
    }

    @Test
    void keepsKeysOfCredentialsAndRoutesApart() {
        cards.send(environment, template, 5);
        var path = path("cards/cancel?userId=customer-1");

        api.put(path, "Idempotency-Key", "a-key");
        api.post(path, "{}", "Idempotency-Key", "a-key");
        clientOf(environment, CredentialRole.EVENTS).put(path, "Idempotency-Key", "a-key");

        assertThat(jobCount()).isEqualTo(3);
    }

    @Test
    void leavesTheKeyFreeAfterARefusal() {
        var path = path("cards/cancel?cardTemplateId=" + template.id() + "&expectedCount=2");
        assertThat(api.put(path, "Idempotency-Key", "a-key").status()).isEqualTo(409);
        cards.send(environment, template, 2);

        assertThat(api.put(path, "Idempotency-Key", "a-key").status()).isEqualTo(202);
    }

    @Test
    void forgetsAKeyAfterADay() {
        cards.send(environment, template, 5);
        var path = path("cards/cancel?userId=customer-1");
        var made = organization.newCredential(environment, CredentialRole.EVENTS);
        authenticated(made).put(path, "Idempotency-Key", "a-key");

        clock.advance(Duration.ofHours(24));

        assertThat(authenticated(made).put(path, "Idempotency-Key", "a-key").status())
                .isEqualTo(202);
        assertThat(jobCount()).isEqualTo(2);
    }

    @Test
    void refusesAKeyThatIsTooLong() {
        assertThat(api.put(path("cards/cancel?userId=customer-1"), "Idempotency-Key", "x".repeat(256)))
                .refuses(400, "invalid-parameter", "Idempotency-Key");
    }

    @Test
    void startsOneJobWhenTheSameKeyComesManyTimesAtOnce() throws Exception {
        cards.send(environment, template, 50);
        var path = path("cards/cancel?cardTemplateId=" + template.id());
        Callable<Answered> request = () -> api.put(path, "Idempotency-Key", "a-key");

        List<Answered> answers = new ArrayList<>();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : callers.invokeAll(Collections.nCopies(12, request))) {
                answers.add(answer.get());
            }
        }

        assertThat(jobCount()).isOne();
        assertThat(answers).extracting(Answered::status).containsOnly(202, 409).contains(202);
        assertThat(answers.stream()
                        .filter(answer -> answer.status() == 202)
                        .map(Answered::body)
                        .distinct())
                .hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() == 409)).allSatisfy(answer -> {
            assertThat(answer.problem()).isEqualTo("request-in-progress");
            assertThat(answer.header("Retry-After")).isNotEmpty();
        });
    }

    @Test
    void takesOverTheClaimOfALostNode() {
        cards.send(environment, template, 5);
        var path = path("cards/cancel?userId=customer-1");
        var first = api.put(path, "Idempotency-Key", "a-key");
        jdbc.sql("update idempotency_key set status = null, answer = null where client_key = 'a-key'")
                .update();

        assertThat(api.put(path, "Idempotency-Key", "a-key").problem()).isEqualTo("request-in-progress");
        clock.advance(Duration.ofMinutes(5));
        assertThat(api.put(path, "Idempotency-Key", "a-key").status()).isEqualTo(202);
        assertThat(first.status()).isEqualTo(202);
    }

    @Test
    void answersAPollThatBringsNothingNewWithoutABody() {
        cards.send(environment, template, 5);
        var job = api.put(path("cards/cancel?cardTemplateId=" + template.id()));
        var running = status(job);
        assertThat(running.header("Retry-After")).isEqualTo("1");

        run(job);
        var ended = status(job);
        var again = api.get(statusPath(job), "If-None-Match", ended.header("ETag"));

        assertThat(running.header("ETag")).isNotEmpty().isNotEqualTo(ended.header("ETag"));
        assertThat(ended.header("Retry-After")).isEmpty();
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void listsJobsNewestFirst() {
        cards.send(environment, template, 5);
        var first = api.put(path("cards/cancel?userId=customer-1"));
        var other = clientOf(environment, CredentialRole.EVENTS);
        var second = other.put(path("cards/cancel?userId=customer-2"));
        run(first);

        var all = api.get(path("cards/cancel-status"));
        assertThat(all.json().path("total").asInt()).isEqualTo(2);
        assertThat(all.data().path(0).path("jobId")).isEqualTo(second.data().path("jobId"));
        assertThat(api.get(path("cards/cancel-status?mine=true")).data()).hasSize(1);
        assertThat(api.get(path("cards/cancel-status?state=completed")).data()).hasSize(1);
        assertThat(api.get(path("cards/cancel-status?limit=1&offset=1"))
                        .data()
                        .path(0)
                        .path("jobId"))
                .isEqualTo(first.data().path("jobId"));
        assertThat(api.get(path("cards/cancel-status?state=done"))).refuses(400, "invalid-parameter", "state");
        assertThat(api.get(path("cards/cancel-status?limit=1001"))).refuses(400, "invalid-parameter", "limit");
    }

    @Test
    void tellsWhatBecameOfEachCard() {
        var ids = cards.send(environment, template, 25);
        var job = api.put(path("cards/cancel?cardTemplateId=" + template.id()));
        assertThat(api.get(statusPath(job) + "/cards?outcome=remaining&limit=1000")
                        .data())
                .hasSize(25);
        cards.complete(environment, ids.get(3), ids.get(14));
        run(job);

        assertNumbers(status(job), 25, 23, 2);
        var skipped = api.get(statusPath(job) + "/cards?outcome=skipped").data();
        assertThat(skipped).hasSize(2);
        assertThat(skipped.path(0).path("cardInstanceId").asString())
                .isEqualTo(ids.get(3).toString());
        assertThat(skipped.path(0).path("status").asString()).isEqualTo("completed");
        assertThat(pagesOf(statusPath(job) + "/cards?outcome=cancelled&outcome=skipped&limit=4"))
                .isEqualTo(ids.stream().map(Object::toString).toList());
        var csv = api.get(statusPath(job) + "/cards", "Accept", "text/csv");
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.body().lines())
                .hasSize(27)
                .contains(ids.get(3) + ",skipped,completed,,customer-3")
                .last()
                .isEqualTo("# 25 rows");
        assertThat(api.get(statusPath(job) + "/cards", "Accept", "application/xml")
                        .status())
                .isEqualTo(406);
        assertThat(api.get(statusPath(job) + "/cards?cursor=x")).refuses(400, "invalid-parameter", "cursor");
    }

    @Test
    void findsTheCardsOfACustomerAndASingleCardInALedger() {
        var ids = cards.send(environment, template, 25);
        var job = api.put(path("cards/cancel?cardTemplateId=" + template.id()));
        run(job);

        var ofCustomer = api.get(statusPath(job) + "/cards?userId=customer-7").data();
        assertThat(ofCustomer).hasSize(1);
        assertThat(ofCustomer.path(0).path("cardInstanceId").asString())
                .isEqualTo(ids.get(7).toString());
        assertThat(ofCustomer.path(0).path("userId").asString()).isEqualTo("customer-7");
        assertThat(ofCustomer.path(0).path("outcome").asString()).isEqualTo("cancelled");
        assertThat(api.get(statusPath(job) + "/cards?cardInstanceId=" + ids.get(24))
                        .data())
                .hasSize(1);
        assertThat(api.get(statusPath(job) + "/cards?userId=customer-7&outcome=failed")
                        .data())
                .isEmpty();
        assertThat(api.get(statusPath(job) + "/cards?userId=nobody").data()).isEmpty();
        assertThat(api.get(statusPath(job) + "/cards?cardInstanceId=x"))
                .refuses(400, "invalid-parameter", "cardInstanceId");
        assertThat(api.get(statusPath(job) + "/cards?cardInstanceId=1&userId=a"))
                .refuses(400, "invalid-parameter", "cardInstanceId");
    }

    @Test
    void streamsALedgerAsLinesOfJson() {
        cards.send(environment, template, 25);
        var job = api.put(path("cards/cancel?cardTemplateId=" + template.id()));
        run(job);

        var lines = api.get(statusPath(job) + "/cards", "Accept", "application/x-ndjson");

        assertThat(lines.header("Content-Type")).startsWith("application/x-ndjson");
        assertThat(lines.body().lines())
                .hasSize(26)
                .allMatch(line -> line.startsWith("{") && line.endsWith("}"))
                .last()
                .isEqualTo("{\"rows\":25}");
        assertThat(lines.body().lines().findFirst().orElseThrow())
                .contains("\"outcome\":\"cancelled\"", "\"userId\":\"customer-0\"");
        assertThat(api.get(path("cards/cancel-status/999999/cards"), "Accept", "application/x-ndjson")
                        .status())
                .isEqualTo(404);
        assertThat(api.get(statusPath(job) + "/cards?limit=1", "Accept", "application/x-ndjson"))
                .refuses(400, "unknown-parameter", "limit");
    }

    @Test
    void stopsAJobAndKeepsWhatIsCancelled() {
        cards.send(environment, template, 5);
        var job = api.put(path("cards/cancel?cardTemplateId=" + template.id()));

        var stopped = api.post(statusPath(job) + "/stop", "");
        var again = api.post(statusPath(job) + "/stop", "");

        assertThat(stopped.status()).isEqualTo(200);
        assertThat(stopped.data().path("state").asString()).isEqualTo("stopped");
        assertThat(stopped.data().path("remaining").asInt()).isEqualTo(5);
        assertThat(again.data().path("state").asString()).isEqualTo("stopped");
        assertThat(cancelled()).isZero();
    }

    @Test
    void pausesAJobAndLetsItGoOn() {
        cards.send(environment, template, 5);
        var job = api.put(path("cards/cancel?cardTemplateId=" + template.id()));

        var paused = api.post(statusPath(job) + "/pause", "");
        var again = api.post(statusPath(job) + "/pause", "");
        var resumed = api.post(statusPath(job) + "/resume", "");

        assertThat(paused.status()).isEqualTo(200);
        assertThat(paused.data().path("state").asString()).isEqualTo("paused");
        assertThat(paused.data().path("ended").asBoolean()).isFalse();
        assertThat(paused.data().path("pauses").path(0).path("resumed").isNull())
                .isTrue();
        assertThat(again.data().path("pauses").size()).isOne();
        assertThat(resumed.data().path("state").asString()).isEqualTo("running");
        assertThat(resumed.data().path("pauses").path(0).path("resumedBy").asString())
                .isEqualTo(paused.data().path("pauses").path(0).path("pausedBy").asString());
        run(job);
        assertThat(status(job).data().path("cancelled").asInt()).isEqualTo(5);
        for (var action : List.of("/pause", "/resume")) {
            var refused = api.post(statusPath(job) + action, "");
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.problem()).isEqualTo("job-state");
        }
    }

    @Test
    void saysInADryRunWhichJobsHaveTheCardsAsWell() {
        cards.send(environment, template, 5);
        var dryRun = path("cards/cancel?dryRun=true&cardTemplateId=" + template.id());
        assertThat(api.put(dryRun).data().path("overlaps")).isEmpty();
        var job = api.put(path("cards/cancel?userId=customer-1&userId=customer-2"));

        var overlaps = api.put(dryRun).data().path("overlaps");

        assertThat(overlaps).hasSize(1);
        assertThat(overlaps.path(0).path("jobId")).isEqualTo(job.data().path("jobId"));
        assertThat(overlaps.path(0).path("state").asString()).isEqualTo("running");
        assertThat(overlaps.path(0).path("cards").asInt()).isEqualTo(2);
    }

    @Test
    void movesAQueuedJob() {
        var running = large("First");
        var second = large("Second");
        var third = large("Third");
        assertThat(status(third).data().path("placeInQueue").asInt()).isEqualTo(2);

        var moved = api.post(statusPath(third) + "/move", "");
        assertThat(moved.data().path("placeInQueue").asInt()).isOne();
        assertThat(moved.data().path("timeline").path(2).path("what").asString())
                .isEqualTo("moved");
        assertThat(api.post(statusPath(third) + "/move?after=" + id(second), "")
                        .data()
                        .path("placeInQueue")
                        .asInt())
                .isEqualTo(2);
        assertThat(api.post(statusPath(third) + "/move?before=" + id(second), "")
                        .data()
                        .path("placeInQueue")
                        .asInt())
                .isOne();

        assertThat(api.post(statusPath(running) + "/move", "")).refuses(409, "job-state");
        assertThat(api.post(statusPath(third) + "/move?before=" + id(running), ""))
                .refuses(409, "job-state");
        assertThat(api.post(statusPath(third) + "/move?before=x", "")).refuses(400, "invalid-parameter", "before");
        assertThat(api.post(statusPath(third) + "/move?before=1&after=2", ""))
                .refuses(400, "invalid-parameter", "after");
    }

    @Test
    void changesTheSpeedOfAJobUntilItEnds() {
        cards.send(environment, template, 5);
        var job = api.put(path("cards/cancel?cardTemplateId=" + template.id()));
        assertThat(job.data().path("speed").asString()).isEqualTo("normal");

        var fast = api.post(statusPath(job) + "/speed?speed=fast", "");

        assertThat(fast.data().path("speed").asString()).isEqualTo("fast");
        assertThat(fast.data().path("timeline").path(3).path("what").asString()).isEqualTo("speed-changed");
        assertThat(fast.data().path("timeline").path(3).path("speed").asString())
                .isEqualTo("fast");
        assertThat(api.post(statusPath(job) + "/speed", "")).refuses(400, "invalid-parameter", "speed");
        assertThat(api.post(statusPath(job) + "/speed?speed=faster", "")).refuses(400, "invalid-parameter", "speed");
        run(job);
        assertThat(api.post(statusPath(job) + "/speed?speed=gentle", "")).refuses(409, "job-state");
        assertThat(status(job).data().path("speed").asString()).isEqualTo("fast");
    }

    @Test
    void tellsHowFastAJobWas() {
        cards.send(environment, template, 25);
        var job = api.put(path("cards/cancel?cardTemplateId=" + template.id()));
        run(job);
        var queued = List.of(large("First"), large("Second")).getLast();

        var rate = api.get(statusPath(job) + "/rate").data();

        assertThat(rate.path("from")).isEqualTo(status(job).data().path("started"));
        assertThat(rate.path("to")).isEqualTo(status(job).data().path("endedAt"));
        assertThat(rate.path("spanSeconds").asInt()).isOne();
        assertThat(rate.path("cardsPerSecond").asInt()).isEqualTo(25_000);
        assertThat(rate.path("spans").path(0).path("cards").asInt()).isEqualTo(25);
        assertThat(rate.path("spans").path(0).path("paused").asBoolean()).isFalse();
        assertThat(api.get(statusPath(queued) + "/rate").data().path("from").isNull())
                .isTrue();
    }

    @Test
    void saysWhomAJobWaitsFor() {
        cards.send(environment, template, 5);
        var job = api.put(path("cards/cancel?cardTemplateId=" + template.id()));
        var id = Long.parseLong(id(job));
        jdbc.sql(
                        "update chunk set passed_over = 1 where review_id = (select review_id from cancel_job where id = :job)")
                .param("job", id)
                .update();
        jdbc.sql(
                        "insert into job_wait (job_id, session, application, met, seen) values (:job, 4711, 'psql', :now, :now)")
                .param("job", id)
                .param("now", Times.utc(clock.instant()))
                .update();

        var holder = status(job).data().path("waitsFor");

        assertThat(holder.path("session").asString()).isEqualTo("4711");
        assertThat(holder.path("application").asString()).isEqualTo("psql");
        assertThat(holder.path("since").asString()).startsWith("2026-");
        run(job);
        assertThat(status(job).data().path("waitsFor").isNull()).isTrue();
    }

    @Test
    void saysThatAJobIsSlowedForTenSeconds() {
        cards.send(environment, template, 5);
        var job = api.put(path("cards/cancel?cardTemplateId=" + template.id()));
        assertThat(job.data().path("slowed").asBoolean()).isFalse();
        jdbc.sql("update cancel_job set slowed = :now where id = :job")
                .param("job", Long.parseLong(id(job)))
                .param("now", Times.utc(clock.instant()))
                .update();

        assertThat(status(job).data().path("slowed").asBoolean()).isTrue();
        clock.advance(Duration.ofSeconds(10));
        assertThat(status(job).data().path("slowed").asBoolean()).isFalse();
    }

    private Answered large(String name) {
        var large = cards.newTemplate(environment, name);
        cards.send(environment, large, 1_001);
        return api.put(path("cards/cancel?cardTemplateId=" + large.id()));
    }

    private static String id(Answered job) {
        return job.data().path("jobId").asString();
    }

    @Test
    void triesAgainWhatAJobLeft() {
        cards.send(environment, template, 25);
        var job = api.put(path("cards/cancel?cardTemplateId=" + template.id() + "&reason=Wrong+price"));
        assertThat(api.post(statusPath(job) + "/try-again", "")).refuses(409, "job-state");
        api.post(statusPath(job) + "/stop", "");

        var rest = api.post(statusPath(job) + "/try-again", "");
        var again = api.post(statusPath(job) + "/try-again", "");
        run(rest);

        assertThat(again.data().path("jobId")).isEqualTo(rest.data().path("jobId"));
        assertThat(rest.data().path("restOf")).isEqualTo(job.data().path("jobId"));
        assertThat(rest.data().path("reason").asString()).isEqualTo("Wrong price");
        assertThat(status(job).data().path("rest")).isEqualTo(rest.data().path("jobId"));
        assertNumbers(status(rest), 25, 25, 0);
        assertThat(api.post(statusPath(rest) + "/try-again", "")).refuses(409, "job-state");
    }

    @Test
    void refusesToStopWhatHasEnded() {
        cards.send(environment, template, 5);
        var job = api.put(path("cards/cancel?cardTemplateId=" + template.id()));
        run(job);

        var refused = api.post(statusPath(job) + "/stop", "");

        assertThat(refused).refuses(409, "job-state");
        assertThat(refused.json().path("state").asString()).isEqualTo("completed");
    }

    @Test
    void knowsNoJobOfAnotherEnvironment() {
        cards.send(environment, template, 5);
        var job = api.put(path("cards/cancel?cardTemplateId=" + template.id()));
        var id = job.data().path("jobId").asString();
        var elsewhere = organization.newEnvironment();
        var stranger = clientOf(elsewhere, CredentialRole.EVENTS);
        var there = "/v1/" + elsewhere + "/cards/cancel-status/" + id;

        assertThat(stranger.get(there).problem()).isEqualTo("not-found");
        assertThat(stranger.get(there + "/cards").problem()).isEqualTo("not-found");
        assertThat(stranger.get(there + "/rate").problem()).isEqualTo("not-found");
        for (var action : List.of("/stop", "/pause", "/resume", "/try-again", "/move", "/speed?speed=fast")) {
            assertThat(stranger.post(there + action, "").problem()).isEqualTo("not-found");
        }
        assertThat(stranger.get(statusPath(job)).problem()).isEqualTo("not-found");
        assertThat(api.get(path("cards/cancel-status/x")).problem()).isEqualTo("not-found");
        assertThat(status(job).data().path("state").asString()).isEqualTo("running");
    }

    @Test
    void refusesAQueuedJobWhoseCredentialIsGone() {
        cards.send(environment, template, 1_100);
        var first = api.put(path("cards/cancel?cardTemplateId=" + template.id()));
        var made = organization.newCredential(environment, CredentialRole.EVENTS);
        var queued = authenticated(made).put(path("cards/cancel?cardTemplateId=" + template.id()));
        assertThat(queued.data().path("state").asString()).isEqualTo("queued");
        organization.delete(made.credential());

        run(first);

        assertThat(status(queued).data().path("state").asString()).isEqualTo("refused");
    }

    private ApiClient authenticated(NewApiCredential made) {
        return ApiClient.at(port).authenticated(made.credential().clientId(), made.secret());
    }

    private List<String> pagesOf(String path) {
        var ids = new ArrayList<String>();
        var next = "";
        do {
            var page = api.get(path + next);
            page.data().forEach(card -> ids.add(card.path("cardInstanceId").asString()));
            next = page.json().path("next").isNull()
                    ? ""
                    : "&cursor=" + page.json().path("next").asString();
        } while (!next.isEmpty());
        return ids;
    }

    private void run(Answered accepted) {
        assertThat(accepted.status()).as(accepted.body()).isEqualTo(202);
        jobs.run(new JobId(accepted.data().path("jobId").asLong()));
    }

    private Answered status(Answered job) {
        return api.get(statusPath(job));
    }

    private String statusPath(Answered job) {
        return path("cards/cancel-status/" + job.data().path("jobId").asString());
    }

    private String seriesPath(Answered series) {
        return path("cards/cancel-series/" + series.data().path("jobId").asString());
    }

    private int jobCount() {
        return jdbc.sql("select count(*) from cancel_job where environment_id = :environment")
                .param("environment", environment.value())
                .query(Integer.class)
                .single();
    }

    private void assertNothingStarted() {
        assertThat(jobCount()).isZero();
        assertThat(cancelled()).isZero();
    }

    private static void assertNumbers(Answered job, int reviewed, int cancelled, int skipped) {
        assertThat(job.data().path("reviewed").asInt()).isEqualTo(reviewed);
        assertThat(job.data().path("cancelled").asInt()).isEqualTo(cancelled);
        assertThat(job.data().path("skipped").asInt()).isEqualTo(skipped);
        assertThat(job.data().path("failed").asInt()).isZero();
        assertThat(job.data().path("remaining").asInt()).isEqualTo(reviewed - cancelled - skipped);
    }
}

@OnH2
class CancelApiOnH2IT extends CancelApiContract {}

@OnPostgres
class CancelApiOnPostgresTest extends CancelApiContract {}
