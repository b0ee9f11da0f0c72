package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.job.JobExceptions;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.job.JobProgress;
import io.cardworkbench.cancellation.job.JobSpeed;
import io.cardworkbench.cancellation.job.JobTransitionRefused;
import io.cardworkbench.cancellation.job.QueueHeld;
import io.cardworkbench.cancellation.job.QueuePlace;
import java.util.Map;
import java.util.function.Supplier;

/** A job that a part of a page shows and follows. */
final class LiveJob {

    private static final int NOTIFIED_FOR = 5_000;

    private final ToolServices services;
    private final Place place;
    private final ValueSignal<Job> job;
    private final ValueSignal<JobExceptions> exceptions = new ValueSignal<>(new JobExceptions(Map.of(), 0, Map.of()));

    LiveJob(ToolServices services, Place place, Job job) {
        this.services = services;
        this.place = place;
        this.job = new ValueSignal<>(job);
        readExceptions(job);
    }

    JobId id() {
        return now().id();
    }

    Job now() {
        return job.peek();
    }

    Signal<Job> job() {
        return job.asReadonly();
    }

    /** Why cards were skipped or failed; known once the job has ended. */
    Signal<JobExceptions> exceptions() {
        return exceptions.asReadonly();
    }

    /** What was read before the job ended, or before something else was done to it, and arrives after that, is passed over. */
    void update(JobProgress progress) {
        if (!progress.isBefore(now().progress())) {
            set(now().with(progress));
        }
    }

    void stop() {
        command(() -> services.jobs().stop(place.environmentId(), id()));
    }

    void pause() {
        command(() -> services.jobs().pause(place.environmentId(), id()));
    }

    void resume() {
        command(() -> services.jobs().resume(place.environmentId(), id()));
    }

    void move(QueuePlace to) {
        command(() -> services.jobs().move(place.environmentId(), id(), to));
    }

    void setSpeed(JobSpeed speed) {
        command(() -> services.jobs().setSpeed(place.environmentId(), id(), speed));
    }

    void withdraw() {
        command(() -> services.jobs().withdraw(place.environmentId(), id()));
    }

    private void command(Supplier<Job> command) {
        try {
            set(command.get());
        } catch (JobTransitionRefused refused) {
            services.jobs().find(place.environmentId(), id()).ifPresent(this::set);
            var texts = place.texts();
            var state = texts.of("job.state." + refused.state());
            Notification.show(texts.of("job.refused", state), NOTIFIED_FOR, Position.BOTTOM_END);
        } catch (QueueHeld held) {
            Notification.show(place.texts().of("job.queue-held"), NOTIFIED_FOR, Position.BOTTOM_END);
        }
    }

    private void set(Job newer) {
        var ended = newer.state().isEnded() && !now().state().isEnded();
        job.set(newer);
        if (ended) {
            readExceptions(newer);
        }
    }

    private void readExceptions(Job ended) {
        if (ended.state().isEnded()
                && ended.numbers().skipped() + ended.numbers().failed() > 0) {
            exceptions.set(services.jobs().exceptions(place.environmentId(), ended.id()));
        }
    }
}
