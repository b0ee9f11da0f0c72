package io.cardworkbench.cancellation.ui.steps;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cancellation.review.Review;
import io.cardworkbench.cards.CardSummary;
import io.cardworkbench.cards.ui.CardColumns;
import java.time.Instant;

/** Some of the cards of a review. */
public final class CardSample extends Composite<Div> {

    private final Grid<CardSummary> grid = new Grid<>();

    public CardSample(Place place, Instant now, Review review) {
        var texts = place.texts();
        var cards = review.findings().sample();
        var heading = cards.size() < review.matched()
                ? texts.of("review.sample", cards.size())
                : texts.of("review.sample.all", cards.size());
        grid.addClassName("card-sample");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", heading);
        CardColumns.addTo(grid, place, now, card -> card, true);
        grid.setItems(cards);
        getContent().addClassName("review-sample");
        getContent().add(new H3(heading), grid);
    }
}
