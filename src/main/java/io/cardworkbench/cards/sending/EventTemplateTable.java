package io.cardworkbench.cards.sending;

import io.cardworkbench.access.EnvironmentId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which templates were sent for which events. */
@Repository
class EventTemplateTable {

    private static final String INSERT = """
            insert into event_template (environment_id, event_name, card_template_id)
            values (:environment, :event, :template) on conflict do nothing
            """;

    private static final String OF_EVENT = """
            select card_template_id from event_template
            where environment_id = :environment and event_name = :event order by card_template_id
            """;

    private final JdbcClient jdbc;

    EventTemplateTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(EnvironmentId environment, String event, CardTemplateId template) {
        jdbc.sql(INSERT)
                .param("environment", environment.value())
                .param("event", event)
                .param("template", template.value())
                .update();
    }

    List<CardTemplateId> of(EnvironmentId environment, String event) {
        return jdbc.sql(OF_EVENT)
                .param("environment", environment.value())
                .param("event", event)
                .query((row, number) -> new CardTemplateId(row.getInt("card_template_id")))
                .list();
    }
}
