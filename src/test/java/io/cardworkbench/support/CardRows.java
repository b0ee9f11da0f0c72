package io.cardworkbench.support;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests do to cards behind the back of the application, on either database. */
public final class CardRows {

    private static final String CLOSE = """
            with gone as (delete from open_card where id in (%s) returning id, environment_id, card_template_id)
            insert into closed_card (id, environment_id, card_template_id, status, updated)
            select id, environment_id, card_template_id, 7, now() from gone
            """;

    private CardRows() {}

    /** The table whose rows whoever changes open cards locks. */
    public static String ofOpenCards(JdbcClient jdbc) {
        return isPostgres(jdbc) ? "open_card" : "card_state";
    }

    /** The table that says which cards are cancelled. */
    public static String ofClosedCards(JdbcClient jdbc) {
        return isPostgres(jdbc) ? "closed_card" : "card_state";
    }

    /** A statement that locks an open card. */
    public static String lock(JdbcClient jdbc, Object card) {
        var sql = isPostgres(jdbc)
                ? "select id from open_card where id = %s for update"
                : "select card_id from card_state where card_id = %s for update";
        return sql.formatted(card);
    }

    /** Cancels the open cards of a condition, without a job, and tells nobody. */
    public static void cancel(JdbcClient jdbc, String condition) {
        var ids = "select id from card where status <= 3 and " + condition;
        jdbc.sql(
                        isPostgres(jdbc)
                                ? CLOSE.formatted(ids)
                                : "update card_state set status = 7 where card_id in (%s)".formatted(ids))
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
