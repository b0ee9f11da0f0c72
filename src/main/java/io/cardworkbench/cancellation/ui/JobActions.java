package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import io.cardworkbench.cancellation.JobState;
import io.cardworkbench.kit.Focus;
import io.cardworkbench.kit.Texts;

/** Stops a running job, after saying what stays done, or withdraws a queued one. */
final class JobActions extends Composite<Div> {

    private final Texts texts;
    private final LiveJob live;
    private final Attempt attempt;
    private final Signal<Boolean> allowed;
    private final Runnable ended;
    private final ValueSignal<Boolean> asking = new ValueSignal<>(false);

    JobActions(Texts texts, LiveJob live, Attempt attempt, Signal<Boolean> allowed, Runnable ended) {
        this.texts = texts;
        this.live = live;
        this.attempt = attempt;
        this.allowed = allowed;
        this.ended = ended;
        getContent().addClassName("job-actions");
        getContent().add(stop(), withdraw(), question());
        bindVisible(live.job().map(job -> !job.state().isEnded()));
    }

    private Button stop() {
        var stop = button("job.stop");
        stop.bindVisible(Signal.computed(() -> runs() && !asking.get()));
        stop.addClickListener(click -> asking.set(true));
        return stop;
    }

    private Button withdraw() {
        var withdraw = button("job.withdraw");
        withdraw.bindVisible(live.job().map(job -> job.state() == JobState.QUEUED));
        withdraw.addClickListener(click -> end(live::withdraw));
        return withdraw;
    }

    /** The way back stands where Stop was. */
    private Div question() {
        var stays = new Paragraph();
        stays.bindText(live.job()
                .map(job -> texts.of(
                        "job.stop.question",
                        job.numbers().cancelled(),
                        job.numbers().remaining())));
        var keep = button("job.stop.keep");
        keep.addClickListener(click -> asking.set(false));
        var now = button("job.stop.now");
        now.addThemeVariants(ButtonVariant.ERROR);
        now.addClickListener(click -> end(live::stop));
        var buttons = new Div(keep, now);
        buttons.addClassName("job-question-buttons");
        var question = new Div(stays, buttons);
        question.addClassName("job-question");
        question.bindVisible(Signal.computed(() -> runs() && asking.get()));
        Signal.effect(question, () -> {
            if (asking.get()) {
                Focus.on(stays);
            }
        });
        return question;
    }

    private boolean runs() {
        return live.job().get().state() == JobState.RUNNING;
    }

    private void end(Runnable command) {
        attempt.run(() -> {
            command.run();
            ended.run();
        });
    }

    private Button button(String key) {
        var button = new Button(texts.of(key));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.bindEnabled(allowed);
        return button;
    }
}
