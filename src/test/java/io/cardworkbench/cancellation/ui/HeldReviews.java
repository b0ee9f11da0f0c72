package io.cardworkbench.cancellation.ui;

import java.sql.Connection;
import java.util.concurrent.CountDownLatch;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps reviews from being ready until it is closed. */
final class HeldReviews implements AutoCloseable {

    private static volatile CountDownLatch released = new CountDownLatch(0);

    private final JdbcClient jdbc;

    private HeldReviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static HeldReviews all(JdbcClient jdbc) {
        released = new CountDownLatch(1);
        jdbc.sql("create trigger held before insert on review for each row call '" + Wait.class.getName() + "'")
                .update();
        return new HeldReviews(jdbc);
    }

    @Override
    public void close() {
        released.countDown();
        jdbc.sql("drop trigger held").update();
    }

    /** What the database does before it stores a review. */
    public static final class Wait implements Trigger {

        @Override
        public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) {
            try {
                released.await();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
