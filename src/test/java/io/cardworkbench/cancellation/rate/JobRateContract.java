package io.cardworkbench.cancellation.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.cardworkbench.cancellation.EngineContract;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.job.JobNotFound;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A job tells how fast it was over its whole life. */
abstract class JobRateContract extends EngineContract {

    @Autowired
    JobRateService rates;

    @Test
    void tellsHowFastAJobWasAndWhenItWasHeld() {
        cards.send(environment, template, 40);
        var job = submit(review(allOfTemplate()));
        runOneChunk(job);
        aSecondLater();
        runOneChunk(job);
        runOneChunk(job);
        aSecondLater();
        jobs.pause(environment, job.id());
        aSecondLater();
        jobs.resume(environment, job.id());
        clock.advance(Duration.ofMillis(300));
        assertThat(run(job).numbers().cancelled()).isEqualTo(40);
        clock.advance(Duration.ofDays(1));

        var rate = rates.rate(environment, job.id()).orElseThrow();

        assertThat(rate.from()).isEqualTo(find(job).progress().started());
        assertThat(rate.to()).isEqualTo(find(job).progress().ended());
        assertThat(rate.spans()).extracting(JobRate.Span::cards).containsExactly(10, 20, 10);
        assertThat(rate.spans()).extracting(JobRate.Span::paused).containsExactly(false, false, true);
        assertThat(rate.mean()).isCloseTo(40 / 2.3, within(0.001));
    }

    @Test
    void tellsOfAJobThatRunsUntilNow() {
        cards.send(environment, template, 40);
        var job = submit(review(allOfTemplate()));
        clock.advance(Duration.ofMinutes(2));
        runOneChunk(job);

        var rate = rates.rate(environment, job.id()).orElseThrow();

        assertThat(rate.width()).isEqualTo(Duration.ofSeconds(2));
        assertThat(rate.to()).isEqualTo(clock.instant());
        assertThat(rate.spans()).hasSize(60);
        assertThat(rate.spans().getLast().cards()).isEqualTo(10);
    }

    @Test
    void hasNothingToTellOfAJobThatHasNotBegun() {
        submitLarge("First");
        Job queued = submitLarge("Second");

        assertThat(rates.rate(environment, queued.id())).isEmpty();
    }

    @Test
    void knowsNoJobOfAnotherEnvironment() {
        cards.send(environment, template, 5);
        var job = submit(review(allOfTemplate()));

        assertThatExceptionOfType(JobNotFound.class)
                .isThrownBy(() -> rates.rate(organization.newEnvironment(), job.id()));
    }

    private void aSecondLater() {
        clock.advance(Duration.ofSeconds(1));
    }
}

@OnH2
class JobRateOnH2Test extends JobRateContract {}

@OnPostgres
class JobRateOnPostgresTest extends JobRateContract {}
