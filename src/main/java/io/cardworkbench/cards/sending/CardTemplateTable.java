package io.cardworkbench.cards.sending;

import io.cardworkbench.access.EnvironmentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The card templates of environments. */
@Repository
class CardTemplateTable {

    private static final String ALL =
            "select id, name from card_template where environment_id = :environment order by name, id";

    private static final String PAGE = """
            select id, name from card_template where environment_id = :environment%s
            order by name, id offset :offset rows fetch next :limit rows only
            """;

    private static final String COUNT = "select count(*) from card_template where environment_id = :environment%s";

    private static final String NAMED = " and name = any(:names)";

    private static final String FIND =
            "select id, name from card_template where environment_id = :environment and id = :template";

    private static final String EXISTS =
            "select count(*) from card_template where environment_id = :environment and id = :template";

    private static final String INSERT =
            "insert into card_template (environment_id, name) values (:environment, :name)";

    private final JdbcClient jdbc;

    CardTemplateTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CardTemplate> all(EnvironmentId environment) {
        return jdbc.sql(ALL)
                .param("environment", environment.value())
                .query(CardTemplateTable::template)
                .list();
    }

    List<CardTemplate> page(EnvironmentId environment, TemplateQuery query, int offset, int limit) {
        return of(PAGE, environment, query)
                .param("offset", offset)
                .param("limit", limit)
                .query(CardTemplateTable::template)
                .list();
    }

    int count(EnvironmentId environment, TemplateQuery query) {
        return of(COUNT, environment, query).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec of(String sql, EnvironmentId environment, TemplateQuery query) {
        var named = query.names().isEmpty() ? "" : NAMED;
        var statement = jdbc.sql(String.format(Locale.ROOT, sql, named)).param("environment", environment.value());
        return named.isEmpty()
                ? statement
                : statement.param("names", query.names().toArray(String[]::new));
    }

    Optional<CardTemplate> find(EnvironmentId environment, CardTemplateId template) {
        return jdbc.sql(FIND)
                .param("environment", environment.value())
                .param("template", template.value())
                .query(CardTemplateTable::template)
                .optional();
    }

    private static CardTemplate template(ResultSet row, int number) throws SQLException {
        return new CardTemplate(new CardTemplateId(row.getInt("id")), row.getString("name"));
    }

    boolean exists(EnvironmentId environment, CardTemplateId template) {
        return jdbc.sql(EXISTS)
                        .param("environment", environment.value())
                        .param("template", template.value())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    CardTemplateId insert(EnvironmentId environment, String name) {
        var key = new GeneratedKeyHolder();
        jdbc.sql(INSERT)
                .param("environment", environment.value())
                .param("name", name)
                .update(key, "id");
        return new CardTemplateId(Objects.requireNonNull(key.getKeyAs(Integer.class), "The database gave no key"));
    }
}
