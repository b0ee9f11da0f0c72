package io.cardworkbench.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cardworkbench.cards.store.CardStates;
import io.cardworkbench.support.OnPostgres;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The cards are vacuumed on request, and nothing is made of it where the database does not allow it. */
@OnPostgres
@ExtendWith(OutputCaptureExtension.class)
class CardUpkeepOnPostgresTest {

    private static final String VACUUMED = "select vacuum_count from pg_stat_user_tables where relname = 'open_card'";

    @Autowired
    private CardUpkeepService upkeep;

    @Autowired
    private CardStates states;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource dataSource;

    @Test
    void vacuumsAndAnalyzes() {
        var before = vacuumed();

        upkeep.vacuum();

        await().atMost(Duration.ofSeconds(20)).until(() -> vacuumed() > before);
    }

    @Test
    void saysOnceThatItMayNot(CapturedOutput output) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role stranger");
            statement.execute("set role stranger");
            var strangers = new CardUpkeepService(
                    new CardUpkeepTable(new JdbcTemplate(new SingleConnectionDataSource(connection, true))), states);
            strangers.vacuum();
            strangers.vacuum();
            statement.execute("reset role");
            statement.execute("drop role stranger");
        }
        assertThat(output).containsOnlyOnce("not vacuumed").contains("permission denied");
    }

    private long vacuumed() {
        return jdbc.sql(VACUUMED).query(Long.class).single();
    }
}
