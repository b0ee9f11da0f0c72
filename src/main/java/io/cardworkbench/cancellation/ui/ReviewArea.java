package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.job.JobFilter;
import io.cardworkbench.cancellation.job.JobState;
import io.cardworkbench.cancellation.job.QueueHeld;
import io.cardworkbench.cancellation.proof.FreshProofMissing;
import io.cardworkbench.cancellation.review.PendingReview;
import io.cardworkbench.cancellation.review.Review;
import io.cardworkbench.cancellation.review.ReviewId;
import io.cardworkbench.cancellation.review.ReviewRefused;
import io.cardworkbench.cancellation.review.ReviewRefused.Reason;
import io.cardworkbench.cancellation.ui.steps.PreparingReview;
import io.cardworkbench.cancellation.ui.steps.SlowCountNotice;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.kit.ActButton;
import io.cardworkbench.kit.InPage;
import io.cardworkbench.kit.Notice;
import io.cardworkbench.signin.factor.ui.AskProof;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Prepares a review, shows it, and starts the job that was reviewed. */
final class ReviewArea extends Composite<Section> {

    private static final int NOTIFIED_FOR = 5_000;

    private static final Logger log = LoggerFactory.getLogger(ReviewArea.class);

    private final ToolServices services;
    private final Place place;
    private final Listener listener;
    private @Nullable PendingReview pending;
    private CardCriteria criteria = CardCriteria.none();

    ReviewArea(ToolServices services, Place place, Listener listener) {
        this.services = services;
        this.place = place;
        this.listener = listener;
        getContent().addClassName("review");
        getContent().setAriaLabel(place.texts().of("review.label"));
        getContent().setVisible(false);
    }

    /** What the rest of the page has to know. */
    interface Listener {

        /** A review can be confirmed, or none any more. */
        void reviewChanged(@Nullable ReviewId review);

        /** The criteria are being checked, or can be chosen again. */
        void checking(boolean now);

        /** The member wants to change the criteria. */
        void backToCriteria();

        /** The member wants other criteria reviewed. */
        void reviewOf(CardCriteria criteria);

        /** The member wants the same criteria reviewed again. */
        void reviewAgain();

        void jobStarted(Job job);
    }

    /** Not once more while it is under way: criteria that change meanwhile put an end to it. */
    void prepare(CardCriteria criteria) {
        if (pending != null) {
            return;
        }
        leave();
        this.criteria = criteria;
        try {
            var started = services.reviews().start(place.environmentId(), criteria);
            pending = started;
            var preparing = new PreparingReview(place.texts(), started, this::back);
            show(preparing);
            preparing.focus();
            started.outcome()
                    .whenComplete(
                            (outcome, failure) -> InPage.run(place.ui(), () -> completed(started, outcome, failure)));
        } catch (ReviewRefused refused) {
            showFailure(refused);
        }
    }

    /** Shows a review that was made before; empty when it can't be used any more. */
    Optional<Review> restore(ReviewId id) {
        leave();
        var found = services.reviews().find(place.environmentId(), id);
        found.ifPresentOrElse(this::showResult, () -> showNotice("review.gone"));
        return found;
    }

    /** Shows nothing any more: what is chosen now has not been reviewed. */
    void close() {
        leave();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        giveUp();
    }

    private void completed(PendingReview completed, @Nullable Review outcome, @Nullable Throwable failure) {
        if (pending != completed) {
            return;
        }
        pending = null;
        if (outcome != null) {
            listener.reviewChanged(outcome.id());
            showResult(outcome);
        } else if (failure != null) {
            showFailure(failure instanceof CompletionException wrapped ? wrapped.getCause() : failure);
        }
    }

    private void showResult(Review ready) {
        var result =
                new ReviewResult(services, place, ready, this::back, this::expired, this::confirm, listener::reviewOf);
        show(result);
        result.focus();
    }

    private void confirm(ConfirmCancel confirmation) {
        place.rights().attemptUnderBanner(() -> {
            try {
                var job = services.jobs().submit(place.environmentId(), confirmation.review(), confirmation.reason());
                leave();
                listener.jobStarted(job);
            } catch (FreshProofMissing missing) {
                AskProof.in(getContent(), place.texts(), services.proofs(), "proof", () -> confirm(confirmation));
            } catch (ReviewRefused refused) {
                leave();
                showFailure(refused);
            } catch (QueueHeld held) {
                Notification.show(place.texts().of("job.queue-held"), NOTIFIED_FOR, Position.BOTTOM_END);
            }
        });
    }

    private void expired() {
        leave();
        showNotice("review.refused.EXPIRED");
    }

    private void back() {
        leave();
        listener.backToCriteria();
    }

    private void leave() {
        giveUp();
        getContent().removeAll();
        getContent().setVisible(false);
        listener.reviewChanged(null);
        listener.checking(false);
    }

    private void giveUp() {
        var given = pending;
        pending = null;
        if (given != null) {
            given.giveUp();
        }
    }

    private void showFailure(@Nullable Throwable failure) {
        if (failure instanceof ReviewRefused refused && refused.reason() == Reason.TOOK_TOO_LONG) {
            showSlow();
        } else if (failure instanceof ReviewRefused refused) {
            showNotice("review.refused." + refused.reason());
        } else {
            log.error("A review could not be made", failure);
            showNotice("review.failed");
        }
    }

    /** A notice whose texts have the same key. */
    private void showNotice(String key) {
        var texts = place.texts();
        show(new Notice(Notice.Kind.WARNING, texts.of(key), texts.of(key + ".detail")).with(waysOn()));
    }

    /** Whatever runs in the environment meanwhile has the database count slowly. */
    private void showSlow() {
        var wanted = new JobFilter(false, EnumSet.of(JobState.RUNNING));
        var running = services.jobs().list(place.environmentId(), wanted, 0, 1).jobs().stream()
                .findFirst();
        var notice = SlowCountNotice.of(place.texts(), criteria, running, waysOn());
        running.ifPresent(job -> notice.with(ToolLinks.toJob(
                place.environmentId(),
                job.id(),
                place.texts().of("review.slow.link", job.id().toString()))));
        show(notice);
    }

    private Component[] waysOn() {
        var texts = place.texts();
        var again = new ActButton(texts.of("review.again"), () -> listener.reviewAgain());
        again.addThemeVariants(ButtonVariant.PRIMARY);
        return new Component[] {again, new ActButton(texts.of("review.narrow"), this::back)};
    }

    private void show(Notice notice) {
        show((Component) notice);
        notice.focus();
    }

    private void show(Component component) {
        getContent().removeAll();
        getContent().add(component);
        getContent().setVisible(true);
        listener.checking(true);
    }
}
