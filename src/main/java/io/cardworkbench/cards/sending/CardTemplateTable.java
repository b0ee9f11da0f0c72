package io.cardworkbench.cards.sending;

import io.cardworkbench.access.EnvironmentId;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The card templates of environments. */
@Repository
class CardTemplateTable {

    private static final String ALL =
            "select id, name from card_template where environment_id = :environment order by name, id";

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
                .query((row, number) -> new CardTemplate(new CardTemplateId(row.getInt("id")), row.getString("name")))
                .list();
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
