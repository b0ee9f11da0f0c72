package io.cardworkbench.cancellation.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.cardworkbench.cancellation.EngineContract;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What is said of criteria before they are reviewed. */
abstract class CardCountContract extends EngineContract {

    @Autowired
    CardCountService counts;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void countsWhatAReviewFinds() {
        cards.send(environment, template, 30);
        cards.send(environment, cards.newTemplate(environment, "Other"), 9);

        assertThat(count(allOfTemplate())).hasValue(30);
        assertThat(review(allOfTemplate()).matched()).isEqualTo(30);
    }

    @Test
    void endsWithTheNextCardOnceItIsGivenUp() {
        var pending = new PendingCount();
        pending.soFar(1);
        pending.giveUp();
        pending.complete(3);

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> pending.soFar(2))
                .withMessage("given up after 2");
        assertThat(pending.outcome().toCompletableFuture()).isCompletedWithValue(OptionalInt.empty());
    }

    OptionalInt count(CardCriteria criteria) {
        return counts.start(environment, criteria)
                .outcome()
                .toCompletableFuture()
                .join();
    }
}

@OnH2
class CardCountOnH2Test extends CardCountContract {}

@OnPostgres
class CardCountOnPostgresTest extends CardCountContract {

    @Test
    void isNotKnownWhereItTakesTooLong() {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("lock table open_card in access exclusive mode").update();

            assertThat(count(allOfTemplate())).isEmpty();
        });
        assertThat(count(allOfTemplate())).hasValue(0);
    }
}
