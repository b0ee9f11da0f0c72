package io.cardworkbench.cards.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Span;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.kit.Texts;

/** The status of a card as a word with a shape. */
@StyleSheet("context://assets/cards.css")
public final class StatusWord extends Composite<Span> {

    public StatusWord(Texts texts, CardStatus status) {
        getContent().setText(texts.of("card.status." + status));
        getContent().addClassNames("status", "status--" + status.key());
    }
}
