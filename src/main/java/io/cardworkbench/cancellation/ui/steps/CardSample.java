package io.cardworkbench.cancellation.ui.steps;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.cardworkbench.cancellation.review.Review;
import io.cardworkbench.cards.CardSummary;
import io.cardworkbench.cards.ui.StatusWord;
import io.cardworkbench.kit.Lines;
import io.cardworkbench.kit.Texts;
import java.util.function.Function;

/** Some of the cards of a review. */
public final class CardSample extends Composite<Div> {

    private final Texts texts;
    private final Grid<CardSummary> grid = new Grid<>();

    public CardSample(Texts texts, Review review) {
        this.texts = texts;
        var cards = review.findings().sample();
        var heading = texts.of("review.sample", cards.size(), review.matched());
        grid.addClassName("card-sample");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", heading);
        column(
                "review.sample.card",
                card -> new Lines(Lines.text(card.id().toString(), "id"), Lines.text(card.templateName(), "muted")));
        column("review.sample.customer", card -> new Lines(Lines.text(card.userId(), "id")));
        column("review.sample.status", card -> new Lines(new StatusWord(texts, card.status()), sent(card)));
        grid.setItems(cards);
        getContent().addClassName("review-sample");
        getContent().add(new H3(heading), grid);
    }

    private void column(String key, Function<CardSummary, Component> cell) {
        grid.addColumn(new ComponentRenderer<>(cell::apply))
                .setHeader(texts.of(key))
                .setFlexGrow(1)
                .setWidth("0");
    }

    private Span sent(CardSummary card) {
        var sent = Lines.text(texts.dateTime(card.created()), "muted");
        sent.setTitle(texts.dateTimeInZone(card.created()));
        return sent;
    }
}
