package io.cardworkbench.cancellation;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.cancellation.job.JobNumbers;
import io.cardworkbench.cancellation.job.JobState;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What was reviewed is what is cancelled. */
abstract class ExactnessContract extends EngineContract {

    @Autowired
    TransactionTemplate transaction;

    @Test
    void cancelsTheReviewedCardsAndNoOthers() {
        var reviewed = cards.send(environment, template, 35);
        var other = cards.send(environment, cards.newTemplate(environment, "Other"), 5);
        var elsewhere = organization.newEnvironment();
        var foreign = cards.send(elsewhere, cards.newTemplate(elsewhere, "Spring sale"), 5);

        var job = run(submit(review(allOfTemplate())));

        assertThat(job.state()).isEqualTo(JobState.COMPLETED);
        assertThat(job.numbers()).isEqualTo(new JobNumbers(35, 35, 0, 0, 0));
        assertThat(cancelledBy(job)).isEqualTo(reviewed);
        assertAll(reviewed, CardStatus.CANCELLED);
        assertAll(other, CardStatus.ACTIVE);
        assertAll(foreign, CardStatus.ACTIVE);
    }

    @Test
    void leavesCardsSentAfterTheReview() {
        cards.send(environment, template, 12);
        var review = review(allOfTemplate());
        var later = cards.send(environment, template, 12);

        var job = run(submit(review));

        assertThat(job.numbers().cancelled()).isEqualTo(12);
        assertAll(later, CardStatus.ACTIVE);
    }

    @Test
    void leavesCardsThatATransactionBegunBeforeTheReviewCommitsAfterIt() throws Exception {
        cards.send(environment, template, 12);
        var sent = new CountDownLatch(1);
        var reviewed = new CountDownLatch(1);
        try (var thread = Executors.newSingleThreadExecutor()) {
            var late = thread.submit(() -> transaction.execute(status -> {
                var ids = cards.send(environment, template, 7);
                sent.countDown();
                await(reviewed);
                return ids;
            }));
            await(sent);
            var review = review(allOfTemplate());
            reviewed.countDown();
            List<CardId> ids = late.get();

            var job = run(submit(review));

            assertThat(job.numbers()).isEqualTo(new JobNumbers(12, 12, 0, 0, 0));
            assertAll(ids, CardStatus.ACTIVE);
        }
    }

    @Test
    void skipsCardsThatWereClosedMeanwhileAndSaysHow() {
        var ids = cards.send(environment, template, 30);
        var review = review(allOfTemplate());
        cards.complete(environment, ids.get(0), ids.get(14), ids.get(29));
        cards.expire(environment, ids.get(5));

        var job = run(submit(review));

        assertThat(job.state()).isEqualTo(JobState.COMPLETED);
        assertThat(job.numbers()).isEqualTo(new JobNumbers(30, 26, 4, 0, 0));
        assertThat(jobs.exceptions(environment, job.id()).skipped())
                .isEqualTo(Map.of(CardStatus.COMPLETED, 3, CardStatus.EXPIRED, 1));
        assertThat(cards.status(ids.get(0))).isEqualTo(CardStatus.COMPLETED);
        assertThat(cards.status(ids.get(5))).isEqualTo(CardStatus.EXPIRED);
    }

    @Test
    void skipsCardsThatLeftTheStatusThatTheCriteriaName() {
        var ids = cards.send(environment, template, 20);
        var review = review(allOfTemplate().with(CardAttribute.STATUS, "active"));
        cards.snooze(environment, ids.get(3), ids.get(4));

        var job = run(submit(review));

        assertThat(job.numbers()).isEqualTo(new JobNumbers(20, 18, 2, 0, 0));
        assertThat(jobs.exceptions(environment, job.id()).skipped()).isEqualTo(Map.of(CardStatus.SNOOZED, 2));
        assertAll(ids.subList(3, 5), CardStatus.SNOOZED);
    }

    @Test
    void leavesCardsThatWakeIntoAReviewedStatus() {
        var ids = cards.send(environment, template, 20);
        cards.snooze(environment, ids.get(7), ids.get(8));
        var review = review(allOfTemplate().with(CardAttribute.STATUS, "active"));
        var submitted = submit(review);
        clock.advance(Duration.ofHours(1));
        cards.tick();

        var job = run(submitted);

        assertThat(job.numbers()).isEqualTo(new JobNumbers(18, 18, 0, 0, 0));
        assertAll(ids.subList(7, 9), CardStatus.ACTIVE);
    }

    @Test
    void cancelsAReviewedCardThatChangedItsStatusIfTheCriteriaNameNone() {
        var ids = cards.send(environment, template, 3);
        var review = review(allOfTemplate());
        cards.snooze(environment, ids.get(1));

        assertThat(run(submit(review)).numbers()).isEqualTo(new JobNumbers(3, 3, 0, 0, 0));
    }

    @Test
    void doesNotCancelACardTwiceForTwoJobs() {
        var ids = cards.send(environment, template, 15);
        var first = review(allOfTemplate());
        var second = review(allOfTemplate());

        var firstJob = run(submit(first));
        var secondJob = run(submit(second));

        assertThat(firstJob.numbers().cancelled()).isEqualTo(15);
        assertThat(secondJob.numbers()).isEqualTo(new JobNumbers(15, 0, 15, 0, 0));
        assertThat(jobs.exceptions(environment, secondJob.id()).skipped()).isEqualTo(Map.of(CardStatus.CANCELLED, 15));
        assertThat(cancelledBy(firstJob)).isEqualTo(ids);
    }

    /** As after a restore of some tables only, or where a commit reaches several databases one after the other. */
    @Test
    void countsAsItsOwnWhatItsCardsSayThatItCancelled() {
        var ids = cards.send(environment, template, 25);
        var job = submit(review(allOfTemplate()));
        cards.cancelFor(job.id().value(), ids.get(2), ids.get(3), ids.get(24));
        cards.complete(environment, ids.get(4));

        assertThat(run(job).numbers()).isEqualTo(new JobNumbers(25, 24, 1, 0, 0));
        assertThat(cancelledBy(job)).hasSize(24);
    }

    @Test
    void addsUpAfterEveryTransaction() {
        var ids = cards.send(environment, template, 45);
        var job = submit(review(allOfTemplate()));
        cards.complete(environment, ids.get(0), ids.get(22), ids.get(44));

        for (var chunk = 1; runOneChunk(job) == 1; chunk++) {
            var numbers = find(job).numbers();
            assertThat(numbers.processed()).isEqualTo(Math.min(45, chunk * 10));
            assertThat(numbers.cancelled()).isEqualTo(cancelledBy(job).size());
        }

        finishJob.ifDone(job.id());
        assertThat(find(job).numbers()).isEqualTo(new JobNumbers(45, 42, 3, 0, 0));
    }
}

@OnH2
class ExactnessOnH2Test extends ExactnessContract {}

@OnPostgres
class ExactnessOnPostgresTest extends ExactnessContract {}
