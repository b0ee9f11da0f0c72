package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializablePredicate;
import com.vaadin.flow.signals.Signal;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.ui.Allowed;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.job.JobState;
import io.cardworkbench.cancellation.job.QueuePlace;
import io.cardworkbench.cancellation.job.QueuePosition;
import io.cardworkbench.kit.ActButton;
import io.cardworkbench.kit.AskInPlace;
import io.cardworkbench.kit.ConfirmInPlace.Choice;

/** Pauses, resumes and stops a job that has begun, the last after saying what stays done; moves or withdraws a queued one. */
final class JobActions extends Composite<Div> {

    private final Place place;
    private final LiveJob live;
    private final Orders<Job> orders;

    JobActions(Place place, LiveJob live, Runnable done) {
        this.place = place;
        this.live = live;
        this.orders = new Orders<>(place, live.job(), done);
        getContent().addClassName("job-actions");
        getContent()
                .add(
                        orders.button(
                                "job.pause", live::pause, job -> job.state() == JobState.RUNNING && !isStopping(job)),
                        orders.button(
                                "job.resume", live::resume, job -> job.state() == JobState.PAUSED && !isStopping(job)),
                        stop(),
                        moving(
                                "job.to-head",
                                new QueuePlace.Head(),
                                job -> queue(job).before() > 0),
                        moving(
                                "job.earlier",
                                new QueuePlace.Earlier(),
                                job -> queue(job).before() > 1),
                        moving(
                                "job.later",
                                new QueuePlace.Later(),
                                job -> queue(job).behind() > 0),
                        orders.button(
                                "job.withdraw",
                                live::withdraw,
                                job -> job.state() == JobState.QUEUED
                                        && !job.progress().isUnderWay()));
        bindVisible(live.job().map(job -> !job.state().isEnded()));
    }

    private AskInPlace stop() {
        var choice = new Choice(place.texts(), "job.stop", ButtonVariant.ERROR, orders.allowed()::enables);
        var stop = new AskInPlace(choice, this::whatStays, question -> orders.give(live::stop));
        stop.bindVisible(live.job().map(job -> job.progress().isUnderWay() && !isStopping(job)));
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

    private ActButton moving(String text, QueuePlace to, SerializablePredicate<Job> offered) {
        return orders.button(text, () -> live.move(to), offered);
    }

    private static QueuePosition queue(Job job) {
        return job.progress().queue();
    }

    private static boolean isStopping(Job job) {
        return job.progress().isStopping();
    }

    /**
     * What a member who may cancel cards does to what is shown.
     *
     * @param done the button that was clicked goes: puts the focus to what stays
     */
    record Orders<T>(Place place, Signal<T> shown, Allowed allowed, Runnable done) {

        Orders(Place place, Signal<T> shown, Runnable done) {
            this(place, shown, place.rights().allow(Permission.CANCEL_CARDS), done);
        }

        /** @param offered of what it can be done to; otherwise there is no button */
        ActButton button(String text, Runnable command, SerializablePredicate<T> offered) {
            var button = new ActButton(place.texts().of(text), () -> give(command));
            button.addThemeVariants(ButtonVariant.SMALL);
            allowed.enables(button);
            button.bindVisible(shown.map(offered::test));
            return button;
        }

        void give(Runnable command) {
            place.rights().attemptUnderBanner(() -> {
                command.run();
                done.run();
            });
        }
    }
}
