package io.cardworkbench.cancellation.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.cardworkbench.cancellation.EngineContract;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.job.JobExceptions;
import io.cardworkbench.cancellation.job.JobNumbers;
import io.cardworkbench.cancellation.job.RestRefused;
import io.cardworkbench.cancellation.ledger.LedgerFilter;
import io.cardworkbench.cancellation.ledger.LedgerFormat;
import io.cardworkbench.cancellation.ledger.LedgerService;
import io.cardworkbench.cancellation.ledger.WriteLedger;
import io.cardworkbench.cancellation.rate.JobRateService;
import io.cardworkbench.cards.Cards;
import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.cards.retention.CardRetentionService;
import io.cardworkbench.cards.retention.RetentionSettings;
import io.cardworkbench.sql.Database;
import io.cardworkbench.sql.Times;
import io.cardworkbench.support.CardRows;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What was closed, or ended, longer ago than it is kept goes, once; and nothing else does. */
abstract class KeepCardsContract extends EngineContract {

    /** So long that no other test has anything as old. */
    static final Duration KEPT = Duration.ofDays(3_650);

    @Autowired
    RemoveOld removeOld;

    @Autowired
    RoundTable rounds;

    @Autowired
    CardRetentionService retention;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    @Qualifier("repeatLost")
    RetryTemplate repeatLost;

    @Autowired
    Database database;

    @Autowired
    LedgerService ledger;

    @Autowired
    WriteLedger writeLedger;

    @Autowired
    JobRateService rates;

    /** The first moment of which everything is kept. */
    Instant firstKept;

    @BeforeEach
    void removeWhatOthersLeft() {
        keep(KEPT).run(() -> false);
        jdbc.sql("delete from card_retention").update();
        firstKept = Round.beginning(Round.firstKept(clock.instant(), KEPT));
    }

    @Test
    void removesWhatWasClosedLongerAgoThanItIsKept() {
        var ids = cards.send(environment, template, 6);
        cards.snooze(environment, ids.get(0));
        cards.cancel(ids.get(0), ids.get(1));
        cards.complete(environment, ids.get(2), ids.get(3));
        CardRows.age(jdbc, ids, firstKept.minus(Duration.ofDays(30)), firstKept.minusMillis(1));
        CardRows.age(jdbc, ids.subList(3, 4), firstKept.minus(Duration.ofDays(30)), firstKept);

        keep(KEPT).run(() -> false);

        assertThat(cards.statuses(ids))
                .containsOnly(
                        Map.entry(ids.get(3).value(), CardStatus.COMPLETED),
                        Map.entry(ids.get(4).value(), CardStatus.ACTIVE),
                        Map.entry(ids.get(5).value(), CardStatus.ACTIVE));
        assertThat(rows("sent_card", "id", ids)).isEqualTo(3);
        assertThat(rows("card_content", "card_id", ids)).isEqualTo(3);
        assertThat(rows("card_snooze", "card_id", ids)).isZero();
    }

    @Test
    void saysOnceHowManyWentAndOfWhichDay() {
        oldCards(5);
        ended(firstKept.minusMillis(1), 3);
        var before = removals();

        keep(KEPT).run(() -> false);
        keep(KEPT).run(() -> false);

        assertThat(removals()).hasSize(before.size() + 1);
        assertThat(removals().getFirst())
                .isEqualTo("{\"olderThan\":\"%s\",\"cards\":5,\"ledgers\":1}".formatted(firstKept));
    }

    @Test
    void saysNothingWhereNothingWent() {
        var before = removals();

        keep(KEPT).run(() -> false);

        assertThat(removals()).isEqualTo(before);
    }

    @Test
    void looksOnceADay() {
        keep(KEPT).run(() -> false);
        var late = oldCards(2);

        keep(KEPT).run(() -> false);
        assertThat(cards.statuses(late)).hasSize(2);

        clock.advance(Duration.ofDays(1));
        keep(KEPT).run(() -> false);
        assertThat(cards.statuses(late)).isEmpty();
    }

    @Test
    void keepsEverythingUnlessASettingSaysForHowLong() {
        var ids = oldCards(2);

        keep(null).run(() -> false);

        assertThat(cards.statuses(ids)).hasSize(2);
    }

    @Test
    void goesOnWhereItWasLeftAndCountsNothingTwice() {
        var ids = oldCards(1_200);
        keep(KEPT).run(() -> cards.statuses(ids).size() < 1_200);
        assertThat(cards.statuses(ids)).isNotEmpty();

        rolledBack();
        keep(KEPT).run(() -> false);

        assertThat(cards.statuses(ids)).isEmpty();
        assertThat(removals().getFirst()).contains("\"cards\":1200,");
    }

