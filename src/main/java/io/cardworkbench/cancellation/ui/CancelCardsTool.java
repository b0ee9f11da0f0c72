package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.signals.Signal;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.ui.EnvironmentScope;
import io.cardworkbench.access.ui.PermissionBanner;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.review.ReviewId;
import io.cardworkbench.cards.ui.Selection;
import io.cardworkbench.cards.ui.criteria.CriteriaBuilder;
import io.cardworkbench.cards.ui.criteria.TemplateChoice;
import io.cardworkbench.kit.ActButton;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tool in one environment: criteria and their review beside the jobs. */
final class CancelCardsTool extends Composite<Div> implements ReviewArea.Listener {

    private final Place place;
    private final Signal<Boolean> allowed;
    private final CriteriaBuilder builder;
    private final ReviewArea review;
    private final JobsColumn jobs;
    private final Button reviewButton;

    CancelCardsTool(ToolServices services, Place place) {
        this.place = place;
        allowed = place.rights().allow(Permission.CANCEL_CARDS);
        review = new ReviewArea(services, place, this);
        builder = CriteriaBuilder.forCancelling(
                place.texts(), TemplateChoice.of(services.templates(), place), review::outdated);
        jobs = new JobsColumn(services, place);
        reviewButton = reviewButton();
        var controls = new Div(builder, reviewButton, review);
        controls.addClassName("tool-controls");
        controls.bindEnabled(allowed);
        var columns = new Div(controls, jobs);
        columns.addClassName("tool-columns");
        getContent().addClassName("cancel-cards");
        getContent().add(new PermissionBanner(place, Permission.CANCEL_CARDS, "permission-banner"), columns);
    }

    /** Reads the jobs and, where the address names one, the review. */
    void load(@Nullable ReviewId wanted) {
        jobs.load();
        if (wanted != null && allowed.peek()) {
            place.rights()
                    .attemptUnderBanner(() -> review.restore(wanted).ifPresent(found -> {
                        builder.take(found.criteria());
                        nameInAddress(found.id());
                    }));
        }
    }

    @Override
    public void reviewChanged(@Nullable ReviewId id) {
        nameInAddress(id);
    }

    @Override
    public void backToCriteria() {
        builder.focus();
    }

    @Override
    public void reviewAgain() {
        startReview();
    }

    @Override
    public void jobStarted(Job job) {
        jobs.started(job);
    }

    private Button reviewButton() {
        var button = new ActButton(place.texts().of("criteria.review"), this::startReview);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClassName("review-button");
        button.bindEnabled(builder.selection().map(Selection::canBeReviewed));
        return button;
    }

    private void startReview() {
        var selection = builder.selection().peek();
        if (selection.canBeReviewed()) {
            place.rights().attemptUnderBanner(() -> review.prepare(selection.criteria()));
        } else {
            builder.focus();
        }
    }

    private void nameInAddress(@Nullable ReviewId id) {
        var parameters = EnvironmentScope.parameters(place.environmentId());
        var query = id == null ? parameters : parameters.merging(CancelCardsView.REVIEW, id.toString());
        place.ui().getPage().getHistory().replaceState(null, new Location(CancelCardsView.PATH, query));
    }
}
