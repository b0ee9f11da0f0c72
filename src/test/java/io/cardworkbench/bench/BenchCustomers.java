package io.cardworkbench.bench;

import io.cardworkbench.cards.CardActionService;
import io.cardworkbench.cards.Cards;
import io.cardworkbench.cards.criteria.CardId;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongConsumer;
import org.springframework.security.core.context.SecurityContextHolder;

/** A hundred requests of customers per second: half of them read their open cards, the others complete one. */
final class BenchCustomers implements AutoCloseable {

    private static final String ACTIVE = """
            select id from %s
            where environment_id = :environment and status <= 3 and status = 2 and card_template_id %s :template
            order by id desc
            fetch first 50000 rows only
            """;

    private static final String OPEN_CARDS = """
            select id, card_template_id, status, created from %s
            where environment_id = :environment and user_id = :user and status <= 3
            order by id
            """;

    private static final String COMPLETE_PEER =
            "update peer_card set status = 4, updated = now() where id = :id and status = 2";

    private final BenchNode node;
    private final String table;
    private final OpenLoop reads;
    private final OpenLoop completesOfOthers;
    private final OpenLoop completesOfTheSame;

    /** What they waited, by what they did. */
    record Waited(Times read, Times complete, Times same) {}

    private BenchCustomers(BenchNode node, int template, String table, LongConsumer complete) {
        this.node = node;
        this.table = table;
        var others = active("<>", template);
        var same = active("=", template);
        this.reads = new OpenLoop(50, this::read);
        this.completesOfOthers = new OpenLoop(45, () -> complete.accept(next(others)));
        this.completesOfTheSame = new OpenLoop(5, () -> complete.accept(next(same)));
    }

    /** Who act by the services of the application. */
    static BenchCustomers ofApplication(BenchNode node, int template) {
        var service = node.get(CardActionService.class);
        var environment = node.environment();
        var member = SecurityContextHolder.getContext();
        return new BenchCustomers(node, template, "open_card", card -> {
            SecurityContextHolder.setContext(member);
            service.complete(environment, Cards.only(List.of(new CardId(card))), false);
        });
    }

    /** Who act by bare statements on the table that the job is compared with. */
    static BenchCustomers ofPeer(BenchNode node, int template) {
        return new BenchCustomers(
                node,
                template,
                "peer_card",
                card -> node.jdbc().sql(COMPLETE_PEER).param("id", card).update());
    }

    /** Waits for those who still wait, and tells what they all waited. */
    Waited leave() {
        close();
        return new Waited(reads.times(), completesOfOthers.times(), completesOfTheSame.times());
    }

    private Iterator<Long> active(String comparison, int template) {
        return node.jdbc()
                .sql(ACTIVE.formatted(table, comparison))
                .param("environment", node.environment().value())
                .param("template", template)
                .query((row, number) -> row.getLong("id"))
                .list()
                .iterator();
    }

    private void read() {
        var user = "customer-" + ThreadLocalRandom.current().nextInt(BenchData.CUSTOMERS);
        node.jdbc()
                .sql(OPEN_CARDS.formatted(table))
                .param("environment", node.environment().value())
                .param("user", user)
                .query(row -> {});
    }

    private static synchronized long next(Iterator<Long> cards) {
        return cards.next();
    }

    @Override
    public void close() {
        reads.close();
        completesOfOthers.close();
        completesOfTheSame.close();
    }
}
