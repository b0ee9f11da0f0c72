package io.cardworkbench.cancellation.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.cancellation.EngineContract;
import io.cardworkbench.cancellation.job.CardFailure;
import io.cardworkbench.cancellation.job.CardOutcome;
import io.cardworkbench.cancellation.job.JobNumbers;
import io.cardworkbench.cancellation.job.JobState;
import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.support.CardRows;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import io.cardworkbench.support.Stranger;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The first, a middle and the last card of a job fail, each for another reason: all others are cancelled. */
abstract class FailingCardsContract extends EngineContract {

    @Autowired
    LedgerService ledger;

    @Autowired
    DataSource dataSource;

    @Test
    void listsEachWithItsReasonInOurOwnWords() {
        var ids = cards.send(environment, template, 30);
        var job = submit(review(allOfTemplate()));
        CardRows.delete(jdbc, ids.getFirst());
        CardRows.refuseToCancel(jdbc, "refuse_one_ck", List.of(ids.get(15)));
        jdbc.sql(
                        "update chunk set passed_over = 6 where number = 2 and review_id = (select review_id from cancel_job where id = :job)")
                .param("job", job.id().value())
                .update();
        try (var _ = new Stranger(dataSource, CardRows.lock(jdbc, ids.getLast()))) {
            var done = run(job);

            assertThat(done.state()).isEqualTo(JobState.COMPLETED_WITH_FAILURES);
            assertThat(done.numbers()).isEqualTo(new JobNumbers(30, 27, 0, 3, 0));
        } finally {
            CardRows.cancelAll(jdbc, "refuse_one_ck");
        }
        var failed = new LedgerFilter(Set.of(CardOutcome.Kind.FAILED), null, null);
        var listed = ledger.page(environment, job.id(), failed, 0, 10).entries().stream()
                .map(LedgerEntry::outcome)
                .toList();
        assertThat(listed).extracting(CardOutcome::card).containsExactly(ids.getFirst(), ids.get(15), ids.getLast());
        assertThat(listed)
                .extracting(card -> kindOf(card.failure()))
                .containsExactly(CardFailure.GONE, CardFailure.REFUSED, CardFailure.HELD);
        assertThat(listed.get(1).failure()).contains("refuse_one_ck").doesNotContain("update card");
        assertThat(cancelledBy(job)).hasSize(27).doesNotContainAnyElementsOf(cardsOf(listed));
    }

    private static List<CardId> cardsOf(List<CardOutcome> outcomes) {
        return outcomes.stream().map(CardOutcome::card).toList();
    }

    private static CardFailure kindOf(@Nullable String reason) {
        return CardFailure.of(String.valueOf(reason)).orElseThrow();
    }
}

@OnH2
class FailingCardsOnH2Test extends FailingCardsContract {}

@OnPostgres
class FailingCardsOnPostgresTest extends FailingCardsContract {}
