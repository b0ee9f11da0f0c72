package io.cardworkbench.bench;

import io.cardworkbench.cards.CardActionService;
import io.cardworkbench.cards.Cards;
import io.cardworkbench.cards.criteria.CardId;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** A hundred requests of customers per second: half of them read their open cards, the others complete one. */
final class BenchCustomers implements AutoCloseable {

    private static final String ACTIVE = """
            select id from card
            where environment_id = :environment and status <= 3 and status = 2 and %s
            order by id desc
            fetch first 50000 rows only
            """;

    private static final String OPEN_CARDS = """
            select id, card_template_id, status, created from card
            where environment_id = :environment and user_id = :user and status <= 3
            order by id
            """;

    private final BenchNode node;
    private final JdbcClient jdbc;
    private final OpenLoop reads;
    private final OpenLoop completesOfOthers;
    private final OpenLoop completesOfTheSame;

    BenchCustomers(BenchNode node, int template) {
        this.node = node;
        this.jdbc = node.jdbc();
        var others = active("card_template_id <> " + template);
        var same = active("card_template_id = " + template);
        this.reads = new OpenLoop(50, this::read);
        this.completesOfOthers = new OpenLoop(45, completing(others));
        this.completesOfTheSame = new OpenLoop(5, completing(same));
    }

    /** Waits for those who still wait, and tells what they all waited. */
    List<String> leave() {
        close();
        return List.of(
                reads.times().summary(),
                completesOfOthers.times().summary(),
                completesOfTheSame.times().summary());
    }

    private Iterator<Long> active(String template) {
        return jdbc.sql(ACTIVE.formatted(template))
                .param("environment", node.environment().value())
                .query((row, number) -> row.getLong("id"))
                .list()
                .iterator();
    }

    private void read() {
        var user = "customer-" + ThreadLocalRandom.current().nextInt(BenchData.CUSTOMERS);
        jdbc.sql(OPEN_CARDS)
                .param("environment", node.environment().value())
                .param("user", user)
                .query(row -> {});
    }

    private Runnable completing(Iterator<Long> cards) {
        var service = node.get(CardActionService.class);
        var environment = node.environment();
        var member = SecurityContextHolder.getContext();
        return () -> {
            SecurityContextHolder.setContext(member);
            service.complete(environment, Cards.only(List.of(next(cards))), false);
        };
    }

    private static synchronized CardId next(Iterator<Long> cards) {
        return new CardId(cards.next());
    }

    @Override
    public void close() {
        reads.close();
        completesOfOthers.close();
        completesOfTheSame.close();
    }
}
