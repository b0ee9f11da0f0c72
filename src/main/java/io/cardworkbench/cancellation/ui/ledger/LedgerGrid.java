package io.cardworkbench.cancellation.ui.ledger;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cancellation.job.CardOutcome;
import io.cardworkbench.cancellation.ledger.LedgerEntry;
import io.cardworkbench.cards.ui.CardLinks;
import io.cardworkbench.cards.ui.criteria.ShownValue;
import io.cardworkbench.kit.Lines;
import io.cardworkbench.kit.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Cards of a job with their outcomes, read as they are scrolled to. */
final class LedgerGrid extends Composite<Grid<LedgerEntry>> {

    private final Place place;
    private final Texts texts;
    private final FailureWords failures;

    LedgerGrid(Place place) {
        this.place = place;
        this.texts = place.texts();
        this.failures = new FailureWords(texts);
        var grid = getContent();
        grid.addClassName("ledger-grid");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", texts.of("job.ledger"));
        column("cards.card", this::card);
        column("ledger.outcome", this::outcome);
    }

    /**
     * Shows as many entries as there were when they were counted.
     *
     * @param read gives the entries from an offset on, at most a number of them
     */
    void show(int total, BiFunction<Integer, Integer, List<LedgerEntry>> read) {
        var items = getContent()
                .setItems(query -> read.apply(query.getOffset(), query.getLimit()).stream(), query -> total);
        // Cards get another outcome meanwhile, and a grid that knows their number would wait for them for ever.
        items.setItemCountEstimate(Math.max(1, total));
        setVisible(total > 0);
    }

    private void column(String key, Function<LedgerEntry, Component> cell) {
        getContent()
                .addColumn(new ComponentRenderer<>(cell::apply))
                .setHeader(texts.of(key))
                .setKey(key)
                .setFlexGrow(1)
                .setWidth("0");
    }

    private Component card(LedgerEntry entry) {
        var id = entry.outcome().card();
        var userId = entry.userId();
        if (userId == null) {
            return new Lines(Lines.text(id.toString(), "id"));
        }
        var card = CardLinks.toCard(place.environmentId(), id, id.toString());
        card.addClassName("id");
        var customer = CardLinks.toCustomer(place.environmentId(), userId, ShownValue.of(userId));
        customer.addClassName("id");
        return new Lines(card, customer);
    }

    private Component outcome(LedgerEntry entry) {
        var outcome = entry.outcome();
        var word = new Span(texts.of("ledger.outcome." + outcome.kind()));
        word.addClassNames(
                "outcome-key", "outcome-key--" + outcome.kind().name().toLowerCase(Locale.ROOT));
        return new Lines(word, Lines.text(detail(outcome), "muted"));
    }

    private String detail(CardOutcome outcome) {
        return switch (outcome.kind()) {
            case CANCELLED, REMAINING -> "";
            case SKIPPED ->
                outcome.isNotKept()
                        ? texts.of("ledger.not-kept")
                        : texts.of("ledger.skipped", texts.of("card.status." + outcome.status()));
            case FAILED -> failures.of(Objects.requireNonNullElse(outcome.failure(), ""));
        };
    }
}
