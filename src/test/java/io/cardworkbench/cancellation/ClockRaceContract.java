package io.cardworkbench.cancellation;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.cancellation.job.JobNumbers;
import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.cards.sending.NewCard;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** The clock and a job reach for the same cards at the same time. */
abstract class ClockRaceContract extends EngineContract {

    private static final int CARDS = 2_000;

    @Test
    void everyCardIsExpiredOrCancelledAndTheJobKnowsWhich() throws Exception {
        var ids = sendWithExpiry();
        var submitted = submit(review(allOfTemplate()));
        clock.advance(Duration.ofMinutes(5));
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var ticking = threads.submit(() -> {
                start.await();
                cards.tick();
                return true;
            });
            var cancelling = threads.submit(() -> {
                start.await();
                return runJob.run(submitted.id(), () -> false);
            });
            assertThat(ticking.get()).isTrue();
            assertThat(cancelling.get()).isEmpty();
        }
        cards.tick();

        var job = find(submitted);
        var expired = Collections.frequency(cards.statuses(ids).values(), CardStatus.EXPIRED);
        assertThat(job.numbers()).isEqualTo(new JobNumbers(CARDS, CARDS - expired, expired, 0, 0));
        assertThat(cancelledBy(job)).hasSize(CARDS - expired);
        assertThat(jobs.exceptions(environment, job.id()).skipped())
                .isEqualTo(expired == 0 ? Map.of() : Map.of(CardStatus.EXPIRED, expired));
    }

    private List<CardId> sendWithExpiry() {
        var expiry = clock.instant().plusSeconds(60);
        var sent = new ArrayList<NewCard>();
        for (var number = 0; number < CARDS; number++) {
            sent.add(new NewCard(
                    environment,
                    template.id(),
                    "customer-" + number,
                    true,
                    null,
                    null,
                    null,
                    null,
                    clock.instant(),
                    null,
                    expiry,
                    "{}"));
        }
        return cards.send(sent);
    }
}

@OnH2
class ClockRaceOnH2Test extends ClockRaceContract {}

@OnPostgres
class ClockRaceOnPostgresTest extends ClockRaceContract {}
