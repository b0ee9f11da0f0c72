package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import io.cardworkbench.access.Environment;
import io.cardworkbench.access.EnvironmentService;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.job.JobProgress;
import io.cardworkbench.cancellation.job.JobState;
import io.cardworkbench.kit.InPage;
import io.cardworkbench.kit.Texts;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Tells the member of a browser tab about each job of theirs that ends while the tab shows something else. */
final class JobEndNotice {

    private static final int SHOWN_FOR = 15_000;

    private final UI ui;
    private final EnvironmentService environments;
    private final Instant since;
    private final Set<JobId> told = new HashSet<>();

    JobEndNotice(UI ui, EnvironmentService environments, Instant since) {
        this.ui = ui;
        this.environments = environments;
        this.since = since;
    }

    /** Called on the thread that reads the progress of jobs. */
    void progressed(Collection<JobProgress> jobs) {
        var ended = jobs.stream()
                .filter(this::hasEndedSince)
                .filter(JobEndNotice::isTold)
                .toList();
        if (!ended.isEmpty()) {
            InPage.run(ui, () -> ended.forEach(this::tellOnce));
        }
    }

    /** What is withdrawn of a series that is stopped is told with the job that was under way. */
    private static boolean isTold(JobProgress job) {
        return job.series() == null || job.state() != JobState.WITHDRAWN;
    }

    private boolean hasEndedSince(JobProgress job) {
        var ended = job.ended();
        return ended != null && !ended.isBefore(since);
    }

    private void tellOnce(JobProgress job) {
        if (told.add(job.id()) && !isShown(job)) {
            environments.find(job.environment()).ifPresent(environment -> tell(job, environment));
        }
    }

    private boolean isShown(JobProgress job) {
        return switch (ui.getCurrentView()) {
            case CancelCardsView tool -> tool.isIn(job.environment());
            case JobView view -> view.shows(job.environment(), job.id());
            case Component elsewhere -> false;
        };
    }

    private static String words(Texts texts, JobProgress job, String state, String environment) {
        var series = job.series();
        return series == null
                ? texts.of("job.ended.notice", state, job.numbers().cancelled(), environment)
                : texts.of(
                        "series.job-ended.notice",
                        state,
                        job.numbers().cancelled(),
                        environment,
                        series.place(),
                        series.jobs());
    }

    private void tell(JobProgress job, Environment environment) {
        var texts = Texts.of(ui);
        var state = new JobTexts(texts).state(job.state());
        var notification = new Notification();
        var close = new Button(new SvgIcon("assets/icons/close.svg"), click -> notification.close());
        close.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        close.setAriaLabel(texts.of("notice.close"));
        var text = new Span(words(texts, job, state, environment.name()));
        var words = new Div(text, ToolLinks.toJob(environment.id(), job.id(), texts.of("job.ended.link")));
        words.addClassName("job-end-words");
        var content = new Div(words, close);
        content.addClassName("notice-line");
        notification.add(content);
        notification.setPosition(Position.BOTTOM_END);
        notification.setDuration(SHOWN_FOR);
        notification.setAssertive(job.state() == JobState.FAILED);
        notification.open();
    }
}