    @Test
    void keepsTheCardsOfAJobThatHasNotEnded() {
        var gone = oldCards(1);
        var ids = cards.send(environment, template, 3);
        var job = submit(review(Cards.only(ids)));
        reviewed(job, firstKept.minus(Duration.ofDays(3)));
        cards.complete(environment, ids.get(0));
        CardRows.age(jdbc, gone, firstKept.minus(Duration.ofDays(30)), firstKept.minus(Duration.ofDays(5)));
        CardRows.age(jdbc, ids, firstKept.minus(Duration.ofDays(30)), firstKept.minus(Duration.ofDays(3)));

        keep(KEPT).run(() -> false);

        assertThat(cards.statuses(gone)).isEmpty();
        assertThat(run(job).numbers()).isEqualTo(new JobNumbers(3, 2, 1, 0, 0));
    }

    @Test
    void keepsTheCardsOfARestThatHasNotEnded() {
        var ids = cards.send(environment, template, 15);
        var job = submit(review(Cards.only(ids)));
        runOneChunk(job);
        jobs.stop(environment, job.id());
        var rest = jobs.tryAgain(environment, job.id());
        reviewed(job, firstKept.minus(Duration.ofDays(3)));
        cards.complete(environment, ids.get(14));
        CardRows.age(
                jdbc, ids.subList(14, 15), firstKept.minus(Duration.ofDays(30)), firstKept.minus(Duration.ofDays(2)));

        keep(KEPT).run(() -> false);

        assertThat(run(rest).numbers()).isEqualTo(new JobNumbers(5, 4, 1, 0, 0));
    }

    @Test
    void keepsTheCardsOfAReviewThatMayStillBecomeAJob() {
        var ids = cards.send(environment, template, 2);
        var review = review(Cards.only(ids));
        jdbc.sql("update review set created = :created where id = :review")
                .param("created", Times.utc(firstKept.minus(Duration.ofDays(3))))
                .param("review", review.id().value())
                .update();
        cards.complete(environment, ids.get(0));
        CardRows.age(jdbc, ids, firstKept.minus(Duration.ofDays(30)), firstKept.minus(Duration.ofDays(2)));

        keep(KEPT).run(() -> false);

        assertThat(run(submit(review)).numbers()).isEqualTo(new JobNumbers(2, 1, 1, 0, 0));
    }

    @Test
    void forgetsWhichCardsAJobHadAndKeepsItsNumbers() throws IOException {
        var job = ended(firstKept.minusMillis(1), 25);
        var later = ended(firstKept, 1);

        keep(KEPT).run(() -> false);

        assertThat(find(job).numbers()).isEqualTo(job.numbers());
        assertThat(find(job).ledgerGone()).isEqualTo(clock.instant());
        assertThat(ledger.goneSince(environment, job.id())).isEqualTo(Optional.of(clock.instant()));
        assertThat(ledger.page(environment, job.id(), LedgerFilter.all(), 0, 10).total())
                .isZero();
        assertThat(rates.rate(environment, job.id())).isEmpty();
        assertThat(written(job, LedgerFormat.CSV)).endsWith("# 0 rows, not kept since " + clock.instant() + "\r\n");
        assertThat(written(job, LedgerFormat.JSON_LINES)).startsWith("{\"rows\":0,\"goneSince\":\"");
        assertThat(find(later).ledgerGone()).isNull();
        assertThat(ledger.page(environment, later.id(), LedgerFilter.all(), 0, 10)
                        .total())
                .isOne();
    }

    @Test
    void forgetsTheSampleOfAReviewAndKeepsItsCriteria() {
        var job = ended(firstKept.minusMillis(1), 3);
        assertThat(findings(job)).contains("customer-0");

        keep(KEPT).run(() -> false);

        assertThat(findings(job)).doesNotContain("customer-0");
        assertThat(find(job).criteria()).isEqualTo(job.criteria());
        assertThat(find(job).templates()).isEqualTo(job.templates());
    }

    @Test
    void triesNothingAgainWhoseCardsItDoesNotKnow() {
        cards.send(environment, template, 20);
        var job = submit(review(allOfTemplate()));
        runOneChunk(job);
        jobs.stop(environment, job.id());
        end(job, firstKept.minusMillis(1));

        keep(KEPT).run(() -> false);

        assertThat(find(job).left()).isZero();
        assertThatExceptionOfType(RestRefused.class)
                .isThrownBy(() -> jobs.tryAgain(environment, job.id()))
                .matches(RestRefused::isOfUnknownCards);
    }

