package io.cardworkbench.cards.erasure;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.sql.Changed;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Whose cards are whose, and what they say. */
@Repository
class CustomerTable {

    private static final String COUNT =
            "select count(*) from sent_card where environment_id = :environment and user_id = :user";

    private static final String LOCK = """
            select id from sent_card
            where environment_id = :environment and user_id = :user
            order by id
            for update
            """;

    private static final String GIVE_TO = "update sent_card set user_id = :user where id = any(:ids)";

    private static final String EMPTY = "update card_content set payload = '{}' where card_id = any(:ids)";

    private final JdbcClient jdbc;

    CustomerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int count(EnvironmentId environment, String userId) {
        return of(COUNT, environment, userId).query(Integer.class).single();
    }

    /** The customer's cards, open and closed, which nobody else can take from them until the transaction ends. */
    List<Long> lock(EnvironmentId environment, String userId) {
        return of(LOCK, environment, userId)
                .query((row, number) -> row.getLong("id"))
                .list();
    }

    void giveTo(String userId, Collection<Long> cards) {
        Changed.rows(cards.size(), jdbc.sql(GIVE_TO).param("user", userId).param("ids", cards.toArray(Long[]::new)));
    }

    /** Cards of which nothing is said are left out. */
    void empty(Collection<Long> cards) {
        jdbc.sql(EMPTY).param("ids", cards.toArray(Long[]::new)).update();
    }

    private StatementSpec of(String sql, EnvironmentId environment, String userId) {
        return jdbc.sql(sql).param("environment", environment.value()).param("user", userId);
    }
}
