package io.cardworkbench.cards.store;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.criteria.CardCount;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many cards are open on PostgreSQL: as of some seconds ago, and what has changed since. */
record OpenCountTable(JdbcClient jdbc) {

    private static final String OPEN_COUNTS = """
            select card_template_id, status, sum(cards) as cards
            from (
                select card_template_id, status, cards from open_card_count where environment_id = :environment
                union all
                select card_template_id, status, cards from open_card_change where environment_id = :environment) counted
            group by card_template_id, status
            having sum(cards) <> 0
            """;

    private static final String FOLD = """
            with gone as (delete from open_card_change returning environment_id, card_template_id, status, cards)
            insert into open_card_count (environment_id, card_template_id, status, cards)
            select environment_id, card_template_id, status, sum(cards)
            from gone
            group by environment_id, card_template_id, status
            on conflict (environment_id, card_template_id, status)
                do update set cards = open_card_count.cards + excluded.cards
            """;

    /** What others have not committed yet is not among the deleted changes, and not among the counted cards. */
    private static final List<String> RECOUNT =
            List.of("delete from open_card_change", "delete from open_card_count", """
            insert into open_card_count (environment_id, card_template_id, status, cards)
            select environment_id, card_template_id, status, count(*)
            from open_card
            group by environment_id, card_template_id, status
            """);

    List<CardCount> of(EnvironmentId environment) {
        return CardStateSql.counts(jdbc.sql(OPEN_COUNTS).param("environment", environment.value()));
    }

    void fold() {
        jdbc.sql(FOLD).update();
    }

    void recount() {
        RECOUNT.forEach(sql -> jdbc.sql(sql).update());
    }
}
