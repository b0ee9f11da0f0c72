package io.cardworkbench.cards.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cards.query.Card;
import io.cardworkbench.cards.query.CardQuery;
import io.cardworkbench.cards.query.CardSlice;
import io.cardworkbench.cards.ui.criteria.ShownValue;
import io.cardworkbench.kit.Texts;
import java.util.function.Function;

/** The newest cards of a query, read as far as they are scrolled to. */
public final class CardGrid extends Composite<Div> {

    /** How many cards can be scrolled through; who looks for others narrows the query. */
    static final int MAX = 10_000;

    private final transient CardServices services;
    private final transient Place place;
    private final Texts texts;
    private final Grid<Card> grid = new Grid<>();
    private final Paragraph count = new Paragraph();
    private transient CardQuery query = CardQuery.all();
    private int found;

    /** @param withCustomer whether the cards may be of different customers */
    public CardGrid(CardServices services, Place place, String label, boolean withCustomer) {
        this.services = services;
        this.place = place;
        this.texts = place.texts();
        grid.addClassName("card-grid");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", label);
        column("cards.card", this::card);
        if (withCustomer) {
            column("cards.customer", this::customer);
        }
        column("cards.status", this::status);
        count.addClassName("card-count");
        count.getElement().setAttribute("role", "status");
        getContent().addClassName("card-list");
        getContent().add(count, grid);
    }

    public void show(CardQuery wanted) {
        query = wanted;
        reload();
    }

    /** Counts once; each scroll reads no more than what it shows. */
    public void reload() {
        found = services.queries().count(place.environmentId(), query, MAX + 1);
        count.setText(found > MAX ? texts.of("cards.count.more", MAX) : texts.of("cards.count", found));
        grid.setVisible(found > 0);
        grid.setItems(
                page -> services
                        .queries()
                        .page(place.environmentId(), query, slice(page.getOffset(), page.getLimit()))
                        .cards()
                        .stream(),
                page -> Math.min(found, MAX));
    }

    private static CardSlice slice(int offset, int limit) {
        return CardSlice.at(offset, Math.min(limit, CardSlice.MAX_LIMIT));
    }

    private void column(String key, Function<Card, Component> cell) {
        grid.addColumn(new ComponentRenderer<>(cell::apply))
                .setHeader(texts.of(key))
                .setFlexGrow(1)
                .setWidth("0");
    }

    private Component card(Card card) {
        var link = CardLinks.toCard(place.environmentId(), card.id(), card.id().toString());
        link.addClassName("id");
        return cell(link, text(card.template().name(), "muted"));
    }

    private Component customer(Card card) {
        var link = CardLinks.toCustomer(place.environmentId(), card.userId(), ShownValue.of(card.userId()));
        link.addClassName("id");
        return cell(link);
    }

    private Component status(Card card) {
        var sent = text(texts.dateTime(card.created()), "muted");
        sent.setTitle(texts.dateTimeInZone(card.created()));
        return cell(new StatusWord(texts, card.status()), sent);
    }

    /** Lines below one another, so that the table fits into the narrowest window. */
    private static Div cell(Component... lines) {
        var cell = new Div(lines);
        cell.addClassName("card-cell");
        return cell;
    }

    private static Span text(String text, String className) {
        var span = new Span(text);
        span.addClassName(className);
        return span;
    }
}
