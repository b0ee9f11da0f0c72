package io.cardworkbench.cards.api;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Hands values from a thread that must not wait to one that may: only the newest is kept.
 *
 * @param <T> an immutable type
 */
final class Newest<T> {

    private final Semaphore news = new Semaphore(0);
    private volatile T value;

    Newest(T first) {
        value = first;
    }

    T get() {
        return value;
    }

    void put(T newer) {
        value = newer;
        wake();
    }

    /** Ends a wait that would go on otherwise. */
    void wake() {
        news.release();
    }

    /** Waits until something was put since the last wait, but no longer than this. */
    void await(Duration patience) throws InterruptedException {
        if (news.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            news.drainPermits();
        }
    }
}
