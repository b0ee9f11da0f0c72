package io.cardworkbench.bench;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Makes requests at a fixed rate whether or not earlier ones are answered; times them from when they were due. */
final class OpenLoop implements AutoCloseable {

    private final long period;
    private final Runnable request;
    private final Times times = new Times();
    private final ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();
    private final Thread pacemaker;
    private volatile boolean stopped;

    OpenLoop(int perSecond, Runnable request) {
        this.period = TimeUnit.SECONDS.toNanos(1) / perSecond;
        this.request = request;
        this.pacemaker = Thread.ofPlatform().start(this::pace);
    }

    Times times() {
        return times;
    }

    private void pace() {
        for (var due = System.nanoTime(); !stopped; due += period) {
            for (var wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            var dueNow = due;
            requests.execute(() -> {
                request.run();
                times.add(System.nanoTime() - dueNow);
            });
        }
    }

    /** Waits until the last request is answered. */
    @Override
    public void close() {
        stopped = true;
        try {
            pacemaker.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        requests.close();
    }
}
