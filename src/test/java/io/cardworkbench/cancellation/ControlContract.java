package io.cardworkbench.cancellation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.cardworkbench.cancellation.job.JobNumbers;
import io.cardworkbench.cancellation.job.JobSpeed;
import io.cardworkbench.cancellation.job.JobState;
import io.cardworkbench.cancellation.job.JobTransitionRefused;
import io.cardworkbench.cancellation.job.NotInQueue;
import io.cardworkbench.cancellation.job.QueuePlace;
import io.cardworkbench.cancellation.job.QueuePosition;
import io.cardworkbench.cancellation.job.WorkerSlot;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Queued jobs are moved, and jobs go faster or more gently, while they live. */
abstract class ControlContract extends EngineContract {

    @Autowired
    JobWorkers workers;

    @Test
    void startsJobsInTheOrderThatTheyWerePutInto() {
        var first = submitLarge("First");
        var second = submitLarge("Second");
        var third = submitLarge("Third");
        var fourth = submitLarge("Fourth");

        jobs.move(environment, fourth.id(), new QueuePlace.Head());
        jobs.move(environment, third.id(), new QueuePlace.Before(second.id()));
        var fifth = submitLarge("Fifth");

        assertThat(List.of(fourth, third, second, fifth))
                .extracting(job -> find(job).progress().placeInQueue())
                .containsExactly(1, 2, 3, 4);
        run(first);
        assertThat(find(fourth).state()).isEqualTo(JobState.RUNNING);
        run(fourth);
        assertThat(find(third).state()).isEqualTo(JobState.RUNNING);
        assertThat(find(second).state()).isEqualTo(JobState.QUEUED);
    }

    @Test
    void movesAJobByOnePlaceAndNotBeyondTheEnds() {
        submitLarge("First");
        var second = submitLarge("Second");
        var third = submitLarge("Third");

        jobs.move(environment, second.id(), new QueuePlace.Later());
        jobs.move(environment, second.id(), new QueuePlace.Later());
        assertThat(find(second).progress().placeInQueue()).isEqualTo(2);
        assertThat(find(second).progress().changes()).as("told once").hasSize(1);
        assertThat(find(third).progress().queue()).isEqualTo(new QueuePosition(1, 0, 1));

        jobs.move(environment, second.id(), new QueuePlace.Earlier());
        jobs.move(environment, second.id(), new QueuePlace.Earlier());
        assertThat(find(second).progress().placeInQueue()).isOne();
        assertThat(find(second).progress().changes()).hasSize(2);
        assertThat(find(third).progress().changes()).isEmpty();
    }

    @Test
    void refusesToMoveWhatDoesNotWait() {
        var running = submitLarge("First");
        var queued = submitLarge("Second");
        jobs.pause(environment, running.id());
        jobs.resume(environment, running.id());

        assertThatExceptionOfType(JobTransitionRefused.class)
                .isThrownBy(() -> jobs.move(environment, running.id(), new QueuePlace.Head()));
        var third = submitLarge("Third");
        for (var other : List.of(running.id(), queued.id(), third.id())) {
            assertThatExceptionOfType(NotInQueue.class)
                    .isThrownBy(() -> jobs.move(environment, third.id(), new QueuePlace.Before(other)));
        }
        assertThat(find(third).progress().changes()).isEmpty();
    }

    @Test
    void restsBetweenPartsWhenItGoesGently() {
        cards.send(environment, template, 30);
        var job = submit(review(allOfTemplate()));
        jobs.setSpeed(environment, job.id(), JobSpeed.GENTLE);

        var rest = runJob.run(job.id(), () -> false);

        assertThat(rest).hasValueSatisfying(pause -> assertThat(pause).isPositive());
        assertThat(find(job).numbers()).isEqualTo(new JobNumbers(30, 10, 0, 0, 20));
        assertThat(runJob.run(new WorkerSlot(job.id(), 2), () -> false)).contains(Duration.ofSeconds(1));
        assertThat(find(job).numbers().cancelled()).as("one worker alone").isEqualTo(10);

        jobs.setSpeed(environment, job.id(), JobSpeed.NORMAL);
        assertThat(run(job).numbers()).isEqualTo(new JobNumbers(30, 30, 0, 0, 0));
    }

    @Test
    void hasMoreWorkersWhenItGoesFast() {
        cards.send(environment, template, 100);
        var job = submit(review(allOfTemplate()));
        assertThat(workersOf(job)).isEqualTo(workers.of(JobSpeed.NORMAL));

        jobs.setSpeed(environment, job.id(), JobSpeed.FAST);

        assertThat(workersOf(job)).isEqualTo(workers.of(JobSpeed.FAST)).isGreaterThan(workers.of(JobSpeed.NORMAL));
        var last = new WorkerSlot(job.id(), workers.of(JobSpeed.FAST));
        assertThat(runJob.run(last, () -> false)).isEmpty();
        assertThat(find(job).numbers().cancelled()).isEqualTo(100);
    }

    @Test
    void letsWorkersGoThatAreTooManyOnceTheJobHasEnded() {
        cards.send(environment, template, 5);
        var job = submit(review(allOfTemplate()));
        run(job);

        assertThat(runJob.run(new WorkerSlot(job.id(), 16), () -> false)).isEmpty();
    }

    @Test
    void keepsItsSpeedWhilePausedAndQueuedAndRefusesItOnceEnded() {
        var job = submitLarge("First");
        var queued = submitLarge("Second");
        jobs.pause(environment, job.id());

        assertThat(jobs.setSpeed(environment, job.id(), JobSpeed.FAST)
                        .progress()
                        .speed())
                .isEqualTo(JobSpeed.FAST);
        assertThat(jobs.setSpeed(environment, queued.id(), JobSpeed.GENTLE)
                        .progress()
                        .speed())
                .isEqualTo(JobSpeed.GENTLE);
        jobs.setSpeed(environment, queued.id(), JobSpeed.GENTLE);
        assertThat(find(queued).progress().changes()).as("told once").hasSize(1);
        jobs.stop(environment, job.id());

        assertThatExceptionOfType(JobTransitionRefused.class)
                .isThrownBy(() -> jobs.setSpeed(environment, job.id(), JobSpeed.NORMAL));
    }

    @Test
    void saysSinceWhenItStandsAndOnWhat() {
        cards.send(environment, template, 30);
        var job = submit(review(allOfTemplate()));
        runOneChunk(job);
        var last = clock.instant();
        clock.advance(Duration.ofSeconds(29));
        assertThat(find(job).progress().stalledSince(clock.instant())).isEmpty();
        clock.advance(Duration.ofSeconds(1));

        assertThat(find(job).progress().stalledSince(clock.instant())).contains(last);
        assertThat(find(job).progress().work().hindrance().heldParts()).isZero();
        jobs.pause(environment, job.id());
        assertThat(find(job).progress().stalledSince(clock.instant())).isEmpty();
        jobs.resume(environment, job.id());
        assertThat(find(job).progress().stalledSince(clock.instant()))
                .as("it has only just gone on")
                .isEmpty();
    }
}

@OnH2
class ControlOnH2Test extends ControlContract {}

@OnPostgres
class ControlOnPostgresTest extends ControlContract {}
