package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.job.JobExceptions;
import io.cardworkbench.kit.TextLine;
import io.cardworkbench.kit.Texts;
import java.util.function.BiFunction;

/** Why a job that has ended did not cancel all of its cards. */
final class JobReasons extends Composite<Div> {

    private final LiveJob live;

    JobReasons(Texts texts, LiveJob live) {
        this.live = live;
        var words = new JobTexts(texts);
        getContent().add(line(words::skipped), line(words::failed));
    }

    private TextLine line(BiFunction<Job, JobExceptions, String> text) {
        return new TextLine(
                "job-line",
                Signal.computed(
                        () -> text.apply(live.job().get(), live.exceptions().get())));
    }
}
