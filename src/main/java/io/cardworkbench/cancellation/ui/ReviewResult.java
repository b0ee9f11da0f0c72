package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cancellation.review.Review;
import io.cardworkbench.cancellation.ui.steps.CardSample;
import io.cardworkbench.cancellation.ui.steps.ReviewBreakdown;
import io.cardworkbench.cancellation.ui.steps.ReviewValidity;
import io.cardworkbench.cancellation.ui.steps.SampleFaces;
import io.cardworkbench.cancellation.ui.steps.ShareNotice;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.kit.ActButton;
import io.cardworkbench.kit.Focus;
import java.util.function.Consumer;

/** What a review found. */
final class ReviewResult extends Composite<Div> {

    private final ToolServices services;
    private final Place place;
    private final Consumer<CardCriteria> again;
    private final Review review;
    private final H2 heading = new H2();

    ReviewResult(
            ToolServices services,
            Place place,
            Review review,
            Runnable back,
            Runnable expired,
            Consumer<ConfirmCancel> confirm,
            Consumer<CardCriteria> again) {
        this.services = services;
        this.place = place;
        this.again = again;
        this.review = review;
        heading.setText(matched());
        heading.addClassName("review-matched");
        getContent().addClassName("review-result");
        getContent().add(heading);
        if (review.matched() == 0) {
            addNothingToConfirm(back);
        } else {
            addFacts();
            // What comes in later stands below: the button does not move.
            getContent()
                    .add(
                            new ConfirmCancel(place, review, confirm, back),
                            new OverlapNotice(services, place, review),
                            new ReviewValidity(services.clock(), place.texts(), review.expires(), expired));
            addDetails();
        }
    }

    void focus() {
        Focus.on(heading);
    }

    /** Of more than one job takes, also in how many it is cut. */
    private String matched() {
        var texts = place.texts();
        var jobs = services.settings().jobsFor(review.matched());
        return jobs == 1
                ? texts.of("review.matched", review.matched())
                : texts.of(
                        "review.matched.series",
                        review.matched(),
                        jobs,
                        services.settings().cardsOfSeriesJob());
    }

    private void addNothingToConfirm(Runnable back) {
        var texts = place.texts();
        getContent()
                .add(
                        new Paragraph(texts.of("review.nothing")),
                        new UnmatchedValues(texts, review, again),
                        new ActButton(texts.of("review.back"), back));
    }

    private void addFacts() {
        var texts = place.texts();
        var facts = new Paragraph(texts.of(
                "review.facts",
                review.customers(),
                texts.percent(review.share()),
                review.openInEnvironment(),
                place.environment().name()));
        facts.addClassName("review-facts");
        getContent()
                .add(facts, new ShareNotice(texts, review, place.environment().name()));
        if (review.more()) {
            var more = new Paragraph(texts.of("review.more", review.matched()));
            more.addClassName("review-more");
            getContent().add(more);
        }
    }

    private void addDetails() {
        var texts = place.texts();
        getContent()
                .add(
                        new ReviewBreakdown(texts, review),
                        new UnmatchedValues(texts, review, again),
                        new SampleFaces(services.cards(), place, review),
                        new CardSample(place, services.clock().instant(), review));
    }
}
