package io.cardworkbench.cards.api;

import static io.cardworkbench.rest.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.rest.ApiClient.Answered;
import io.cardworkbench.rest.ApiContract;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import io.cardworkbench.support.Stranger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** A list for which the database takes longer than it may is refused for now, and what is quick is still answered. */
abstract class SlowListContract extends ApiContract {

    @Test
    void answersThatItTookTooLong() {
        cards.send(environment, template, 1);

        var refused = whileListsAreSlow();

        assertThat(refused).refuses(503, "took-too-long");
        assertThat(refused.header("Retry-After")).isEqualTo("5");
        assertThat(api.get(path("cards/cancel-status")).status()).isEqualTo(200);
    }

    abstract Answered whileListsAreSlow();
}

/** Looks at far more cards than it can within the limit, none of which has the status. */
@OnH2
@TestPropertySource(properties = "workbench.database.read-time-limit=1ms")
class SlowListOnH2Test extends SlowListContract {

    @Override
    Answered whileListsAreSlow() {
        for (var request = 0; request < 3; request++) {
            cards.send(environment, template, 10_000);
        }
        return api.get(path("cards?status=expired"));
    }
}

/** Waits for a table that a stranger has locked, as a migration by hand would. */
@OnPostgres
@TestPropertySource(properties = "workbench.database.read-time-limit=200ms")
class SlowListOnPostgresTest extends SlowListContract {

    @Autowired
    DataSource dataSource;

    @Override
    Answered whileListsAreSlow() {
        try (var _ = new Stranger(dataSource, "lock table sent_card, open_card, closed_card")) {
            return api.get(path("cards"));
        }
    }
}
