package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.signals.Signal;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.job.JobProgress;
import io.cardworkbench.kit.Focus;
import io.cardworkbench.kit.TextLine;
import java.time.Instant;
import java.util.List;

/** A job in the column of jobs. */
final class JobBox extends ShownJob {

    private final LiveJob live;
    private final H3 heading;

    JobBox(Place place, LiveJob live, Signal<Instant> now) {
        this.live = live;
        var texts = place.texts();
        var job = live.job();
        var words = new JobTexts(texts);
        var link = ToolLinks.toJob(place.environmentId(), live.id(), "");
        link.add(new JobStateWord(texts, job));
        heading = new H3(link);
        var id = "job-" + live.id();
        heading.setId(id);
        getContent().addClassName("job-box");
        getContent().getElement().setAttribute("aria-labelledby", id);
        getContent()
                .add(
                        heading,
                        new JobBar(
                                texts,
                                job.map(Job::numbers),
                                job.map(known -> known.progress().isUnderWay())),
                        new JobProgressPart(texts, job, now),
                        new TextLine("job-queue", job.map(words::queue)),
                        new JobOutcome(texts, live),
                        new TextLine("job-line", job.map(words::stopping)),
                        new TextLine("job-line", job.map(words::rightLost)),
                        criteria(texts, live.now()),
                        new JobByLine(texts, job, now),
                        new JobActions(place, live, this::focus));
    }

    @Override
    JobId id() {
        return live.id();
    }

    @Override
    List<JobProgress> progress() {
        return List.of(live.now().progress());
    }

    @Override
    void update(JobProgress progress) {
        live.update(progress);
    }

    @Override
    void read(Job job) {
        live.update(job.progress());
    }

    @Override
    void focus() {
        Focus.on(heading);
    }
}
