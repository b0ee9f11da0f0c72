package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.Signal;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.PermissionMissing;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cancellation.job.JobProgress;
import io.cardworkbench.kit.InPage;
import io.cardworkbench.watch.Watch;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Passes the progress of an environment's jobs on to a part of a page while that is attached and its member may see jobs. */
final class JobFeed {

    private final ToolServices services;
    private final Place place;
    private final Signal<Boolean> allowed;
    private final Consumer<Collection<JobProgress>> consumer;
    private @Nullable Watch watch;

    private JobFeed(ToolServices services, Place place, Consumer<Collection<JobProgress>> consumer) {
        this.services = services;
        this.place = place;
        this.allowed = place.rights().include(Permission.SEE_CARDS).now();
        this.consumer = consumer;
    }

    static void whileAttached(
            Component part, ToolServices services, Place place, Consumer<Collection<JobProgress>> consumer) {
        var feed = new JobFeed(services, place, consumer);
        part.addAttachListener(attached -> feed.follow(feed.allowed.peek()));
        part.addDetachListener(detached -> feed.end());
        Signal.effect(part, () -> feed.follow(feed.allowed.get()));
    }

    private void follow(boolean permitted) {
        if (!permitted) {
            end();
        } else if (watch == null) {
            start();
        }
    }

    private void start() {
        try {
            watch = services.watches().watch(place.environmentId(), this::received);
        } catch (PermissionMissing lostMeanwhile) {
            watch = null;
        }
    }

    private void received(Collection<JobProgress> jobs) {
        InPage.run(place.ui(), () -> consumer.accept(jobs));
    }

    private void end() {
        if (watch != null) {
            watch.end();
            watch = null;
        }
    }
}
