package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.signals.local.ValueSignal;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.ui.AddressNotice;
import io.cardworkbench.access.ui.AddressRefused;
import io.cardworkbench.access.ui.Allowed;
import io.cardworkbench.access.ui.PermissionBanner;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.review.ReviewId;
import io.cardworkbench.cancellation.ui.steps.FoldedCriteria;
import io.cardworkbench.cancellation.ui.steps.StartedNotice;
import io.cardworkbench.cancellation.ui.steps.StepTrail;
import io.cardworkbench.cancellation.ui.steps.ToolStep;
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
    private final Div started = new Div();
    private final ValueSignal<ToolStep> step = new ValueSignal<>(ToolStep.CHOOSE);
    private final Allowed allowed;
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
        var templates = TemplateChoice.of(services.templates(), place);
        builder = CriteriaBuilder.forCancelling(place.texts(), services.clock(), templates, this::criteriaChanged);
        count = new LiveCount(services.counts(), place);
        jobs = new JobsColumn(services, place);
        reviewButton = reviewButton();
        var choosing = new Div(builder, count, reviewButton);
        choosing.addClassName("tool-choosing");
        choosing.bindVisible(step.map(now -> now != ToolStep.CHECK));
        var folded = new FoldedCriteria(place.texts(), templates.templates(), builder.selection(), this::change);
        folded.bindVisible(step.map(now -> now == ToolStep.CHECK));
        var controls = new Div(new StepTrail(place.texts(), step), started, folded, choosing, review);
        controls.addClassName("tool-controls");
        controls.getElement().setAttribute("role", "group");
        allowed.enables(controls);
        var columns = new Div(controls, jobs);
        columns.addClassName("tool-columns");
        TitleOfTab.whileAttached(this, services, place, job -> true);
        getContent().addClassName("cancel-cards");
        var banner = new PermissionBanner(place, Permission.CANCEL_CARDS, "permission-banner");
        getContent().add(banner, refusal, columns);
    }

    /** Reads the jobs and what the address names: the review, or else the draft of the criteria. */
    void load(QueryParameters address) {
        jobs.load();
        if (allowed.now().peek()) {
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
                reviewed = found.id();
                nameInAddress();
            });
            countAnew();
        } catch (AddressRefused refused) {
            refusal.add(AddressNotice.of(place.texts(), refused));
        }
    }

    private void criteriaChanged() {
        started.removeAll();
        review.close();
        countAnew();
    }

    /** A review has an address of its own, so that the browser leads back from it to the criteria. */
    @Override
    public void reviewChanged(@Nullable ReviewId id) {
        reviewed = id;
        if (id == null) {
            nameInAddress();
        } else {
            place.rights()
                    .attemptUnderBanner(() -> place.ui().getPage().getHistory().pushState(null, address()));
        }
    }

    @Override
    public void checking(boolean now) {
        step.set(now ? ToolStep.CHECK : ToolStep.CHOOSE);
    }

    private void change() {
        review.close();
        backToCriteria();
    }

    @Override
    public void backToCriteria() {
        builder.focus();
        countAnew();
    }

    @Override
    public void reviewOf(CardCriteria criteria) {
        builder.take(criteria);
        startReview();
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
        var link =
                ToolLinks.toJob(place.environmentId(), job.id(), place.texts().of("job.ended.link"));
        var cards = job.series() == null
                ? job.numbers().reviewed()
                : services.jobs()
                        .series(place.environmentId(), job.id())
                        .numbers()
                        .reviewed();
        started.removeAll();
        started.add(StartedNotice.of(place.texts(), cards, place.environment().name(), link));
        step.set(ToolStep.DONE);
        jobs.started(job);
    }

    private Button reviewButton() {
        var button = new ActButton(place.texts().of("criteria.review"), this::startReview);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClassName("review-button");
        button.bindEnabled(builder.selection().map(Selection::canBeReviewed));
        allowed.explains(button);
        builder.describe(button);
        return button;
    }

    private void startReview() {
        var selection = builder.selection().peek();
        if (selection.canBeReviewed()) {
            count.clear();
            started.removeAll();
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
        place.rights()
                .attemptUnderBanner(() -> place.ui().getPage().getHistory().replaceState(null, address()));
    }

    private Location address() {
        var selection = builder.selection().peek();
        var draft = selection.unread() ? CardCriteria.none() : selection.criteria();
        var parameters = services.addresses().of(place.environmentId(), draft);
        var query = reviewed == null ? parameters : parameters.merging(REVIEW, reviewed.toString());
        return new Location(CancelCardsView.PATH, query);
    }
}
