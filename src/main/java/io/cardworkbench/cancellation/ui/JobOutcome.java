package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import io.cardworkbench.cancellation.Job;
import io.cardworkbench.cancellation.JobExceptions;
import io.cardworkbench.kit.TextLine;
import io.cardworkbench.kit.Texts;
import java.util.function.BiFunction;

/** What became of a job that has ended. */
final class JobOutcome extends Composite<Div> {

    private final LiveJob live;

    JobOutcome(Texts texts, LiveJob live) {
        this.live = live;
        var words = new JobTexts(texts);
        getContent().addClassName("job-outcome");
        getContent()
                .add(
                        new TextLine("job-cancelled", live.job().map(words::cancelled)),
                        new TextLine("job-reviewed", live.job().map(words::reviewed)),
                        line(words::skipped),
                        line(words::failed),
                        new TextLine("job-line", live.job().map(words::notReached)),
                        new TextLine("job-line", live.job().map(words::endedEarly)));
        bindVisible(live.job().map(job -> job.state().isEnded()));
    }

    private TextLine line(BiFunction<Job, JobExceptions, String> text) {
        return new TextLine(
                "job-line",
                Signal.computed(
                        () -> text.apply(live.job().get(), live.exceptions().get())));
    }
}
