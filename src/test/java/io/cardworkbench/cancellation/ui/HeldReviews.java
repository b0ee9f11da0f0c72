package io.cardworkbench.cancellation.ui;

import java.sql.Connection;
import java.util.concurrent.CountDownLatch;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps reviews from being ready until it is closed. */
final class HeldReviews implements AutoCloseable {

    private static volatile CountDownLatch released = new CountDownLatch(0);

    private HeldReviews() {}

    /** The trigger stays, and keeps nobody later on: a statement that is at work when H2 drops a trigger can fail. */
    static HeldReviews all(JdbcClient jdbc) {
        released = new CountDownLatch(1);
        jdbc.sql("create trigger if not exists held before insert on review for each row call '" + Wait.class.getName()
                        + "'")
                .update();
        return new HeldReviews();
    }

    @Override
    public void close() {
        released.countDown();
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
