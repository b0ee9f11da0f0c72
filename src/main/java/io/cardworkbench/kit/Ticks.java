package io.cardworkbench.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Does something again and again while a component is attached, and lets push carry the changes to the browser. */
public final class Ticks {

    private final Duration period;
    private final Command action;
    private @Nullable Run run;

    private Ticks(Duration period, Command action) {
        this.period = period;
        this.action = action;
    }

    /** The first time after one period. Removing the registration ends it for good. */
    public static Registration whileAttached(Component component, Duration period, Command action) {
        var ticks = new Ticks(period, action);
        component.getUI().ifPresent(ticks::start);
        var attached = component.addAttachListener(event -> ticks.start(event.getUI()));
        var detached = component.addDetachListener(event -> ticks.stop());
        return () -> {
            attached.remove();
            detached.remove();
            ticks.stop();
        };
    }

    private void start(UI ui) {
        stop();
        run = new Run(ui);
        run.next();
    }

    private void stop() {
        if (run != null) {
            run.stopped = true;
        }
    }

    private final class Run {

        private final UI ui;
        private final Executor delayed;
        private volatile boolean stopped;

        Run(UI ui) {
            this.ui = ui;
            delayed = CompletableFuture.delayedExecutor(
                    period.toMillis(),
                    TimeUnit.MILLISECONDS,
                    ui.getSession().getService().getExecutor());
        }

        void next() {
            delayed.execute(() -> {
                if (!stopped) {
                    InPage.run(ui, this::tick);
                }
            });
        }

        private void tick() {
            if (stopped) {
                return;
            }
            try {
                action.execute();
            } finally {
                next();
            }
        }
    }
}
