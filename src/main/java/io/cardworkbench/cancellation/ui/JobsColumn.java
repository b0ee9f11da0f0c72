package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import io.cardworkbench.access.PermissionMissing;
import io.cardworkbench.cancellation.Job;
import io.cardworkbench.cancellation.JobId;
import io.cardworkbench.cancellation.JobPage;
import io.cardworkbench.cancellation.JobProgress;
import io.cardworkbench.kit.LiveRegion;
import io.cardworkbench.kit.Ticks;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The jobs of an environment, newest first, as they come along. */
final class JobsColumn extends Composite<Section> {

    private static final int PAGE_SIZE = 10;

    private static final Duration AGE_UPDATE = Duration.ofSeconds(30);

    private final ToolServices services;
    private final Place place;
    private final Attempt attempt;
    private final Signal<Boolean> allowed;
    private final ValueSignal<Instant> now;
    private final JobFilterBar filter;
    private final Pager pager;
    private final Div boxes = new Div();
    private final Paragraph empty = new Paragraph();
    private final JobAnnouncer announcer;
    private final Map<JobId, LiveJob> shown = new HashMap<>();
    private int total;

    JobsColumn(ToolServices services, Place place, Attempt attempt, Signal<Boolean> allowed) {
        this.services = services;
        this.place = place;
        this.attempt = attempt;
        this.allowed = allowed;
        var texts = place.texts();
        now = new ValueSignal<>(services.clock().instant());
        filter = new JobFilterBar(texts, this::filterChanged);
        pager = new Pager(texts, PAGE_SIZE, this::reload);
        var region = new LiveRegion();
        announcer = new JobAnnouncer(texts, region);
        var heading = new H2(texts.of("jobs.heading"));
        heading.setId("jobs-heading");
        var head = new Div(heading, filter);
        head.addClassName("jobs-head");
        boxes.addClassName("job-boxes");
        empty.addClassName("jobs-empty");
        getContent().addClassName("jobs");
        getContent().getElement().setAttribute("aria-labelledby", "jobs-heading");
        getContent().add(head, empty, boxes, pager, region);
        JobFeed.whileAttached(this, services, place, this::progressed);
        Ticks.whileAttached(this, AGE_UPDATE, () -> now.set(services.clock().instant()));
    }

    /** Reads the newest jobs. */
    void load() {
        reload();
        announcer.opened(
                shown.values().stream().map(live -> live.now().progress()).toList());
    }

    /** Reads the jobs of the page; says so when the member may not see them. */
    private void reload() {
        try {
            show(services.jobs().list(place.environmentId(), filter.filter(), pager.offset(), PAGE_SIZE));
        } catch (PermissionMissing missing) {
            show(new JobPage(List.of(), 0));
            filter.setVisible(false);
            empty.setText(place.texts().of("jobs.not-permitted"));
        }
    }

    /** Puts a job that the member has just started on top, and moves the focus there. */
    void started(Job job) {
        if (pager.offset() > 0 || !filter.isClear()) {
            pager.toFirst();
            filter.clear();
            reload();
        }
        if (!shown.containsKey(job.id())) {
            addOnTop(job);
        }
        boxes.getChildren().findFirst().filter(JobBox.class::isInstance).ifPresent(box -> ((JobBox) box).focus());
    }

    private void filterChanged() {
        pager.toFirst();
        reload();
    }

    private void show(JobPage page) {
        boxes.removeAll();
        shown.clear();
        page.jobs().forEach(job -> boxes.add(box(job)));
        total = page.total();
        showCount();
    }

    private void showCount() {
        pager.show(total);
        empty.setText(place.texts().of(filter.isClear() ? "jobs.none" : "jobs.none-matches"));
        empty.setVisible(shown.isEmpty());
    }

    private JobBox box(Job job) {
        var live = new LiveJob(services, place, job);
        shown.put(job.id(), live);
        return new JobBox(place, live, attempt, allowed, now);
    }

    private void addOnTop(Job job) {
        boxes.addComponentAsFirst(box(job));
        total++;
        if (shown.size() > PAGE_SIZE) {
            shown.remove(oldestShown());
            boxes.remove(boxes.getComponentAt(PAGE_SIZE));
        }
        now.set(services.clock().instant());
        showCount();
    }

    private void progressed(Collection<JobProgress> jobs) {
        announcer.progressed(jobs);
        jobs.stream().sorted(Comparator.comparingLong(job -> job.id().value())).forEach(this::progressed);
    }

    private void progressed(JobProgress progress) {
        var known = shown.get(progress.id());
        if (known != null) {
            known.update(progress);
        } else if (filter.isClear() && pager.offset() == 0 && isNewest(progress.id())) {
            services.jobs().find(place.environmentId(), progress.id()).ifPresent(this::addOnTop);
        }
    }

    private boolean isNewest(JobId job) {
        return shown.keySet().stream().allMatch(other -> other.value() < job.value());
    }

    private JobId oldestShown() {
        return shown.keySet().stream()
                .min(Comparator.comparingLong(JobId::value))
                .orElseThrow();
    }
}
