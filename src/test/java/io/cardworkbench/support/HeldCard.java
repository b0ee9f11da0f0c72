package io.cardworkbench.support;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps an open card of a template locked until it is closed, so that a job that wants the card can't complete. */
public final class HeldCard implements AutoCloseable {

    private static final String FIRST = """
            select id from card
            where status <= 3 and environment_id = 2
                and card_template_id = (select id from card_template where name = :template and environment_id = 2)
            order by id
            limit 1
            """;

    private final CountDownLatch released = new CountDownLatch(1);
    private final CompletableFuture<Void> held = new CompletableFuture<>();
    private final Thread thread;

    private HeldCard(JdbcClient jdbc, TransactionTemplate transaction, String template) {
        thread = Thread.ofPlatform()
                .start(() -> transaction.executeWithoutResult(status -> {
                    var card = jdbc.sql(FIRST)
                            .param("template", template)
                            .query(Long.class)
                            .single();
                    jdbc.sql(CardRows.lock(jdbc, card)).query(Long.class).single();
                    held.complete(null);
                    awaitRelease();
                }));
    }

    /** Holds one in the environment of the demo that has cards. */
    public static HeldCard of(JdbcClient jdbc, PlatformTransactionManager transactions, String template) {
        var card = new HeldCard(jdbc, new TransactionTemplate(transactions), template);
        card.held.orTimeout(20, TimeUnit.SECONDS).join();
        return card;
    }

    @Override
    public void close() {
        released.countDown();
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitRelease() {
        try {
            released.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
