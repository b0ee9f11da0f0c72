package io.cardworkbench.cancellation;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.job.JobMoment;
import io.cardworkbench.cancellation.job.JobMoment.Kind;
import io.cardworkbench.cancellation.job.JobStory;
import io.cardworkbench.cards.query.Cancellation;
import io.cardworkbench.cards.query.CardQueryService;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A job says what happened to it, when, and by whom. */
abstract class StoryContract extends EngineContract {

    @Autowired
    CardQueryService queries;

    private Instant reviewed = Instant.EPOCH;

    @BeforeEach
    void startOfTheStory() {
        reviewed = clock.instant();
    }

    @Test
    void tellsWhoDidWhatAndWhen() {
        cards.send(environment, template, 50);
        var review = review(allOfTemplate());
        aMinuteLater();
        var job = submit(review);
        aMinuteLater();
        runOneChunk(job);
        aMinuteLater();
        jobs.pause(environment, job.id());
        aMinuteLater();
        var other = organization.signInNewAdmin();
        jobs.resume(environment, job.id());
        aMinuteLater();
        runOneChunk(job);
        jobs.stop(environment, job.id());

        assertThat(JobStory.of(find(job)))
                .containsExactly(
                        moment(Kind.REVIEWED, 0, admin.email()),
                        moment(Kind.SUBMITTED, 1, admin.email()),
                        moment(Kind.STARTED, 1, null),
                        moment(Kind.FIRST_CARD, 2, null),
                        moment(Kind.PAUSED, 3, admin.email()),
                        moment(Kind.RESUMED, 4, other.email()),
                        moment(Kind.STOP_ASKED, 5, other.email()),
                        moment(Kind.ENDED, 5, other.email()));
    }

    @Test
    void tellsOfAJobThatRunsWhenItsFirstAndLastCardsWereDone() {
        cards.send(environment, template, 50);
        var job = submit(review(allOfTemplate()));
        assertThat(find(job).progress().work().firstCard()).isNull();
        runOneChunk(job);
        aMinuteLater();
        runOneChunk(job);

        assertThat(find(job).progress().work().firstCard()).isEqualTo(reviewed);
        assertThat(find(job).progress().work().lastCard()).isEqualTo(reviewed.plus(Duration.ofMinutes(1)));
    }

    @Test
    void tellsNobodyWhereTheJobEndsByItself() {
        cards.send(environment, template, 5);
        Job done = run(submit(review(allOfTemplate())));

        assertThat(JobStory.of(done))
                .last()
                .extracting(JobMoment::kind, JobMoment::by)
                .containsExactly(Kind.ENDED, null);
    }

    @Test
    void tellsACardWhichJobCancelledItByWhomAndWhy() {
        var ids = cards.send(environment, template, 2);
        cards.complete(environment, ids.get(1));
        var job = run(jobs.submit(environment, review(allOfTemplate()).id(), "Wrong price"));

        assertThat(queries.find(environment, ids.get(0)).orElseThrow().cancelledBy())
                .hasValue(job.id().value());
        assertThat(queries.canceller(environment, ids.get(0))).contains(new Cancellation(admin.email(), "Wrong price"));
        assertThat(queries.canceller(environment, ids.get(1))).isEmpty();
    }

    private void aMinuteLater() {
        clock.advance(Duration.ofMinutes(1));
    }

    private JobMoment moment(Kind kind, int minutes, @Nullable String by) {
        return new JobMoment(kind, reviewed.plus(Duration.ofMinutes(minutes)), null, by);
    }
}

@OnH2
class StoryOnH2Test extends StoryContract {}

@OnPostgres
class StoryOnPostgresTest extends StoryContract {}
