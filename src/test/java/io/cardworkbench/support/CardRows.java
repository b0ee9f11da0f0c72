package io.cardworkbench.support;

import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.sql.Times;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests do to cards behind the back of the application, on either database. */
public final class CardRows {

    private static final String CLOSE = """
            with gone as (delete from open_card where id in (%s) returning id, environment_id, card_template_id)
            insert into closed_card (id, environment_id, card_template_id, status, updated)
            select id, environment_id, card_template_id, 7, now() from gone
            """;

    private CardRows() {}

    /** Lets the database refuse that some cards are cancelled, by a constraint of this name, until {@link #cancelAll}. */
    public static void refuseToCancel(JdbcClient jdbc, String constraint, List<CardId> cards) {
        var ids = cards.stream().map(CardId::toString).collect(Collectors.joining(", "));
        jdbc.sql("alter table %s add constraint %s check (status <> 7 or %s not in (%s))"
                        .formatted(ofClosedCards(jdbc), constraint, isPostgres(jdbc) ? "id" : "card_id", ids))
                .update();
    }

    public static void cancelAll(JdbcClient jdbc, String constraint) {
        jdbc.sql("alter table %s drop constraint %s".formatted(ofClosedCards(jdbc), constraint))
                .update();
    }

    private static String ofClosedCards(JdbcClient jdbc) {
        return isPostgres(jdbc) ? "closed_card" : "card_state";
    }

    /** A statement that locks an open card, as whoever changes it does. */
    public static String lock(JdbcClient jdbc, Object card) {
        var sql = isPostgres(jdbc)
                ? "select id from open_card where id = %s for update"
                : "select card_id from card_state where card_id = %s for update";
        return sql.formatted(card);
    }

    /** Cancels the open cards of a condition on what never changes about them, without a job, and tells nobody. */
    public static void cancel(JdbcClient jdbc, String condition) {
        var ids = "select id from sent_card where " + condition;
        jdbc.sql(
                        isPostgres(jdbc)
                                ? CLOSE.formatted(ids)
                                : "update card_state set status = 7 where status <= 3 and card_id in (%s)"
                                        .formatted(ids))
                .update();
    }

    /** Lets closed cards be sent and closed long ago. */
    public static void age(JdbcClient jdbc, Collection<CardId> cards, Instant sent, Instant closed) {
        var ids = cards.stream().map(CardId::value).toArray(Long[]::new);
        jdbc.sql("update sent_card set created = :sent where id = any(:ids)")
                .param("sent", Times.utc(sent))
                .param("ids", ids)
                .update();
        var id = isPostgres(jdbc) ? "id" : "card_id";
        jdbc.sql("update %s set updated = :closed where status > 3 and %s = any(:ids)"
                        .formatted(ofClosedCards(jdbc), id))
                .param("closed", Times.utc(closed))
                .param("ids", ids)
                .update();
    }

    public static void delete(JdbcClient jdbc, Object card) {
        jdbc.sql(
                        isPostgres(jdbc)
                                ? "delete from open_card where id = " + card
                                : "delete from card_state where card_id = " + card)
                .update();
        jdbc.sql("delete from sent_card where id = " + card).update();
    }

    private static boolean isPostgres(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from information_schema.tables where table_name = 'open_card'")
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
