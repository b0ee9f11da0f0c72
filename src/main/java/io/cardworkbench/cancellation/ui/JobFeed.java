package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Component;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.PermissionMissing;
import io.cardworkbench.access.ui.AccessFeed;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cancellation.JobProgress;
import io.cardworkbench.watch.Watch;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Passes the progress of an environment's jobs on to a part of a page while that is attached. */
final class JobFeed {

    private final ToolServices services;
    private final Place place;
    private final Consumer<Collection<JobProgress>> consumer;
    private @Nullable Watch watch;

    private JobFeed(ToolServices services, Place place, Consumer<Collection<JobProgress>> consumer) {
        this.services = services;
        this.place = place;
        this.consumer = consumer;
    }

    static void whileAttached(
            Component part, ToolServices services, Place place, Consumer<Collection<JobProgress>> consumer) {
        var feed = new JobFeed(services, place, consumer);
        part.addAttachListener(attached -> feed.start());
        part.addDetachListener(detached -> feed.end());
        AccessFeed.whileAttached(part, services.permissions(), feed::start);
    }

    private void start() {
        end();
        if (!services.permissions().has(Permission.SEE_CARDS)) {
            return;
        }
        try {
            watch = services.watches().watch(place.environmentId(), this::received);
        } catch (PermissionMissing lostMeanwhile) {
            watch = null;
        }
    }

    private void received(Collection<JobProgress> jobs) {
        place.ui().accessLater(() -> consumer.accept(jobs), () -> {}).run();
    }

    private void end() {
        if (watch != null) {
            watch.end();
        }
    }
}
