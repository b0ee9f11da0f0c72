package io.cardworkbench.bench;

import io.cardworkbench.cards.Cards;
import io.cardworkbench.organization.Organization;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Ten million cards of which four million are open: every tenth card is an open one of the template that is cancelled, so
 * that its million stand on every page of the table. The cards have no content; cancelling does not touch it.
 */
record BenchData(JdbcClient jdbc) {

    static final int CARDS = 10_000_000;
    static final int CUSTOMERS = 500_000;

    private static final int BATCH_SIZE = 1_000_000;
    private static final int TEMPLATES = 500;

    /** Of a hundred open cards, 84 are active, 10 snoozed, 6 embargoed. */
    private static final String OPEN_STATUS =
            "case when id / 10 % 100 < 84 then 2 when id / 10 % 100 < 94 then 3 else 1 end";

    private static final String INSERT = """
        insert into card (id, environment_id, card_template_id, status, live, user_id, event_name, lifecycle_id,
            flow_instance_id, flow_invocation_id, created, updated)
        select id, :environment, template, case when id %% 10 = 0 or id %% 3 = 0 then %s else 4 + id %% 4 end, true,
            'customer-' || hash %% :customers,
            case when hash %% 10 < 8 then 'event-' || template %% 60 end,
            case when hash %% 10 < 6 then 'order-' || hash %% 2000000 end,
            md5('flow ' || template || id / 25000),
            case when hash %% 10 < 7 then md5('invocation ' || hash %% 400000) end,
            created, created
        from (
            select id, abs(hashint8(id)::bigint) as hash,
                case when id %% 10 = 0 then :template else :template + 1 + abs(hashint8(id + 7)::bigint) %% :others end
                    as template,
                timestamptz '2026-01-01' + id * interval '3 seconds' as created
            from generate_series(:from, :to) id
        ) card
        """.formatted(OPEN_STATUS);

    /** What the trigger does, which loading turns off. */
    private static final String INSERT_SENT = """
        insert into sent_card (id, environment_id, card_template_id, user_id, event_name, lifecycle_id,
            flow_instance_id, flow_invocation_id, created)
        select id, environment_id, card_template_id, user_id, event_name, lifecycle_id, flow_instance_id,
            flow_invocation_id, created
        from card
        where id between :from and :to
        """;

    private static final String OTHER_INDEXES =
            "tablename in ('card', 'sent_card') and indexname not in ('card_pk', 'sent_card_pk')";

    private static final String RESTORE = """
        update card set status = %s, updated = created, cancel_job_id = null, snoozed_until = null
        where environment_id = :environment and card_template_id = :template and status > 3
        """.formatted(OPEN_STATUS);

    void loadIfMissing(BenchNode node) {
        if (count("select count(*) from card_template") > TEMPLATES) {
            return;
        }
        Bench.print("Loading %,d cards, once".formatted(CARDS));
        node.get(Organization.class).signInNewAdmin();
        var environment = node.get(Organization.class).newEnvironment();
        var indexes = dropIndexes();
        for (var from = 1; from < CARDS; from += BATCH_SIZE) {
            insert(environment.value(), from);
        }
        indexes.forEach(index -> jdbc.sql(index).update());
        for (var template = 0; template <= TEMPLATES; template++) {
            node.get(Cards.class).newTemplate(environment, "Template " + template);
        }
        jdbc.sql("vacuum analyze").update();
    }

    /** The template with a million open cards. */
    int template() {
        return count("select min(id) from card_template");
    }

    /** Brings the cards and their pages back to where every run starts. */
    void restore(int environment) {
        jdbc.sql("vacuum card").update();
        jdbc.sql(RESTORE)
                .param("environment", environment)
                .param("template", template())
                .update();
        jdbc.sql("vacuum analyze card").update();
        jdbc.sql("checkpoint").update();
    }

    /** Gives back the statements that make them again. */
    private List<String> dropIndexes() {
        var indexes = texts("select indexdef from pg_indexes where " + OTHER_INDEXES);
        texts("select indexname from pg_indexes where " + OTHER_INDEXES)
                .forEach(index -> jdbc.sql("drop index " + index).update());
        return indexes;
    }

    private List<String> texts(String sql) {
        return jdbc.sql(sql).query((row, number) -> row.getString(1)).list();
    }

    /** Foreign keys are not checked: the templates are made when everything else is there. */
    private void insert(int environment, int from) {
        jdbc.sql("set session_replication_role = replica; " + INSERT + "; " + INSERT_SENT
                        + "; set session_replication_role = origin")
                .param("environment", environment)
                .param("template", 1)
                .param("others", TEMPLATES)
                .param("customers", CUSTOMERS)
                .param("from", from)
                .param("to", from + BATCH_SIZE - 1)
                .update();
        Bench.print("%,d".formatted(from + BATCH_SIZE - 1));
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
