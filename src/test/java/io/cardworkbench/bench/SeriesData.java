package io.cardworkbench.bench;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.CardUpkeepService;
import io.cardworkbench.cards.Cards;

/** Open cards, each template's beside one another, since jobs of a series take them in the order of their ids. */
record SeriesData(BenchNode node, EnvironmentId environment) {

    private static final String INSERT = """
        with sent as (
            insert into sent_card (id, environment_id, card_template_id, live, user_id, event_name, lifecycle_id,
                flow_instance_id, flow_invocation_id, created)
            select (select coalesce(max(id), 0) from sent_card) + number, :environment, :template, true,
                'customer-' || abs(hashint8(number)::bigint) % 500000,
                'event-' || number % 60, 'order-' || number / 2, md5('flow ' || number / 25000), md5('call ' || number / 10), now()
            from generate_series(1, :cards) number
            returning id, environment_id, card_template_id, user_id, event_name, created)
        insert into open_card (id, environment_id, card_template_id, status, user_id, event_name, created, updated)
        select id, environment_id, card_template_id, 2, user_id, event_name, created, created
        from sent
        """;

    private static final String RESTORE = """
        with gone as (
            delete from closed_card where environment_id = :environment and card_template_id = :template returning id)
        insert into open_card (id, environment_id, card_template_id, status, user_id, event_name, created, updated)
        select id, environment_id, card_template_id, 2, user_id, event_name, created, created
        from gone join sent_card using (id)
        order by id
        """;

    private static final int BATCH_SIZE = 1_000_000;

    /** Returns the template. */
    int make(String name, int cards) {
        Bench.print("Sending %,d cards".formatted(cards));
        var template = node.get(Cards.class).newTemplate(environment, name).id().value();
        for (var made = 0; made < cards; made += BATCH_SIZE) {
            node.jdbc()
                    .sql(INSERT)
                    .param("environment", environment.value())
                    .param("template", template)
                    .param("cards", Math.min(BATCH_SIZE, cards - made))
                    .update();
        }
        return template;
    }

    void ready() {
        node.jdbc().sql("vacuum analyze").update();
        node.get(CardUpkeepService.class).recount();
        node.jdbc().sql("checkpoint").update();
    }

    /** Opens the cards of a template again. */
    void restore(int template) {
        node.jdbc()
                .sql(RESTORE)
                .param("environment", environment.value())
                .param("template", template)
                .update();
        ready();
    }
}
