package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import io.cardworkbench.access.MemberId;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.PermissionMissing;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.job.JobPage;
import io.cardworkbench.cancellation.job.JobProgress;
import io.cardworkbench.kit.LiveRegion;
import io.cardworkbench.kit.Ticks;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The jobs of an environment, newest first, as they come along. */
final class JobsColumn extends Composite<Section> {

    private static final int PAGE_SIZE = 10;

    private static final Duration AGE_UPDATE = Duration.ofSeconds(30);

    private final ToolServices services;
    private final Place place;
    private final Signal<Boolean> allowed;
    private final ValueSignal<Instant> now;
    private final JobFilterBar filter;
    private final Pager pager;
    private final Div boxes = new Div();
    private final Paragraph empty = new Paragraph();
    private final JobAnnouncer announcer;
    private final Map<JobId, ShownJob> shown = new HashMap<>();
    private final MemberId member;
    private JobPage page = new JobPage(List.of(), 0);
    private boolean opened;
    private boolean seesJobs;

    JobsColumn(ToolServices services, Place place) {
        this.services = services;
        this.place = place;
        this.allowed = place.rights().include(Permission.SEE_CARDS).now();
        this.member = services.member().id();
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
        Signal.effect(this, () -> followRight(allowed.get()));
        Ticks.whileAttached(this, AGE_UPDATE, () -> now.set(services.clock().instant()));
    }

    /** Reads the newest jobs. */
    void load() {
        opened = true;
        reload();
        announcer.opened(
                shown.values().stream().flatMap(box -> box.progress().stream()).toList());
    }

    private void followRight(boolean now) {
        if (opened && now != seesJobs) {
            reload();
        }
    }

    /** Reads the jobs of the page; says so when the member may not see them. */
    private void reload() {
        seesJobs = allowed.peek();
        if (!seesJobs) {
            showNone();
            return;
        }
        try {
            filter.setVisible(true);
            show(services.jobs()
                    .list(place.environmentId(), filter.filter().withSeriesAsOne(), pager.offset(), PAGE_SIZE));
        } catch (PermissionMissing lostMeanwhile) {
            showNone();
        }
    }

    /** Puts a job that the member has just started on top, and moves the focus there. */
    void started(Job job) {
        pager.toFirst();
        filter.clear();
        reload();
        var box = shown.get(job.id());
        if (box != null) {
            box.focus();
        }
    }

    private void filterChanged() {
        pager.toFirst();
        reload();
    }

    private void showNone() {
        show(new JobPage(List.of(), 0));
        filter.setVisible(false);
        empty.setText(place.texts().of("jobs.not-permitted"));
    }

    /** Boxes of jobs that stay on the page are kept, so that they keep the focus and their place. */
    private void show(JobPage read) {
        page = read;
        var staying = page.jobs().stream().map(Job::id).collect(Collectors.toSet());
        shown.values().stream().filter(box -> !staying.contains(box.id())).forEach(boxes::remove);
        shown.keySet().retainAll(staying);
        for (var i = 0; i < page.jobs().size(); i++) {
            showAt(i, page.jobs().get(i));
        }
        now.set(services.clock().instant());
        pager.show(page.total());
        empty.setText(place.texts().of(filter.isClear() ? "jobs.none" : "jobs.none-matches"));
        empty.setVisible(shown.isEmpty());
    }

    private void showAt(int index, Job job) {
        var known = shown.get(job.id());
        if (known != null) {
            known.read(job);
        } else {
            var box = ShownJob.of(services, place, job, now);
            shown.put(job.id(), box);
            boxes.addComponentAtIndex(index, box);
        }
    }

    private void progressed(Collection<JobProgress> jobs) {
        announcer.progressed(jobs);
        jobs.forEach(job -> {
            var box = shown.get(job.shownAs());
            if (box != null) {
                box.update(job);
            }
        });
        if (jobs.stream().anyMatch(this::changesPage)) {
            reload();
        }
    }

    private boolean changesPage(JobProgress job) {
        var box = shown.get(job.shownAs());
        var told = box == null ? List.of(job) : box.progress();
        var wanted = told.stream().anyMatch(one -> filter.filter().takes(one, member));
        return page.changesWith(job, wanted, pager.offset(), PAGE_SIZE);
    }
}
