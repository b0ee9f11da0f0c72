package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.PermissionMissing;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.job.JobFilter;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.job.JobProgress;
import io.cardworkbench.cancellation.job.JobState;
import io.cardworkbench.kit.Ticks;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is being cancelled in an environment, and what was last, on the start page. */
@StyleSheet("context://assets/cancel-cards.css")
final class JobsAtStart extends Composite<Section> {

    private static final int SHOWN = 5;

    private static final Duration AGE_UPDATE = Duration.ofSeconds(30);

    private final ToolServices services;
    private final Place place;
    private final ValueSignal<Instant> now;
    private final Map<JobId, ShownJob> running = new LinkedHashMap<>();

    /** Also those for which there is no box. */
    private final Set<JobId> unfinished = new HashSet<>();

    private final Div boxes = new Div();
    private final UnorderedList past = new UnorderedList();
    private final H2 pastHeading = new H2();
    private final Paragraph empty = new Paragraph();

    JobsAtStart(ToolServices services, Place place) {
        this.services = services;
        this.place = place;
        now = new ValueSignal<>(services.clock().instant());
        var texts = place.texts();
        var allowed = place.rights().include(Permission.SEE_CARDS).now();
        boxes.addClassName("running-jobs");
        past.addClassNames("plain-list", "past-jobs");
        pastHeading.setText(texts.of("start.past"));
        empty.addClassName("muted");
        getContent().addClassName("jobs-at-start");
        getContent().setAriaLabel(texts.of("jobs.heading"));
        getContent().add(new H2(texts.of("start.running")), empty, boxes, pastHeading, past);
        JobFeed.whileAttached(this, services, place, this::progressed);
        Signal.effect(this, () -> read(allowed.get()));
        Ticks.whileAttached(this, AGE_UPDATE, () -> now.set(services.clock().instant()));
    }

    private void read(boolean allowed) {
        try {
            if (allowed) {
                var underWay = new JobFilter(false, EnumSet.complementOf(EnumSet.copyOf(JobState.ended())));
                show(list(underWay.withSeriesAsOne()), list(new JobFilter(false, JobState.ended())));
                return;
            }
        } catch (PermissionMissing lostMeanwhile) {
            // Said below, as to those who never had it.
        }
        show(List.of(), List.of());
        empty.setText(place.texts().of("jobs.not-permitted"));
    }

    private List<Job> list(JobFilter filter) {
        return services.jobs().list(place.environmentId(), filter, 0, SHOWN).jobs();
    }

    private void show(List<Job> underWay, List<Job> ended) {
        running.clear();
        boxes.removeAll();
        underWay.forEach(job -> unfinished.add(job.id()));
        underWay.forEach(job -> running.put(job.id(), ShownJob.of(services, place, job, now)));
        running.values().forEach(boxes::add);
        past.removeAll();
        ended.forEach(job -> past.add(new PastJob(place, job, now)));
        pastHeading.setVisible(!ended.isEmpty());
        empty.setText(place.texts().of("start.idle", place.environment().name()));
        empty.setVisible(underWay.isEmpty());
    }

    /** Those that come and go change the lists; all others change in their place. */
    private void progressed(Collection<JobProgress> jobs) {
        var changed = false;
        for (var job : jobs) {
            var box = running.get(job.shownAs());
            if (box != null) {
                box.update(job);
            }
            changed |= job.state().isEnded() ? unfinished.remove(job.id()) : unfinished.add(job.id());
        }
        if (changed) {
            now.set(services.clock().instant());
            read(true);
        }
    }
}
