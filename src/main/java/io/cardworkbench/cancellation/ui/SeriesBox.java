package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializablePredicate;
import com.vaadin.flow.signals.Signal;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.job.JobProgress;
import io.cardworkbench.cancellation.job.JobState;
import io.cardworkbench.cancellation.series.Series;
import io.cardworkbench.cancellation.ui.series.LiveSeries;
import io.cardworkbench.cancellation.ui.series.SeriesTexts;
import io.cardworkbench.cards.ui.criteria.CriteriaSentence;
import io.cardworkbench.kit.ActButton;
import io.cardworkbench.kit.AskInPlace;
import io.cardworkbench.kit.ConfirmInPlace.Choice;
import io.cardworkbench.kit.Focus;
import io.cardworkbench.kit.RelativeTime;
import io.cardworkbench.kit.TextLine;
import io.cardworkbench.kit.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A series of jobs as one, with the way to each. */
final class SeriesBox extends ShownJob {

    private final Place place;
    private final Texts texts;
    private final LiveSeries live;
    private final SeriesTexts words;
    private final Signal<Boolean> allowed;
    private final H3 heading;

    SeriesBox(Place place, LiveSeries live, Signal<Instant> now) {
        this.place = place;
        this.texts = place.texts();
        this.live = live;
        this.words = new SeriesTexts(texts);
        this.allowed = place.rights().allow(Permission.CANCEL_CARDS);
        var series = live.series();
        heading = new H3(state());
        heading.setId("series-" + id());
        var numbers = new Div(line("job-done", words::done), line("job-percent", words::percent));
        numbers.addClassName("job-numbers");
        getContent().addClassNames("job-box", "series-box");
        getContent().getElement().setAttribute("aria-labelledby", "series-" + id());
        getContent()
                .add(
                        heading,
                        bar(),
                        numbers,
                        new TextLine("job-line", series.map(words::place)),
                        new TextLine("job-pace", series.map(words::pace)),
                        new TextLine("job-line", series.map(words::held)),
                        new TextLine("job-line", series.map(words::exceptions)),
                        new TextLine("job-line", series.map(words::notReached)),
                        jobs(),
                        criteria(),
                        byLine(now),
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

    private Span state() {
        var state = line("job-state", words::state);
        state.getElement()
                .bindAttribute(
                        "data-state", live.series().map(all -> all.state().name()));
        return state;
    }

    private ProgressBar bar() {
        var bar = new ProgressBar();
        bar.addClassName("job-bar");
        bar.bindValue(live.series().map(all -> all.numbers().fractionDone()));
        bar.getElement().setAttribute("aria-label", texts.of("job.state.RUNNING"));
        bar.getElement().bindAttribute("aria-valuetext", live.series().map(words::done));
        bar.bindVisible(live.series().map(all -> !all.state().isEnded()));
        return bar;
    }

    private Span line(String className, SerializableFunction<Series, String> text) {
        var line = new Span();
        line.addClassName(className);
        line.bindText(live.series().map(text::apply));
        return line;
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
        return new ListItem(link, line("muted", all -> words.line(all.jobs().get(index))));
    }

    private Paragraph criteria() {
        var first = live.now().jobs().getFirst();
        var criteria = new Paragraph(new CriteriaSentence(texts, first.templates()).of(first.criteria()));
        criteria.addClassName("job-criteria");
        return criteria;
    }

    private Div byLine(Signal<Instant> now) {
        var first = live.now().jobs().getFirst();
        var submitted = live.series().map(all -> Optional.of(first.submitted()));
        var line = new Div(
                new Span(texts.of("job.by", new JobTexts(texts).submitter(first))),
                new RelativeTime(texts, submitted, now),
                new TextLine("job-took", live.series().map(words::took)));
        line.addClassName("job-by-line");
        return line;
    }

    private Div actions() {
        var choice = new Choice(texts, "series.stop", ButtonVariant.ERROR, allowed);
        var stop = new AskInPlace(choice, this::question, question -> order(live::stop));
        stop.bindVisible(live.series().map(all -> !all.isStopping()));
        var actions = new Div(
                button("job.pause", live::pause, all -> all.state() == JobState.RUNNING && !isStopping(all)),
                button("job.resume", live::resume, all -> all.state() == JobState.PAUSED && !isStopping(all)),
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

    private ActButton button(String text, Runnable command, SerializablePredicate<Series> offered) {
        var button = new ActButton(texts.of(text), () -> order(command));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.bindEnabled(allowed);
        button.bindVisible(live.series().map(offered::test));
        return button;
    }

    /** The button that was clicked goes; the focus stays with the series. */
    private void order(Runnable command) {
        place.rights().attemptUnderBanner(() -> {
            command.run();
            focus();
        });
    }
}
