package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.signals.Signal;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.ui.AddressNotice;
import io.cardworkbench.access.ui.AddressRefused;
import io.cardworkbench.access.ui.PermissionBanner;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.review.ReviewId;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.ui.Selection;
import io.cardworkbench.cards.ui.criteria.CriteriaBuilder;
import io.cardworkbench.cards.ui.criteria.TemplateChoice;
import io.cardworkbench.kit.ActButton;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tool in one environment: criteria and their review beside the jobs. */
final class CancelCardsTool extends Composite<Div> implements ReviewArea.Listener {

    /** The parameter of the address that names the review; the draft of the criteria stands beside it. */
    private static final String REVIEW = "review";

    private final ToolServices services;
    private final Place place;
    private final Div refusal = new Div();
    private final Signal<Boolean> allowed;
    private final CriteriaBuilder builder;
    private final LiveCount count;
    private final ReviewArea review;
    private final JobsColumn jobs;
    private final Button reviewButton;
    private @Nullable ReviewId reviewed;

    CancelCardsTool(ToolServices services, Place place) {
        this.services = services;
        this.place = place;
        allowed = place.rights().allow(Permission.CANCEL_CARDS);
        review = new ReviewArea(services, place, this);
        builder = CriteriaBuilder.forCancelling(
                place.texts(), services.clock(), TemplateChoice.of(services.templates(), place), this::criteriaChanged);
        count = new LiveCount(services.counts(), place);
        jobs = new JobsColumn(services, place);
        reviewButton = reviewButton();
        var controls = new Div(builder, count, reviewButton, review);
        controls.addClassName("tool-controls");
        controls.bindEnabled(allowed);
        var columns = new Div(controls, jobs);
        columns.addClassName("tool-columns");
        getContent().addClassName("cancel-cards");
        getContent().add(new PermissionBanner(place, Permission.CANCEL_CARDS, "permission-banner"), refusal, columns);
    }

    /** Reads the jobs and what the address names: the review, or else the draft of the criteria. */
    void load(QueryParameters address) {
        jobs.load();
        if (allowed.peek()) {
            place.rights().attemptUnderBanner(() -> take(address));
        }
    }

    private void take(QueryParameters address) {
        try {
            var draft = services.addresses().criteria(place.environmentId(), address, Set.of(REVIEW));
            var named = address.getParameters(REVIEW);
            var id = String.join(", ", named);
            var wanted = ReviewId.parse(id);
            if (!named.isEmpty() && wanted.isEmpty()) {
                throw AddressRefused.unreadable(REVIEW, id);
            }
            builder.take(draft);
            wanted.flatMap(review::restore).ifPresent(found -> {
                builder.take(found.criteria());
                reviewChanged(found.id());
            });
            countAnew();
        } catch (AddressRefused refused) {
            refusal.add(AddressNotice.of(place.texts(), refused));
        }
    }

    private void criteriaChanged() {
        review.outdated();
        nameInAddress();
        countAnew();
    }

    @Override
    public void reviewChanged(@Nullable ReviewId id) {
        reviewed = id;
        nameInAddress();
    }

    @Override
    public void backToCriteria() {
        builder.focus();
        countAnew();
    }

    @Override
    public void reviewAgain() {
        startReview();
    }

    /** The next job is about other cards. */
    @Override
    public void jobStarted(Job job) {
        builder.take(CardCriteria.none());
        nameInAddress();
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
            count.clear();
            place.rights().attemptUnderBanner(() -> review.prepare(selection.criteria()));
        } else {
            builder.focus();
        }
    }

    /** A review has counted already. */
    private void countAnew() {
        var selection = builder.selection().peek();
        count.clear();
        if (selection.canBeReviewed() && reviewed == null) {
            place.rights().attemptUnderBanner(() -> count.count(selection.criteria()));
        }
    }

    /** A draft of which a part can't be read is left out as a whole: the rest would mean more cards. */
    private void nameInAddress() {
        var selection = builder.selection().peek();
        var draft = selection.unread() ? CardCriteria.none() : selection.criteria();
        place.rights().attemptUnderBanner(() -> {
            var parameters = services.addresses().of(place.environmentId(), draft);
            var query = reviewed == null ? parameters : parameters.merging(REVIEW, reviewed.toString());
            place.ui().getPage().getHistory().replaceState(null, new Location(CancelCardsView.PATH, query));
        });
    }
}
