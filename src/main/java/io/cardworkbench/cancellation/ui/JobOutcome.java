package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import io.cardworkbench.kit.TextLine;
import io.cardworkbench.kit.Texts;

/** What became of a job that has ended. */
final class JobOutcome extends Composite<Div> {

    JobOutcome(Texts texts, LiveJob live) {
        var words = new JobTexts(texts);
        getContent().addClassName("job-outcome");
        getContent()
                .add(
                        new TextLine("job-cancelled", live.job().map(words::cancelled)),
                        new TextLine("job-reviewed", live.job().map(words::reviewed)),
                        new TextLine("job-line", live.job().map(words::notReached)),
                        new JobReasons(texts, live),
                        new TextLine("job-line", live.job().map(words::endedEarly)));
        bindVisible(live.job().map(job -> job.state().isEnded()));
    }
}
