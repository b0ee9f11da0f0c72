package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.job.JobMoment;
import io.cardworkbench.cancellation.job.JobMoment.Kind;
import io.cardworkbench.cancellation.job.JobStory;
import io.cardworkbench.kit.TextLine;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.kit.TimeText;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** What happened to a job, in order. */
final class JobTimeline extends Composite<OrderedList> {

    private final Texts texts;
    private final Signal<Job> job;
    private final Signal<Instant> now;
    private List<JobMoment> shown = List.of();

    JobTimeline(Texts texts, Signal<Job> job, Signal<Instant> now) {
        this.texts = texts;
        this.job = job;
        this.now = now;
        getContent().addClassNames("plain-list", "timeline");
        show(JobStory.of(job.peek()));
        Signal.effect(this, () -> show(JobStory.of(job.get())));
    }

    private void show(List<JobMoment> moments) {
        if (!moments.equals(shown)) {
            shown = moments;
            getContent().removeAll();
            moments.forEach(moment -> getContent().add(step(moment)));
        }
    }

    private ListItem step(JobMoment moment) {
        var words = new JobTexts(texts);
        var step = new ListItem(new Span(words(moment, words)), TimeText.ago(texts, moment.at(), now));
        if (moment.kind() == Kind.ENDED) {
            step.add(
                    new TextLine("timeline-detail", job.map(words::endedEarly)),
                    new TextLine("timeline-detail", job.map(words::took)));
        }
        return step;
    }

    private String words(JobMoment moment, JobTexts words) {
        var name = Objects.requireNonNullElse(moment.by(), "");
        return switch (moment.kind()) {
            case REVIEWED, SUBMITTED -> texts.of("timeline." + moment.kind(), words.submitter(job.peek()));
            case SPEED_CHANGED -> texts.of("timeline.SPEED_CHANGED", name, texts.of("job.speed." + moment.speed()));
            case STARTED, FIRST_CARD, MOVED, PAUSED, RESUMED, STOP_ASKED -> texts.of("timeline." + moment.kind(), name);
            case ENDED -> words.state(job.peek().state());
        };
    }
}
