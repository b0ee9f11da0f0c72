package io.cardworkbench.cards;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.cards.query.Card;
import io.cardworkbench.cards.query.CardOrder;
import io.cardworkbench.cards.query.CardPage;
import io.cardworkbench.cards.query.CardQuery;
import io.cardworkbench.cards.query.CardQueryService;
import io.cardworkbench.cards.query.CardSlice;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import io.cardworkbench.support.RandomCases;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The database lists the same cards, open and closed, as a loop over all of them. */
abstract class CardQueryContract {

    private static final int CARDS = 200;
    private static final int CASES = 100;

    @Autowired
    Organization organization;

    @Autowired
    Cards cards;

    @Autowired
    CardQueryService queries;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private EnvironmentId environment;
    private RandomCards random;
    private CardOracle oracle;

    @BeforeEach
    void sendRandomCards() {
        organization.signInNewAdmin();
        environment = organization.newEnvironment();
        random = new RandomCards(cards, new Random(seed), environment);
        oracle = new CardOracle(closeSome(random.send(CARDS)));
        new RandomCards(cards, new Random(seed), organization.newEnvironment()).send(CARDS);
    }

    @Test
    void listsTheCardsThatMatchNewestFirst() {
        RandomCases.check(CASES, cases -> {
            var query = query(cases);
            assertThat(list(query, CardSlice.at(0, CARDS)))
                    .as(() -> describe(query))
                    .isEqualTo(oracle.ids(query));
        });
    }

    @Test
    void goesOnAfterTheLastCardUntilThereIsNoMore() {
        RandomCases.check(CASES / 2, cases -> {
            var query = query(cases);
            var listed = new ArrayList<CardId>();
            var limit = 1 + cases.nextInt(20);
            var page = queries.page(environment, query, CardSlice.at(0, limit));
            listed.addAll(ids(page));
            while (page.next().isPresent()) {
                assertThat(page.cards()).hasSize(limit);
                page = queries.page(
                        environment, query, CardSlice.after(page.next().orElseThrow(), limit));
                listed.addAll(ids(page));
            }
            assertThat(listed).as(() -> describe(query)).isEqualTo(oracle.ids(query));
        });
    }

    @Test
    void leavesOutAsManyAsTold() {
        RandomCases.check(CASES / 2, cases -> {
            var query = query(cases);
            var offset = cases.nextInt(50);
            var limit = 1 + cases.nextInt(50);
            assertThat(list(query, CardSlice.at(offset, limit)))
                    .as(() -> describe(query))
                    .isEqualTo(
                            oracle.ids(query).stream().skip(offset).limit(limit).toList());
        });
    }

    @Test
    void listsTheOldestFirstAsWell() {
        RandomCases.check(CASES, cases -> {
            var query = query(cases);
            var offset = cases.nextInt(20);
            assertThat(list(query, CardSlice.at(offset, CARDS, CardOrder.OLDEST)))
                    .as(() -> describe(query))
                    .isEqualTo(
                            oracle.ids(query).reversed().stream().skip(offset).toList());
        });
    }

    @Test
    void countsNoFurtherThanTold() {
        RandomCases.check(CASES / 2, cases -> {
            var query = query(cases);
            var bound = 1 + cases.nextInt(CARDS);
            assertThat(queries.count(environment, query, bound))
                    .as(() -> describe(query))
                    .isEqualTo(Math.min(bound, oracle.ids(query).size()));
        });
    }

    @Test
    void findsEachCardInItsEnvironmentOnly() {
        var other = organization.newEnvironment();

        for (var sent : oracle.cards()) {
            assertThat(queries.find(environment, sent.id())).hasValueSatisfying(card -> {
                assertThat(card.id()).isEqualTo(sent.id());
                assertThat(card.environment()).isEqualTo(environment);
                assertThat(card.template().id()).isEqualTo(sent.card().template());
                assertThat(card.userId()).isEqualTo(sent.card().userId());
                assertThat(card.status()).isEqualTo(sent.status());
                assertThat(card.created()).isEqualTo(sent.card().created());
                assertThat(card.live()).isEqualTo(sent.card().live());
                assertThat(card.eventName()).isEqualTo(sent.card().eventName());
                assertThat(card.lifecycleId()).isEqualTo(sent.card().lifecycleId());
                assertThat(card.flowInstanceId()).isEqualTo(sent.card().flowInstanceId());
                assertThat(card.flowInvocationId()).isEqualTo(sent.card().flowInvocationId());
                assertThat(card.cancelledBy().isPresent()).isEqualTo(sent.status() == CardStatus.CANCELLED);
            });
            assertThat(queries.find(other, sent.id())).isEmpty();
            assertThat(queries.timeline(other, sent.id())).isEmpty();
        }
    }

    private List<SentCard> closeSome(List<SentCard> sent) {
        var closed = new ArrayList<SentCard>();
        for (var card : sent) {
            if (card.id().value() % 4 == 0) {
                cards.cancel(card.id());
            }
            if (card.id().value() % 7 == 0) {
                cards.dismiss(environment, card.id());
            }
            closed.add(new SentCard(card.id(), card.card(), cards.status(card.id())));
        }
        return closed;
    }

    private CardQuery query(Random cases) {
        var statuses = EnumSet.noneOf(CardStatus.class);
        for (var count = cases.nextInt(4); count > 0; count--) {
            statuses.add(RandomCases.any(cases, List.of(CardStatus.values())));
        }
        var criteria = random.criteria(cases).without(CardAttribute.STATUS);
        return new CardQuery(cases.nextInt(5) == 0 ? CardCriteria.none() : criteria, statuses);
    }

    private List<CardId> list(CardQuery query, CardSlice slice) {
        return ids(queries.page(environment, query, slice));
    }

    private static List<CardId> ids(CardPage page) {
        return page.cards().stream().map(Card::id).toList();
    }

    private String describe(CardQuery query) {
        return "%s, cards of -Dseed=%d".formatted(query, seed);
    }
}

@OnH2
class CardQueryOnH2Test extends CardQueryContract {}

@OnPostgres
class CardQueryOnPostgresTest extends CardQueryContract {}
