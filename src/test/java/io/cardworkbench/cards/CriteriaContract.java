package io.cardworkbench.cards;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCount;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import io.cardworkbench.support.RandomCases;
import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The database selects the same cards as a loop over all of them. */
abstract class CriteriaContract {

    private static final int CARDS = 200;
    private static final int CASES = 150;

    @Autowired
    Organization organization;

    @Autowired
    Cards cards;

    @Autowired
    OpenCardService openCards;

    @Autowired
    OpenCardTable table;

    @Autowired
    TransactionTemplate transaction;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private EnvironmentId environment;
    private RandomCards random;
    private CardOracle oracle;

    @BeforeEach
    void sendRandomCards() {
        environment = organization.newEnvironment();
        random = new RandomCards(cards, new Random(seed), environment);
        oracle = new CardOracle(random.send(CARDS));
        new RandomCards(cards, new Random(seed), organization.newEnvironment()).send(CARDS);
    }

    @Test
    void selectsTheCardsThatMatchAllCriteriaLowestIdFirst() {
        RandomCases.check(CASES, cases -> {
            var criteria = random.criteria(cases);
            assertThat(table.ids(environment, criteria, CARDS))
                    .as(() -> describe(criteria))
                    .isEqualTo(oracle.ids(criteria));
        });
    }

    @Test
    void countsAsManyCardsAsItSelectsUpToALimit() {
        RandomCases.check(CASES / 3, cases -> {
            var criteria = random.criteria(cases);
            var limit = 1 + cases.nextInt(CARDS);
            var heard = new ArrayList<Integer>();
            var counted = transaction.execute(status -> openCards.count(environment, criteria, limit, heard::add));
            assertThat(counted)
                    .as(() -> describe(criteria))
                    .isEqualTo(Math.min(limit, oracle.ids(criteria).size()))
                    .isEqualTo(heard.size());
        });
    }

    @Test
    void countsWhatItSelectsByTemplateAndStatus() {
        RandomCases.check(CASES / 3, cases -> {
            var criteria = random.criteria(cases);
            assertThat(table.counts(environment, criteria, CARDS))
                    .as(() -> describe(criteria))
                    .containsExactlyInAnyOrderElementsOf(oracle.counts(criteria));
            assertThat(table.countsUpTo(environment, criteria, Long.MAX_VALUE))
                    .as(() -> describe(criteria))
                    .containsExactlyInAnyOrderElementsOf(oracle.counts(criteria));
        });
    }

    @Test
    void countsByTemplateAndStatusNoFurtherThanItMay() {
        RandomCases.check(CASES / 3, cases -> {
            var criteria = random.criteria(cases);
            var bound = 1 + cases.nextInt(CARDS);
            var counted = table.counts(environment, criteria, bound);
            assertThat(counted.stream().mapToLong(CardCount::cards).sum())
                    .as(() -> describe(criteria))
                    .isEqualTo(Math.min(bound, oracle.ids(criteria).size()));
        });
    }

    @Test
    void countsTheCustomersOfTheSelection() {
        RandomCases.check(CASES / 3, cases -> {
            var criteria = random.criteria(cases);
            var counted =
                    transaction.execute(status -> openCards.countCustomers(environment, criteria, Long.MAX_VALUE));
            assertThat(counted).as(() -> describe(criteria)).isEqualTo(oracle.customers(criteria));
        });
    }

    @Test
    void namesEachValueThatNoOpenCardHas() {
        RandomCases.check(CASES, cases -> {
            var criteria = random.criteria(cases);
            var unmatched = transaction.execute(status -> openCards.unmatchedValues(environment, criteria));
            assertThat(unmatched).as(() -> describe(criteria)).isEqualTo(oracle.unmatched(criteria));
        });
    }

    @Test
    void namesValuesInTheOrderGiven() {
        var template = cards.newTemplate(organization.newEnvironment(), "Without cards");
        var criteria = CardCriteria.none()
                .with(CardAttribute.STATUS, "snoozed", "embargoed")
                .with(CardAttribute.CARD_TEMPLATE, template.id().toString())
                .with(CardAttribute.CARD_ID, "98", "99");

        var unmatched =
                transaction.execute(status -> openCards.unmatchedValues(organization.newEnvironment(), criteria));

        assertThat(unmatched).isEqualTo(criteria.values());
    }

    private String describe(CardCriteria criteria) {
        return "%s, cards of -Dseed=%d".formatted(criteria, seed);
    }
}

@OnH2
class CriteriaOnH2Test extends CriteriaContract {}

@OnPostgres
class CriteriaOnPostgresTest extends CriteriaContract {}
