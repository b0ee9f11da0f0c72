package io.cardworkbench.cards.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.Cards;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.cards.sending.CardTemplate;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Lists look at no more cards than they show, however many there are. */
abstract class ListPlanContract {

    static final int PAGE = 100;

    @Autowired
    Organization organization;

    @Autowired
    Cards cards;

    @Autowired
    JdbcClient jdbc;

    EnvironmentId environment;
    CardTemplate template;

    @BeforeEach
    void makeTemplate() {
        organization.signInNewAdmin();
        environment = organization.newEnvironment();
        template = cards.newTemplate(environment, "Offer");
    }

    CardCriteria ofTemplate() {
        return CardCriteria.none()
                .with(CardAttribute.CARD_TEMPLATE, template.id().toString());
    }

    String plan(String explain, CardQuerySql sql, CardOrder order) {
        return String.join(
                "\n",
                jdbc.sql(explain + sql.ids(CardSlice.at(0, PAGE, order), PAGE))
                        .params(sql.parameters())
                        .param("offset", 0)
                        .query((row, number) -> row.getString(1))
                        .list());
    }
}

@OnH2
class ListPlanOnH2Test extends ListPlanContract {

    private static final Pattern SCANNED = Pattern.compile("scanCount: (\\d+)");

    @BeforeEach
    void send() {
        cards.send(environment, template, 20 * PAGE);
    }

    @Test
    void readsOnePageOfAllCards() {
        assertReadsOnePage(CardCriteria.none());
    }

    @Test
    void readsOnePageOfATemplate() {
        assertReadsOnePage(ofTemplate());
    }

    private void assertReadsOnePage(CardCriteria criteria) {
        for (var order : CardOrder.values()) {
            var plan =
                    plan("explain analyze ", CardQuerySql.onH2(environment, new CardQuery(criteria, Set.of())), order);
            var scanned = SCANNED.matcher(plan);
            assertThat(scanned.find()).as(plan).isTrue();
            assertThat(Integer.parseInt(scanned.group(1))).as(plan).isLessThanOrEqualTo(PAGE + 1);
        }
    }
}

/** Small tables are read whole whatever indexes there are, unless that is made dear. */
@OnPostgres
class ListPlanOnPostgresTest extends ListPlanContract {

    @Autowired
    TransactionTemplate transaction;

    @Test
    void findsEndedCardsOfAnEnvironmentInTheOrderOfAnIndex() {
        assertThat(plan(CardCriteria.none(), CardStatus.EXPIRED))
                .contains("closed_card_status_ix")
                .doesNotContain("Sort", "Filter");
    }

    @Test
    void findsEndedCardsOfATemplateInTheOrderOfAnIndex() {
        // Where an environment is known to have hardly any, the index of all its ended cards costs the same.
        completeCardsOfAnotherTemplate(20 * PAGE);
        assertThat(plan(ofTemplate(), CardStatus.COMPLETED))
                .contains("closed_card_template_ix")
                .doesNotContain("Sort", "Filter");
    }

    @Test
    void findsTheOldestInTheSameIndexes() {
        assertThat(plan(CardOrder.OLDEST, CardCriteria.none(), CardStatus.EXPIRED))
                .contains("closed_card_status_ix")
                .doesNotContain("Sort", "Filter");
        assertThat(plan(CardOrder.OLDEST, CardCriteria.none(), CardStatus.values()))
                .contains("Index")
                .doesNotContain("Sort");
    }

    @Test
    void mergesSeveralStatusesOfWhichEachIsReadForOnePageAtMost() {
        assertThat(plan(ofTemplate(), CardStatus.EXPIRED, CardStatus.DISMISSED, CardStatus.ACTIVE))
                .contains("status = 5", "status = 6", "open_card")
                .containsPattern("(?s)Limit.*Limit.*Limit.*Limit");
    }

    @Test
    void looksUpTheStatusOfEachCardOfAnEventWithoutReadingAllCards() {
        var event = CardCriteria.none().with(CardAttribute.EVENT_NAME, "store_opened");
        assertThat(plan(event, CardStatus.CANCELLED))
                .contains("sent_card_event_ix", "closed_card_pk")
                .doesNotContain("Sort", "Join");
    }

    @Test
    void findsCancelledCardsOfTemplatesByRangesOfPages() {
        var other = cards.newTemplate(environment, "Another offer");
        for (var criteria : List.of(
                ofTemplate(),
                ofTemplate().with(CardAttribute.CARD_TEMPLATE, other.id().toString()))) {
            // By the id alone, the order of another index would be taken, which may lead through all closed cards.
            assertThat(planWithout("enable_indexscan", criteria, CardStatus.CANCELLED))
                    .contains("Bitmap Index Scan on closed_card_cancelled_ix", "Sort Key: ((id + 0)) DESC");
        }
    }

    private void completeCardsOfAnotherTemplate(int count) {
        var sent = cards.send(environment, cards.newTemplate(environment, "Another offer"), count);
        cards.complete(environment, sent.toArray(CardId[]::new));
        jdbc.sql("analyze closed_card").update();
    }

    private String plan(CardCriteria criteria, CardStatus... statuses) {
        return plan(CardOrder.NEWEST, criteria, statuses);
    }

    private String plan(CardOrder order, CardCriteria criteria, CardStatus... statuses) {
        return planWithout(List.of("enable_seqscan", "enable_bitmapscan", "enable_sort"), order, criteria, statuses);
    }

    private String planWithout(String kind, CardCriteria criteria, CardStatus status) {
        return planWithout(List.of("enable_seqscan", kind), CardOrder.NEWEST, criteria, status);
    }

    private String planWithout(List<String> kinds, CardOrder order, CardCriteria criteria, CardStatus... statuses) {
        return transaction.execute(status -> {
            kinds.forEach(kind -> jdbc.sql("set local " + kind + " = off").update());
            var query = new CardQuery(criteria, EnumSet.of(statuses[0], statuses));
            return plan("explain ", CardQuerySql.onPostgres(environment, query), order);
        });
    }
}
