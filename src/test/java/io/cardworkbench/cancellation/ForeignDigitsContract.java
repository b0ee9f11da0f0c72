package io.cardworkbench.cancellation;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.cards.query.CardQuery;
import io.cardworkbench.cards.query.CardQueryService;
import io.cardworkbench.cards.query.CardSlice;
import io.cardworkbench.cards.sending.NewCard;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A server in a locale with digits of its own does what every other does. */
abstract class ForeignDigitsContract extends EngineContract {

    private static final Duration HOUR = Duration.ofHours(1);

    private static final Locale USUAL = Locale.getDefault();

    @Autowired
    CardQueryService queries;

    @BeforeEach
    void standInEgypt() {
        Locale.setDefault(Locale.of("ar", "EG"));
        assertThat("%d".formatted(10)).isEqualTo("١٠");
    }

    @AfterEach
    void standWhereItWas() {
        Locale.setDefault(USUAL);
    }

    @Test
    void publishesListsAndCancelsCards() {
        var card = cards.send(embargoed());
        clock.advance(HOUR);
        cards.tick();
        assertThat(cards.status(card)).isEqualTo(CardStatus.ACTIVE);

        var query = new CardQuery(allOfTemplate(), CardStatus.open());
        assertThat(queries.count(environment, query, 10)).isEqualTo(1);
        assertThat(queries.page(environment, query, CardSlice.at(0, 10)).cards())
                .hasSize(1);

        var review = review(allOfTemplate());
        assertThat(review.findings().sample()).hasSize(1);
        assertThat(run(submit(review)).numbers().cancelled()).isEqualTo(1);
        assertThat(cards.status(card)).isEqualTo(CardStatus.CANCELLED);
    }

    @Test
    void namesTheValuesThatNoCardHas() {
        cards.send(environment, template, 1);

        var review = review(CardCriteria.none().with(CardAttribute.USER_ID, "customer-0", "nobody"));

        assertThat(review.findings().unmatched()).containsKey(CardAttribute.USER_ID);
    }

    private NewCard embargoed() {
        var now = clock.instant();
        return new NewCard(
                environment, template.id(), "customer", true, null, null, null, null, now, now.plus(HOUR), null, "{}");
    }
}

@OnH2
class ForeignDigitsOnH2Test extends ForeignDigitsContract {}

@OnPostgres
class ForeignDigitsOnPostgresTest extends ForeignDigitsContract {}
