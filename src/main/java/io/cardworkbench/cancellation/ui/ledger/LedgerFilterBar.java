package io.cardworkbench.cancellation.ui.ledger;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.cardworkbench.cancellation.ledger.LedgerFilter;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.kit.Texts;

/** Chooses the outcome, the customer or the card that a ledger is looked through for. */
final class LedgerFilterBar extends Composite<Div> {

    private final Select<OutcomeFilter> outcome = new Select<>();
    private final TextField search = new TextField();

    LedgerFilterBar(Texts texts, Runnable changed) {
        outcome.setLabel(texts.of("ledger.outcome"));
        outcome.setItems(OutcomeFilter.values());
        outcome.setItemLabelGenerator(filter -> texts.of("ledger.outcome." + filter));
        outcome.setValue(OutcomeFilter.ALL);
        outcome.addValueChangeListener(change -> changed.run());
        search.setLabel(texts.of("ledger.search"));
        search.setClearButtonVisible(true);
        search.setMaxLength(CardCriteria.MAX_VALUE_LENGTH);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> changed.run());
        getContent().addClassName("ledger-filter");
        getContent().add(outcome, search);
    }

    /** What is typed may be the id of a card or of a customer, and both are numbers at times. */
    LedgerFilter filter() {
        var typed = search.getValue().strip();
        return typed.isEmpty()
                ? new LedgerFilter(outcome.getValue().kinds(), null, null)
                : new LedgerFilter(
                        outcome.getValue().kinds(), typed, CardId.parse(typed).orElse(null));
    }
}
