package io.cardworkbench.cards.sending;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.store.CardState;
import io.cardworkbench.cards.store.CardStates;
import io.cardworkbench.sql.Changed;
import io.cardworkbench.sql.Times;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cards as they are sent: many that differ in nothing but the customer, in one statement. */
@Repository
class CardSendingTable {

    private static final String INSERT = """
            insert into sent_card (id, environment_id, card_template_id, live, user_id, event_name, lifecycle_id,
                flow_instance_id, flow_invocation_id, created, embargo_until, expires_at)
            select sent.id, cast(:environment as integer), cast(:template as integer), cast(:live as boolean), sent.user_id,
                cast(:eventName as varchar), cast(:lifecycleId as varchar), cast(:flowInstanceId as varchar),
                cast(:flowInvocationId as varchar), cast(:now as timestamp with time zone),
                cast(:embargoUntil as timestamp with time zone), cast(:expiresAt as timestamp with time zone)
            from unnest(cast(:ids as bigint array), cast(:userIds as varchar array)) sent(id, user_id)
            """;

    private static final String INSERT_CONTENT = """
            insert into card_content (card_id, payload)
            select sent.id, cast(:payload as varchar)
            from unnest(cast(:ids as bigint array)) sent(id)
            """;

    private final JdbcClient jdbc;
    private final CardStates states;

    CardSendingTable(JdbcClient jdbc, CardStates states) {
        this.jdbc = jdbc;
        this.states = states;
    }

    /** The ids and the user ids belong together, place by place. */
    void insert(EnvironmentId environment, CardSending sending, List<Long> ids, List<String> userIds, Instant now) {
        Changed.rows(
                ids.size(),
                jdbc.sql(INSERT)
                        .param("environment", environment.value())
                        .param("template", sending.template().value())
                        .param("live", sending.live())
                        .param("eventName", sending.eventName(), Types.VARCHAR)
                        .param("lifecycleId", sending.lifecycleId(), Types.VARCHAR)
                        .param("flowInstanceId", sending.flowInstanceId(), Types.VARCHAR)
                        .param("flowInvocationId", sending.flowInvocationId(), Types.VARCHAR)
                        .param("now", Times.utc(now))
                        .param("embargoUntil", Times.utcOrNull(sending.embargoUntil()), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("expiresAt", Times.utcOrNull(sending.expiresAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("ids", array(ids))
                        .param("userIds", userIds.toArray(String[]::new)));
        Changed.rows(
                ids.size(),
                jdbc.sql(INSERT_CONTENT)
                        .param("payload", sending.payload().json())
                        .param("ids", array(ids)));
        states.begin(ids.stream()
                .map(id -> new CardState(id, sending.firstStatus(now), now, null))
                .toList());
    }

    private static Long[] array(Collection<Long> ids) {
        return ids.toArray(Long[]::new);
    }
}
