package io.cardworkbench.cancellation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.job.JobNumbers;
import io.cardworkbench.cancellation.job.JobState;
import io.cardworkbench.cancellation.job.RestRefused;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.support.CardRows;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;

/** What a job left is tried again: these cards and no others. */
abstract class TryAgainContract extends EngineContract {

    @Test
    void cancelsWhatFailedAndWhatWasNotReached() {
        var ids = cards.send(environment, template, 45);
        var job = jobs.submit(environment, review(allOfTemplate()).id(), "Wrong price");
        CardRows.delete(jdbc, ids.get(3));
        runOneChunk(job);
        jobs.stop(environment, job.id());
        var late = cards.send(environment, template, 5);

        var rest = jobs.tryAgain(environment, job.id());

        assertThat(rest.reason()).isEqualTo("Wrong price");
        assertThat(rest.criteria()).isEqualTo(job.criteria());
        assertThat(rest.templates()).isEqualTo(job.templates());
        assertThat(rest.chain().restOf()).isEqualTo(job.id());
        assertThat(find(job).chain().rest()).isEqualTo(rest.id());
        assertThat(run(rest).numbers()).isEqualTo(new JobNumbers(36, 35, 0, 1, 0));
        assertThat(cancelledBy(rest)).isEqualTo(ids.subList(10, 45));
        assertThat(find(job).numbers()).as("as it ended").isEqualTo(new JobNumbers(45, 9, 0, 1, 35));
        assertAll(late, CardStatus.ACTIVE);
    }

    @Test
    void isGivenBackWhereItWasMadeBefore() {
        cards.send(environment, template, 20);
        var job = stopped();

        var first = jobs.tryAgain(environment, job.id());
        organization.signInNewAdmin();

        assertThat(jobs.tryAgain(environment, job.id()).id()).isEqualTo(first.id());
    }

    @Test
    void isMadeOnceWhenTwoAskAtTheSameTime() throws Exception {
        cards.send(environment, template, 20);
        var job = stopped();
        Callable<Job> again = () -> jobs.tryAgain(environment, job.id());
        try (var threads = new DelegatingSecurityContextExecutorService(Executors.newFixedThreadPool(2))) {
            var first = threads.submit(again);
            var second = threads.submit(again);

            assertThat(first.get().id()).isEqualTo(second.get().id());
        }
    }

    @Test
    void leadsFromRestToRest() {
        var ids = cards.send(environment, template, 20);
        var job = stopped();
        var second = jobs.tryAgain(environment, job.id());
        runOneChunk(second);
        jobs.stop(environment, second.id());

        var third = run(jobs.tryAgain(environment, second.id()));

        assertThat(third.chain().restOf()).isEqualTo(second.id());
        assertThat(third.numbers()).isEqualTo(new JobNumbers(10, 10, 0, 0, 0));
        assertAll(ids, CardStatus.CANCELLED);
    }

    @Test
    void isRefusedWhileTheJobLivesAndWhereNothingIsLeft() {
        cards.send(environment, template, 5);
        var job = submit(review(allOfTemplate()));

        assertThatExceptionOfType(RestRefused.class).isThrownBy(() -> jobs.tryAgain(environment, job.id()));
        run(job);
        assertThatExceptionOfType(RestRefused.class)
                .isThrownBy(() -> jobs.tryAgain(environment, job.id()))
                .extracting(RestRefused::state)
                .isEqualTo(JobState.COMPLETED);
    }

    private Job stopped() {
        var job = submit(review(allOfTemplate()));
        return jobs.stop(environment, job.id());
    }
}

@OnH2
class TryAgainOnH2Test extends TryAgainContract {}

@OnPostgres
class TryAgainOnPostgresTest extends TryAgainContract {}
