package io.cardworkbench.cancellation.ui.series;

import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.job.JobState;
import io.cardworkbench.cancellation.series.Series;
import io.cardworkbench.kit.Texts;
import java.time.Duration;

/** What pages say about a series of jobs. Texts that have nothing to say are empty. */
public record SeriesTexts(Texts texts) {

    public String state(Series series) {
        return texts.of(series.isStopping() ? "job.stopping" : "job.state." + series.state());
    }

    /** How fast it goes, and how long all of it still takes. */
    public String pace(Series series) {
        var rate = Math.round(series.cardsPerSecond());
        if (series.state() != JobState.RUNNING || rate == 0) {
            return "";
        }
        return texts.of("job.pace", rate, texts.duration(series.timeLeft().orElse(Duration.ZERO)));
    }

    /** Which of its jobs it is at; of one that has ended, how many it had. */
    public String place(Series series) {
        var jobs = series.jobs().size();
        return series.state().isEnded()
                ? texts.of("series.jobs", jobs)
                : texts.of("series.place", series.jobs().indexOf(series.current()) + 1, jobs);
    }

    /** That it waits as a whole for whoever paused its job. */
    public String held(Series series) {
        return series.state() == JobState.PAUSED
                ? texts.of(
                        "series.paused-by",
                        series.current().progress().pauses().getLast().by())
                : "";
    }

    /** What it left, once it has ended or as far as it is. */
    public String exceptions(Series series) {
        var numbers = series.numbers();
        return numbers.skipped() + numbers.failed() > 0
                ? texts.of("series.exceptions", numbers.skipped(), numbers.failed())
                : "";
    }

    public String notReached(Series series) {
        return series.state().isEnded() && series.numbers().remaining() > 0
                ? texts.of("job.not-reached", series.numbers().remaining())
                : "";
    }

    /** What stopping it means. */
    public String question(Series series) {
        return texts.of(
                "series.stop.question",
                series.numbers().cancelled(),
                series.numbers().remaining());
    }

    /** One of its jobs, and how many cards it has cancelled of how many. */
    public String line(Job job) {
        var numbers = job.numbers();
        var state = texts.of(job.progress().isStopping() ? "job.stopping" : "job.state." + job.state());
        return texts.of("series.job", state, numbers.cancelled(), numbers.reviewed());
    }

    public String took(Series series) {
        var started = series.started();
        var ended = series.ended();
        return started == null || ended == null
                ? ""
                : texts.of("job.took", texts.duration(Duration.between(started, ended)));
    }
}
