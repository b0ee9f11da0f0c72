package io.cardworkbench.cancellation.ui.series;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cancellation.CancelJobService;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.job.JobProgress;
import io.cardworkbench.cancellation.job.JobTransitionRefused;
import io.cardworkbench.cancellation.job.QueueHeld;
import io.cardworkbench.cancellation.series.Series;

/** A series that a part of a page shows and follows. */
public final class LiveSeries {

    private static final int NOTIFIED_FOR = 5_000;

    private final CancelJobService jobs;
    private final Place place;
    private final ValueSignal<Series> series;

    public LiveSeries(CancelJobService jobs, Place place, JobId first) {
        this.jobs = jobs;
        this.place = place;
        this.series = new ValueSignal<>(jobs.series(place.environmentId(), first));
    }

    public Series now() {
        return series.peek();
    }

    public Signal<Series> series() {
        return series.asReadonly();
    }

    public void update(JobProgress progress) {
        series.set(now().with(progress));
    }

    /** Reads it anew; of one that has ended, nothing that is shown changes. */
    public void read() {
        if (!now().state().isEnded()) {
            readAnew();
        }
    }

    private void readAnew() {
        series.set(jobs.series(place.environmentId(), now().id()));
    }

    public void stop() {
        command(() -> jobs.stopSeries(place.environmentId(), now().id()));
    }

    /** Holds the job that it is at, and so all of it. */
    public void pause() {
        command(() -> jobs.pause(place.environmentId(), now().current().id()));
    }

    public void resume() {
        command(() -> jobs.resume(place.environmentId(), now().current().id()));
    }

    private void command(Runnable command) {
        var texts = place.texts();
        try {
            command.run();
        } catch (JobTransitionRefused refused) {
            tell(texts.of("job.refused", texts.of("job.state." + refused.state())));
        } catch (QueueHeld held) {
            tell(texts.of("job.queue-held"));
        }
        read();
    }

    private static void tell(String text) {
        Notification.show(text, NOTIFIED_FOR, Position.BOTTOM_END);
    }
}
