package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.job.JobPause;
import io.cardworkbench.kit.RelativeTime;
import io.cardworkbench.kit.TextLine;
import io.cardworkbench.kit.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What happened to a job, in order. */
final class JobTimeline extends Composite<OrderedList> {

    private final Texts texts;
    private final Signal<Job> job;
    private final Signal<Instant> now;
    private final List<ListItem> pauses = new ArrayList<>();
    private final ListItem end;

    JobTimeline(Texts texts, Signal<Job> job, Signal<Instant> now) {
        this.texts = texts;
        this.job = job;
        this.now = now;
        var words = new JobTexts(texts);
        getContent().addClassNames("plain-list", "timeline");
        step(
                job.map(known -> texts.of("timeline.submitted", words.submitter(known))),
                job.map(known -> Optional.of(known.submitted())));
        step(
                job.map(known -> texts.of("timeline.started")),
                job.map(known -> Optional.ofNullable(known.progress().started())));
        end = step(
                job.map(known -> words.state(known.state())),
                job.map(known -> Optional.ofNullable(known.progress().ended())));
        end.add(
                new TextLine("timeline-detail", job.map(words::endedEarly)),
                new TextLine("timeline-detail", job.map(words::took)));
        Signal.effect(this, () -> show(job.get().progress().pauses()));
    }

    /** Between the start and the end. */
    private void show(List<JobPause> all) {
        pauses.forEach(getContent()::remove);
        pauses.clear();
        for (var pause : all) {
            pauses.add(item(texts.of("timeline.paused", pause.by()), pause.paused()));
            if (pause.resumed() != null) {
                pauses.add(item(
                        texts.of("timeline.resumed", Objects.requireNonNullElse(pause.resumedBy(), "")),
                        pause.resumed()));
            }
        }
        pauses.forEach(item -> getContent().addComponentAtIndex(getContent().indexOf(end), item));
    }

    private ListItem item(String words, Instant instant) {
        return new ListItem(new Span(words), new RelativeTime(texts, job.map(any -> Optional.of(instant)), now));
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
