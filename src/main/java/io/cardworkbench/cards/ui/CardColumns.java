package io.cardworkbench.cards.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cards.CardSummary;
import io.cardworkbench.cards.ui.criteria.ShownValue;
import io.cardworkbench.kit.Lines;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.kit.TimeText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The columns of every list of cards: one for each thing where there is room, and fewer, with two lines, in a narrow window. */
public final class CardColumns<C> {

    /** The key of the column that says when a card was sent. */
    static final String SENT = "cards.sent";

    /** And that of the one which does in a narrow window. */
    static final String STATUS_AND_SENT = "cards.status";

    /** In pixels; as in the style sheets. */
    private static final int WIDE = 800;

    private final Grid<C> grid;
    private final Place place;
    private final Texts texts;
    private final Signal<Instant> now;
    private final Function<C, CardSummary> summary;
    private final List<Column<C>> wide = new ArrayList<>();
    private final List<Column<C>> narrow = new ArrayList<>();

    private CardColumns(Grid<C> grid, Place place, Instant now, Function<C, CardSummary> summary) {
        this.grid = grid;
        this.place = place;
        this.texts = place.texts();
        this.now = new ValueSignal<>(now);
        this.summary = summary;
    }

    /**
     * Adds them to a list that is empty so far.
     *
     * @param now what ages are counted from
     * @param withCustomer whether the cards may be of different customers
     */
    public static <C> void addTo(
            Grid<C> grid, Place place, Instant now, Function<C, CardSummary> summary, boolean withCustomer) {
        var columns = new CardColumns<>(grid, place, now, summary);
        columns.add(withCustomer);
        columns.fit(place.ui().getPage().getExtendedClientDetails().getWindowInnerWidth());
        grid.addAttachListener(attached -> {
            var resized =
                    attached.getUI().getPage().addBrowserWindowResizeListener(size -> columns.fit(size.getWidth()));
            grid.addDetachListener(detached -> {
                detached.unregisterListener();
                resized.remove();
            });
        });
    }

    private void add(boolean withCustomer) {
        wide.add(column("cards.card", this::card));
        wide.add(column("cards.template", card -> new Span(card.templateName())));
        narrow.add(column("cards.card", card -> new Lines(card(card), Lines.text(card.templateName(), "muted"))));
        if (withCustomer) {
            column("cards.customer", this::customer);
        }
        wide.add(column("cards.status.alone", this::status));
        wide.add(column(SENT, this::sent).setKey(SENT));
        narrow.add(column(STATUS_AND_SENT, card -> new Lines(status(card), sent(card)))
                .setKey(STATUS_AND_SENT));
    }

    /** A width that is not known yet is taken for one with room. */
    private void fit(int width) {
        var hasRoom = width <= 0 || width >= WIDE;
        wide.forEach(column -> column.setVisible(hasRoom));
        narrow.forEach(column -> column.setVisible(!hasRoom));
    }

    private Column<C> column(String key, Function<CardSummary, Component> cell) {
        return grid.addColumn(new ComponentRenderer<>(card -> cell.apply(summary.apply(card))))
                .setHeader(texts.of(key))
                .setFlexGrow(1)
                .setWidth("0");
    }

    private RouterLink card(CardSummary card) {
        var link = CardLinks.toCard(place.environmentId(), card.id(), card.id().toString());
        link.addClassName("id");
        return link;
    }

    private RouterLink customer(CardSummary card) {
        var link = CardLinks.toCustomer(place.environmentId(), card.userId(), ShownValue.of(card.userId()));
        link.addClassName("id");
        return link;
    }

    private StatusWord status(CardSummary card) {
        return new StatusWord(texts, card.status());
    }

    private TimeText sent(CardSummary card) {
        return TimeText.ago(texts, card.created(), now);
    }
}
