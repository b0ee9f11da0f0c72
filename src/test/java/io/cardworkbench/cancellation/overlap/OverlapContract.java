package io.cardworkbench.cancellation.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.cardworkbench.cancellation.EngineContract;
import io.cardworkbench.cancellation.job.JobState;
import io.cardworkbench.cancellation.review.Review;
import io.cardworkbench.cancellation.review.ReviewRefused;
import io.cardworkbench.cards.Cards;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A review says which of its cards other jobs have as well. */
abstract class OverlapContract extends EngineContract {

    @Autowired
    OverlapService overlaps;

    @Test
    void countsTheCardsThatOtherJobsHaveBeforeThem() {
        var ids = cards.send(environment, template, 40);
        var running = submit(review(Cards.only(ids.subList(0, 25))));
        runOneChunk(running);
        var paused = submit(review(Cards.only(ids.subList(20, 30))));
        jobs.pause(environment, paused.id());
        var ended = submit(review(Cards.only(ids.subList(30, 35))));
        jobs.stop(environment, ended.id());

        assertThat(of(review(Cards.only(ids.subList(5, 40)))))
                .containsExactly(
                        new Overlap(running.id(), JobState.RUNNING, 15), new Overlap(paused.id(), JobState.PAUSED, 10));
        assertThat(of(review(Cards.only(ids.subList(35, 40))))).isEmpty();
    }

    @Test
    void tellsNobodyElseOfAReview() {
        cards.send(environment, template, 5);
        var review = review(allOfTemplate());
        organization.signInNewAdmin();

        assertThatExceptionOfType(ReviewRefused.class).isThrownBy(() -> of(review));
    }

    private List<Overlap> of(Review review) {
        return overlaps.of(environment, review.id()).toCompletableFuture().join();
    }
}

@OnH2
class OverlapOnH2Test extends OverlapContract {}

@OnPostgres
class OverlapOnPostgresTest extends OverlapContract {}
