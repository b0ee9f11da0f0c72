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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    JdbcClient jdbc;

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
            assertThat(select(criteria)).as(() -> describe(criteria)).isEqualTo(oracle.select(criteria));
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
                    .isEqualTo(Math.min(limit, oracle.select(criteria).size()))
                    .isEqualTo(heard.size());
        });
    }

    @Test
    void freezesAndCountsByStatusAndTemplateWhatItSelects() {
        RandomCases.check(CASES / 3, cases -> {
            var criteria = random.criteria(cases);
            var selected = oracle.select(criteria);
            assertThat(frozen(criteria))
                    .as(() -> describe(criteria))
                    .isEqualTo(selected.stream().map(SelectedCard::id).toList());
            assertThat(counts(criteria))
                    .as(() -> describe(criteria))
                    .isEqualTo(selected.stream()
                            .collect(Collectors.groupingBy(
                                    card -> card.template() + " " + card.status(), Collectors.counting())));
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

    private List<Long> frozen(CardCriteria criteria) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var selection = openCards.selection(environment, criteria, CARDS);
            return jdbc.sql(selection.ids())
                    .params(selection.parameters())
                    .query(Long.class)
                    .list();
        }));
    }

    private Map<String, Long> counts(CardCriteria criteria) {
        return Objects.requireNonNull(
                        transaction.execute(status -> openCards.counts(environment, criteria, Long.MAX_VALUE)))
                .stream()
                .collect(Collectors.toMap(count -> count.template() + " " + count.status(), CardCount::cards));
    }

    private List<SelectedCard> select(CardCriteria criteria) {
        var selected = new ArrayList<SelectedCard>();
        transaction.executeWithoutResult(status -> table.select(environment, criteria, CARDS, selected::add));
        return selected;
    }

    private String describe(CardCriteria criteria) {
        return "%s, cards of -Dseed=%d".formatted(criteria, seed);
    }
}

@OnH2
class CriteriaOnH2Test extends CriteriaContract {}

@OnPostgres
class CriteriaOnPostgresTest extends CriteriaContract {}
