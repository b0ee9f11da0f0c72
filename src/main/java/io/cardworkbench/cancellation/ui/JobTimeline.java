package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.kit.RelativeTime;
import io.cardworkbench.kit.TextLine;
import io.cardworkbench.kit.Texts;
import java.time.Instant;
import java.util.Optional;

/** What happened to a job, in order. */
final class JobTimeline extends Composite<OrderedList> {

    private final Texts texts;
    private final Signal<Instant> now;

    JobTimeline(Texts texts, Signal<Job> job, Signal<Instant> now) {
        this.texts = texts;
        this.now = now;
        var words = new JobTexts(texts);
        getContent().addClassNames("plain-list", "timeline");
        step(
                job.map(known -> texts.of("timeline.submitted", words.submitter(known))),
                job.map(known -> Optional.of(known.submitted())));
        step(
                job.map(known -> texts.of("timeline.started")),
                job.map(known -> Optional.ofNullable(known.progress().started())));
        var end = step(
                job.map(known -> words.state(known.state())),
                job.map(known -> Optional.ofNullable(known.progress().ended())));
        end.add(
                new TextLine("timeline-detail", job.map(words::endedEarly)),
                new TextLine("timeline-detail", job.map(words::took)));
    }

    private ListItem step(Signal<String> words, Signal<Optional<Instant>> instant) {
        var text = new Span();
        text.bindText(words);
        var step = new ListItem(text, new RelativeTime(texts, instant, now));
        step.bindVisible(instant.map(Optional::isPresent));
        getContent().add(step);
        return step;
    }
}
