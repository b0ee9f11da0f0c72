package io.cardworkbench.bench;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the job is compared with: the same cards in one table, whose status one bare statement changes. Its indexes are those with which
 * that is fastest while criteria, customers and the clock still find open cards: partial ones, to which a cancelled card adds no entry.
 */
record PeerTable(JdbcClient jdbc) {

    private static final String TABLE = """
        create table peer_card (
            id                 bigint                   not null,
            environment_id     integer                  not null,
            card_template_id   integer                  not null,
            status             smallint                 not null,
            live               boolean                  not null,
            user_id            varchar(255)             not null,
            event_name         varchar(255),
            lifecycle_id       varchar(255),
            flow_instance_id   varchar(255),
            flow_invocation_id varchar(255),
            created            timestamp with time zone not null,
            updated            timestamp with time zone not null,
            embargo_until      timestamp with time zone,
            snoozed_until      timestamp with time zone,
            expires_at         timestamp with time zone,
            cancel_job_id      bigint
        )
        """;

    private static final List<String> INDEXES = List.of(
            "alter table peer_card add constraint peer_card_pk primary key (id)",
            "alter table peer_card add constraint peer_card_status_ck check (status between 1 and 7)",
            "create index on peer_card (environment_id, card_template_id, id)"
                    + " include (status, created, event_name, user_id) where status <= 3",
            "create index on peer_card (environment_id, user_id, id) where status <= 3",
            "create index on peer_card (environment_id, event_name, id) where status <= 3 and event_name is not null",
            "create index on peer_card (environment_id, lifecycle_id) where status <= 3 and lifecycle_id is not null",
            "create index on peer_card (environment_id, flow_instance_id)"
                    + " where status <= 3 and flow_instance_id is not null",
            "create index on peer_card (environment_id, flow_invocation_id)"
                    + " where status <= 3 and flow_invocation_id is not null",
            "create index on peer_card (environment_id, created) where status <= 3",
            "create index on peer_card (environment_id, status) where status <= 3",
            "create index on peer_card (embargo_until) where status = 1",
            "create index on peer_card (snoozed_until) where status = 3",
            "create index on peer_card (expires_at) where status <= 3 and expires_at is not null",
            "alter table peer_card set (autovacuum_vacuum_scale_factor = 0.02,"
                    + " autovacuum_vacuum_insert_scale_factor = 0.05)");

    private static final String CANCEL = """
        update peer_card set status = 7, updated = now()
        where environment_id = :environment and card_template_id = :template and status <= 3
        """;

    private static final String COUNT = """
        select count(*) from peer_card
        where environment_id = :environment and card_template_id = :template and status <= 3
        """;

    private static final String RESTORE = """
        update peer_card set status = %s, updated = created, cancel_job_id = null, snoozed_until = null
        where environment_id = :environment and card_template_id = :template and status > 3
        """;

    void create() {
        jdbc.sql(TABLE).update();
    }

    void index() {
        INDEXES.forEach(index -> jdbc.sql(index).update());
    }

    /** As an administrator would type it. */
    int cancel(int environment, int template) {
        return jdbc.sql(CANCEL)
                .param("environment", environment)
                .param("template", template)
                .update();
    }

    int count(int environment, int template) {
        return jdbc.sql(COUNT)
                .param("environment", environment)
                .param("template", template)
                .query(Integer.class)
                .single();
    }

    void restore(int environment, int template, String openStatus) {
        jdbc.sql("vacuum peer_card").update();
        jdbc.sql(RESTORE.formatted(openStatus))
                .param("environment", environment)
                .param("template", template)
                .update();
        jdbc.sql("vacuum analyze peer_card").update();
    }
}
