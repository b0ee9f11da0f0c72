package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cancellation.job.JobState;
import io.cardworkbench.kit.ActButton;
import io.cardworkbench.kit.AskInPlace;
import io.cardworkbench.kit.ConfirmInPlace.Choice;

/** Stops a running job, after saying what stays done, or withdraws a queued one. */
final class JobActions extends Composite<Div> {

    private final Place place;
    private final LiveJob live;
    private final Signal<Boolean> allowed;
    private final Runnable ended;

    JobActions(Place place, LiveJob live, Runnable ended) {
        this.place = place;
        this.live = live;
        this.allowed = place.rights().allow(Permission.CANCEL_CARDS);
        this.ended = ended;
        getContent().addClassName("job-actions");
        getContent().add(stop(), withdraw());
        bindVisible(live.job().map(job -> !job.state().isEnded()));
    }

    private AskInPlace stop() {
        var choice = new Choice(place.texts(), "job.stop", ButtonVariant.ERROR, allowed);
        var stop = new AskInPlace(choice, this::whatStays, question -> end(live::stop));
        stop.bindVisible(live.job()
                .map(job -> job.state() == JobState.RUNNING && !job.progress().isStopping()));
        return stop;
    }

    private Paragraph whatStays() {
        var stays = new Paragraph();
        stays.bindText(live.job()
                .map(job -> place.texts()
                        .of(
                                "job.stop.question",
                                job.numbers().cancelled(),
                                job.numbers().remaining())));
        return stays;
    }

    private Button withdraw() {
        var withdraw = new ActButton(place.texts().of("job.withdraw"), () -> end(live::withdraw));
        withdraw.addThemeVariants(ButtonVariant.SMALL);
        withdraw.bindEnabled(allowed);
        withdraw.bindVisible(live.job().map(job -> job.state() == JobState.QUEUED));
        return withdraw;
    }

    private void end(Runnable command) {
        place.rights().attemptUnderBanner(() -> {
            command.run();
            ended.run();
        });
    }
}
