package io.cardworkbench.bench;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.CardUpkeepService;
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

    private static final String MAKE = """
        with made as materialized (
            select id, template, case when id %% 10 = 0 or id %% 3 = 0 then %s else 4 + id %% 4 end as status,
                'customer-' || hash %% :customers as user_id,
                case when hash %% 10 < 8 then 'event-' || template %% 60 end as event_name,
                case when hash %% 10 < 6 then 'order-' || hash %% 2000000 end as lifecycle_id,
                md5('flow ' || template || id / 25000) as flow_instance_id,
                case when hash %% 10 < 7 then md5('invocation ' || hash %% 400000) end as flow_invocation_id, created
            from (
                select id, abs(hashint8(id)::bigint) as hash,
                    case when id %% 10 = 0 then :template else :template + 1 + abs(hashint8(id + 7)::bigint) %% :others end
                        as template,
                    timestamptz '2026-01-01' + id * interval '3 seconds' as created
                from generate_series(:from, :to) id
            ) card),
        sent as (
            insert into sent_card (id, environment_id, card_template_id, live, user_id, event_name, lifecycle_id,
                flow_instance_id, flow_invocation_id, created)
            select id, :environment, template, true, user_id, event_name, lifecycle_id, flow_instance_id,
                flow_invocation_id, created
            from made),
        opened as (
            insert into open_card (id, environment_id, card_template_id, status, user_id, event_name, created, updated)
            select id, :environment, template, status, user_id, event_name, created, created
            from made
            where status <= 3),
        closed as (
            insert into closed_card (id, environment_id, card_template_id, status, updated)
            select id, :environment, template, status, created
            from made
            where status > 3)
        """.formatted(OPEN_STATUS);

    private static final String INTO_PEER = """
        insert into peer_card (id, environment_id, card_template_id, status, live, user_id, event_name, lifecycle_id,
            flow_instance_id, flow_invocation_id, created, updated)
        select id, :environment, template, status, true, user_id, event_name, lifecycle_id, flow_instance_id,
            flow_invocation_id, created, created
        from made
        """;

    private static final String NOWHERE_ELSE = "delete from closed_card where id is null";

    private static final String OTHER_INDEXES =
            "tablename in ('sent_card', 'open_card', 'closed_card') and indexname not like '%_pk'";

    private static final String RESTORE = """
        with gone as (
            delete from closed_card
            where id %% 10 = 0 and id <= :last and environment_id = :environment and card_template_id = :template
            returning id)
        insert into open_card (id, environment_id, card_template_id, status, user_id, event_name, created, updated)
        select id, environment_id, card_template_id, %s, user_id, event_name, created, created
        from gone join sent_card using (id)
        order by id
        """.formatted(OPEN_STATUS);

    void loadIfMissing(BenchNode node) {
        if (count("select count(*) from card_template") > TEMPLATES) {
            return;
        }
        Bench.print("Loading %,d cards, once".formatted(CARDS));
        node.get(Organization.class).signInNewAdmin();
        var environment = node.get(Organization.class).newEnvironment();
        var indexes = dropIndexes();
        peer().create();
        for (var from = 1; from < CARDS; from += BATCH_SIZE) {
            insert(environment.value(), from, INTO_PEER);
        }
        indexes.forEach(index -> jdbc.sql(index).update());
        peer().index();
        newTemplates(node, environment);
        ready(node);
    }

    /** Adds cards to those that there are, in the one environment, without the table that jobs are compared with. */
    void grow(BenchNode node, EnvironmentId environment, int from, int to) {
        Bench.print("Loading cards up to %,d".formatted(to));
        var indexes = dropIndexes();
        for (var first = from + 1; first < to; first += BATCH_SIZE) {
            insert(environment.value(), first, NOWHERE_ELSE);
        }
        indexes.forEach(index -> jdbc.sql(index).update());
        if (from == 0) {
            newTemplates(node, environment);
        }
        ready(node);
    }

    private static void newTemplates(BenchNode node, EnvironmentId environment) {
        for (var template = 0; template <= TEMPLATES; template++) {
            node.get(Cards.class).newTemplate(environment, "Template " + template);
        }
    }

    private void ready(BenchNode node) {
        jdbc.sql("vacuum analyze").update();
        node.get(CardUpkeepService.class).recount();
        jdbc.sql("checkpoint").update();
    }

    /** The template with a million open cards. */
    int template() {
        return count("select min(id) from card_template");
    }

    /** Brings the cards and their pages back to where every run starts. */
    void restore(int environment) {
        restoreCards(environment, CARDS);
        restorePeer(environment);
    }

    /** The same of the product's own tables, up to a card. */
    void restoreCards(int environment, int last) {
        jdbc.sql("vacuum open_card, closed_card").update();
        jdbc.sql(RESTORE)
                .param("environment", environment)
                .param("template", template())
                .param("last", last)
                .update();
        jdbc.sql("vacuum analyze open_card, closed_card").update();
        jdbc.sql("checkpoint").update();
    }

    /** The same of the table that jobs are compared with. */
    void restorePeer(int environment) {
        peer().restore(environment, template(), OPEN_STATUS);
        jdbc.sql("checkpoint").update();
    }

    int openOfTemplate() {
        return count("select count(*) from open_card where card_template_id = " + template());
    }

    private PeerTable peer() {
        return new PeerTable(jdbc);
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
    private void insert(int environment, int from, String rest) {
        jdbc.sql("set session_replication_role = replica; " + MAKE + rest + "; set session_replication_role = origin")
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
