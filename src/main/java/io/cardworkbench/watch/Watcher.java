package io.cardworkbench.watch;

import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One who watches something: told of it on a thread of its own, so that a slow one does not hold up the others; only the
 * latest, and nothing twice in a row.
 *
 * @param <T> what is told
 */
public final class Watcher<T> {

    private final Executor deliveries;
    private final Consumer<? super T> consumer;
    private final AtomicReference<@Nullable T> latest = new AtomicReference<>();
    private @Nullable T told;

    /** @param deliveries runs each task on a thread of its own */
    public Watcher(Executor deliveries, Consumer<? super T> consumer) {
        this.deliveries = deliveries;
        this.consumer = Objects.requireNonNull(consumer);
    }

    public void offer(T news) {
        if (latest.getAndSet(news) == null) {
            deliveries.execute(this::tell);
        }
    }

    private synchronized void tell() {
        var news = latest.getAndSet(null);
        if (news != null && !news.equals(told)) {
            told = news;
            consumer.accept(news);
        }
    }
}