    @Test
    void saysOfACardThatIsGoneThatItIsNotKept() throws IOException {
        var ids = cards.send(environment, template, 20);
        var job = stoppedAndThenWithoutTheLastOf(ids);

        var rest = run(jobs.tryAgain(environment, job.id()));

        assertThat(rest.numbers()).isEqualTo(new JobNumbers(10, 9, 1, 0, 0));
        assertThat(rest.left()).isZero();
        assertThat(jobs.exceptions(environment, rest.id())).isEqualTo(new JobExceptions(Map.of(), 1, Map.of()));
        assertThat(written(rest, LedgerFormat.CSV)).contains(ids.get(19) + ",skipped,not-kept,,\r\n");
        assertThat(written(rest, LedgerFormat.JSON_LINES)).contains("\"status\":\"not-kept\"");
    }

    @Test
    void remembersWhichCardsItLookedAtWhenTheNextRemovalFindsNoOlderOnes() {
        var job = stoppedAndThenWithoutTheLastOf(cards.send(environment, template, 20));
        clock.advance(Duration.ofDays(1));
        keep(KEPT).run(() -> false);

        var rest = run(jobs.tryAgain(environment, job.id()));

        assertThat(rest.numbers()).isEqualTo(new JobNumbers(10, 9, 1, 0, 0));
    }

    /** Of its twenty cards ten were reached; the last of the others was closed, and has been removed. */
    private Job stoppedAndThenWithoutTheLastOf(List<CardId> ids) {
        var job = submit(review(allOfTemplate()));
        runOneChunk(job);
        jobs.stop(environment, job.id());
        cards.complete(environment, ids.getLast());
        CardRows.age(jdbc, ids.subList(19, 20), firstKept.minus(Duration.ofDays(30)), firstKept.minusMillis(1));
        keep(KEPT).run(() -> false);
        return job;
    }

    /** A step that is undone, as when its node is killed. */
    private void rolledBack() {
        transaction.executeWithoutResult(status -> {
            removeOld.step(100);
            status.setRollbackOnly();
        });
    }

    List<CardId> oldCards(int count) {
        var ids = cards.send(environment, template, count);
        cards.complete(environment, ids.toArray(CardId[]::new));
        CardRows.age(jdbc, ids, firstKept.minus(Duration.ofDays(30)), firstKept.minusMillis(1));
        return ids;
    }

    private Job ended(Instant when, int size) {
        var own = cards.newTemplate(environment, "Ended " + size + " " + when);
        cards.send(environment, own, size);
        var job = run(submit(review(of(own))));
        end(job, when);
        return job;
    }

    private void end(Job job, Instant when) {
        jdbc.sql("update cancel_job set ended = :ended where id = :job")
                .param("ended", Times.utc(when))
                .param("job", job.id().value())
                .update();
    }

    private void reviewed(Job job, Instant when) {
        jdbc.sql("update review set created = :created where id = (select review_id from cancel_job where id = :job)")
                .param("created", Times.utc(when))
                .param("job", job.id().value())
                .update();
    }

    /** What the audit log says of removals, the last one first. */
    private List<String> removals() {
        return jdbc.sql(
                        "select detail from audit_log where action = 'cards-removed' and actor = 'engine' order by id desc")
                .query((row, number) -> row.getString("detail"))
                .list();
    }

    private String findings(Job job) {
        return jdbc.sql("select findings from review where id = (select review_id from cancel_job where id = :job)")
                .param("job", job.id().value())
                .query(String.class)
                .single();
    }

    private String written(Job job, LedgerFormat format) throws IOException {
        var written = new StringWriter();
        writeLedger.write(environment, job.id(), LedgerFilter.all(), format, written);
        return written.toString();
    }

    private int rows(String table, String column, Collection<CardId> ids) {
        return jdbc.sql("select count(*) from %s where %s = any(:ids)".formatted(table, column))
                .param("ids", ids.stream().map(CardId::value).toArray(Long[]::new))
                .query(Integer.class)
                .single();
    }

    KeepCards keep(@Nullable Duration kept) {
        return new KeepCards(
                removeOld, rounds, retention, new RetentionSettings(kept), transaction, repeatLost, clock, database);
    }
}

@OnH2
class KeepCardsOnH2Test extends KeepCardsContract {}

@OnPostgres
class KeepCardsOnPostgresTest extends KeepCardsContract {}
