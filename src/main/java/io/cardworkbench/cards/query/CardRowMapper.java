package io.cardworkbench.cards.query;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.cards.sending.CardTemplate;
import io.cardworkbench.cards.sending.CardTemplateId;
import io.cardworkbench.sql.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.RowMapper;

/** Reads a card with its template and its content. */
final class CardRowMapper implements RowMapper<Card> {

    /** Of cards in one place that a condition selects. */
    static final String COLUMNS = """
            select c.id, c.environment_id, c.card_template_id, t.name as template_name, c.user_id, c.live, c.event_name,
                c.lifecycle_id, c.flow_instance_id, c.flow_invocation_id, c.status, c.created, c.updated, c.embargo_until,
                c.snoozed_until, c.expires_at, c.cancel_job_id, coalesce(content.payload, '{}') as payload
            from (select * from %s where %s) c
            join card_template t on t.id = c.card_template_id
            left join card_content content on content.card_id = c.id
            """;

    @Override
    public Card mapRow(ResultSet row, int number) throws SQLException {
        return new Card(
                new CardId(row.getLong("id")),
                new EnvironmentId(row.getInt("environment_id")),
                new CardTemplate(new CardTemplateId(row.getInt("card_template_id")), row.getString("template_name")),
                row.getString("user_id"),
                row.getBoolean("live"),
                row.getString("event_name"),
                row.getString("lifecycle_id"),
                row.getString("flow_instance_id"),
                row.getString("flow_invocation_id"),
                CardStatus.ofCode(row.getInt("status")),
                Times.instant(row, "created"),
                Times.instant(row, "updated"),
                Times.instantOrNull(row, "embargo_until"),
                Times.instantOrNull(row, "snoozed_until"),
                Times.instantOrNull(row, "expires_at"),
                row.getObject("cancel_job_id", Long.class),
                row.getString("payload"));
    }
}
