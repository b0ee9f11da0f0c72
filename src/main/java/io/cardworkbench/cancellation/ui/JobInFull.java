package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.Rights.State;
import io.cardworkbench.access.ui.PermissionBanner;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.job.JobProgress;
import io.cardworkbench.cancellation.job.JobSeries;
import io.cardworkbench.cancellation.ui.ledger.JobLedger;
import io.cardworkbench.cancellation.ui.series.LiveSeries;
import io.cardworkbench.cards.ui.criteria.CriteriaSentence;
import io.cardworkbench.kit.Focus;
import io.cardworkbench.kit.HeadedSection;
import io.cardworkbench.kit.LiveRegion;
import io.cardworkbench.kit.TextLine;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.kit.Ticks;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything about a job, as it comes along. */
final class JobInFull extends Composite<Div> {

    private static final Duration AGE_UPDATE = Duration.ofSeconds(5);

    private final ToolServices services;
    private final Place place;
    private final Texts texts;
    private final LiveJob live;
    private final ValueSignal<Instant> now;
    private final JobAnnouncer announcer;
    private final H1 heading = new H1();
    private @Nullable SeriesBox series;

    JobInFull(ToolServices services, Place place, Job job) {
        this.services = services;
        this.place = place;
        this.texts = place.texts();
        this.live = new LiveJob(services, place, job);
        this.now = new ValueSignal<>(services.clock().instant());
        var region = new LiveRegion();
        this.announcer = new JobAnnouncer(texts, region);
        announcer.opened(List.of(job.progress()));
        getContent().addClassName("job-in-full");
        var columns = new Div(progress(job.series()), asked());
        columns.addClassName("job-columns");
        getContent().add(head(), banner(), columns, ledger(), back(), region);
        JobFeed.whileAttached(this, services, place, this::progressed);
        Ticks.whileAttached(this, AGE_UPDATE, this::refresh);
    }

    /** What there is to watch. */
    private Div progress(@Nullable JobSeries of) {
        var progress = new Div(numbers());
        progress.addClassName("job-column");
        if (of != null) {
            progress.add(series(of));
        }
        progress.add(rate(), again());
        return progress;
    }

    /** What was asked for, and what came of it one after the other. */
    private Div asked() {
        var asked = new Div(story(), criteria());
        asked.addClassName("job-column");
        return asked;
    }

    private Div head() {
        heading.setText(texts.of("job.title", live.id().toString()));
        var head = new Div(heading, new JobStateWord(texts, live.job()));
        head.addClassName("job-head");
        return head;
    }

    /** Only while there is something that the member can't do. */
    private PermissionBanner banner() {
        var cancelling = place.rights().of(Permission.CANCEL_CARDS);
        var state = Signal.computed(() -> live.job().get().state().isEnded() ? State.USABLE : cancelling.get());
        return new PermissionBanner(place, Permission.CANCEL_CARDS, "permission-banner", state);
    }

    private Section numbers() {
        var words = new JobTexts(texts);
        return section(
                "job.numbers",
                new TextLine("job-queue", live.job().map(words::queue)),
                new OutcomeBar(texts, live.job()),
                new JobProgressPart(texts, live.job(), now),
                new JobSpeedChoice(place, live),
                new JobReasons(texts, live),
                new TextLine("job-line", live.job().map(words::stopping)),
                new TextLine("job-line", live.job().map(words::rightLost)),
                new JobActions(place, live, () -> Focus.on(heading)));
    }

    private Component rate() {
        return new JobRateSection(services, place, live);
    }

    private Component again() {
        return new JobAgain(services, place, live);
    }

    private HeadedSection series(JobSeries of) {
        var box = new SeriesBox(place, new LiveSeries(services.jobs(), place, of.first()), now);
        series = box;
        return new HeadedSection("job-section", texts.of("series.heading", of.place(), of.jobs()), box);
    }

    private Section story() {
        var section = section("job.story", new JobTimeline(texts, live.job(), now));
        var reason = live.now().reason();
        if (reason != null) {
            var text = new Paragraph(reason);
            text.addClassName("job-reason");
            section.add(new H2(texts.of("job.reason")), text);
        }
        return section;
    }

    private Section criteria() {
        var sentence = new CriteriaSentence(texts, live.now().templates());
        return section(
                "job.criteria",
                new Paragraph(sentence.of(live.now().criteria())),
                new CriteriaInFull(texts, live.now()));
    }

    private Section ledger() {
        return section("job.ledger", new JobLedger(services.ledger(), place, live.job()));
    }

    private Component back() {
        return ToolLinks.toTool(place.environmentId(), texts.of("job.back"));
    }

    private HeadedSection section(String heading, Component... parts) {
        return new HeadedSection("job-section", texts.of(heading), parts);
    }

    private void progressed(Collection<JobProgress> jobs) {
        if (series != null) {
            jobs.forEach(series::update);
        }
        jobs.stream().filter(job -> job.id().equals(live.id())).forEach(job -> {
            announcer.progressed(List.of(job));
            live.update(job);
        });
    }

    private void refresh() {
        now.set(services.clock().instant());
    }
}
