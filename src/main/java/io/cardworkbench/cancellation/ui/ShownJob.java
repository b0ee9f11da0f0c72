package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.job.JobProgress;
import io.cardworkbench.cancellation.ui.series.LiveSeries;
import io.cardworkbench.cards.ui.criteria.CriteriaSentence;
import io.cardworkbench.kit.Texts;
import java.time.Instant;
import java.util.List;

/** What stands for a job in lists of jobs: the job by itself, or the series that it is the first of. */
abstract sealed class ShownJob extends Composite<Article> permits JobBox, SeriesBox {

    static ShownJob of(ToolServices services, Place place, Job job, Signal<Instant> now) {
        var series = job.series();
        return series == null
                ? new JobBox(place, new LiveJob(services, place, job), now)
                : new SeriesBox(place, new LiveSeries(services.jobs(), place, series.first()), now);
    }

    static Paragraph criteria(Texts texts, Job job) {
        var criteria = new Paragraph(new CriteriaSentence(texts, job.templates()).of(job.criteria()));
        criteria.addClassName("job-criteria");
        return criteria;
    }

    /** By which it is found in lists. */
    abstract JobId id();

    /** How far all that it shows is. */
    abstract List<JobProgress> progress();

    /** Follows one of the jobs that it shows. */
    abstract void update(JobProgress progress);

    /** Takes what was read anew. */
    abstract void read(Job job);

    abstract void focus();
}
