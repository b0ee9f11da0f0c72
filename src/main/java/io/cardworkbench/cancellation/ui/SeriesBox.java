package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.signals.Signal;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.job.JobProgress;
import io.cardworkbench.cancellation.job.JobState;
import io.cardworkbench.cancellation.series.Series;
import io.cardworkbench.cancellation.ui.JobActions.Orders;
import io.cardworkbench.cancellation.ui.series.LiveSeries;
import io.cardworkbench.cancellation.ui.series.SeriesTexts;
import io.cardworkbench.kit.AskInPlace;
import io.cardworkbench.kit.ConfirmInPlace.Choice;
import io.cardworkbench.kit.Focus;
import io.cardworkbench.kit.TextLine;
import io.cardworkbench.kit.Texts;
import java.time.Instant;
import java.util.List;

/** A series of jobs as one, with the way to each. */
final class SeriesBox extends ShownJob {

    private final Place place;
    private final Texts texts;
    private final LiveSeries live;
    private final SeriesTexts words;
    private final Orders<Series> orders;
    private final H3 heading;

    SeriesBox(Place place, LiveSeries live, Signal<Instant> now) {
        this.place = place;
        this.texts = place.texts();
        this.live = live;
        this.words = new SeriesTexts(texts);
        var series = live.series();
        orders = new Orders<>(place, series, this::focus);
        heading = new H3(new JobStateWord(series.map(Series::state), series.map(words::state)));
        heading.setId("series-" + id());
        getContent().addClassNames("job-box", "series-box");
        getContent().getElement().setAttribute("aria-labelledby", "series-" + id());
        getContent()
                .add(
                        heading,
                        new JobBar(
                                texts,
                                series.map(Series::numbers),
                                series.map(all -> !all.state().isEnded())),
                        JobProgressPart.numbers(new JobTexts(texts), series.map(Series::numbers)),
                        new TextLine("job-line", series.map(words::place)),
                        new TextLine("job-pace", series.map(words::pace)),
                        new TextLine("job-line", series.map(words::held)),
                        new TextLine("job-line", series.map(words::exceptions)),
                        new TextLine("job-line", series.map(words::notReached)),
                        jobs(),
                        criteria(texts, first()),
                        new JobByLine(texts, first(), series.map(words::took), now),
                        actions());
    }

    @Override
    JobId id() {
        return live.now().id();
    }

    @Override
    List<JobProgress> progress() {
        return live.now().jobs().stream().map(Job::progress).toList();
    }

    @Override
    void update(JobProgress progress) {
        live.update(progress);
    }

    @Override
    void read(Job job) {
        live.read();
    }

    @Override
    void focus() {
        Focus.on(heading);
    }

    private Job first() {
        return live.now().jobs().getFirst();
    }

    private UnorderedList jobs() {
        var list = new UnorderedList();
        list.addClassNames("plain-list", "series-jobs");
        for (var index = 0; index < live.now().jobs().size(); index++) {
            list.add(item(index));
        }
        return list;
    }

    private ListItem item(int index) {
        var id = live.now().jobs().get(index).id();
        var link = ToolLinks.toJob(place.environmentId(), id, texts.of("job.title", id.toString()));
        var standing = new Span();
        standing.addClassName("muted");
        standing.bindText(live.series().map(all -> words.line(all.jobs().get(index))));
        return new ListItem(link, standing);
    }

    private Div actions() {
        var choice = new Choice(texts, "series.stop", ButtonVariant.ERROR, orders.allowed()::enables);
        var stop = new AskInPlace(choice, this::question, question -> orders.give(live::stop));
        stop.bindVisible(live.series().map(all -> !all.isStopping()));
        var actions = new Div(
                orders.button("job.pause", live::pause, all -> all.state() == JobState.RUNNING && !isStopping(all)),
                orders.button("job.resume", live::resume, all -> all.state() == JobState.PAUSED && !isStopping(all)),
                stop);
        actions.addClassName("job-actions");
        actions.bindVisible(live.series().map(all -> !all.state().isEnded()));
        return actions;
    }

    private static boolean isStopping(Series series) {
        return series.current().progress().isStopping();
    }

    private Paragraph question() {
        var question = new Paragraph();
        question.bindText(live.series().map(words::question));
        return question;
    }
}
