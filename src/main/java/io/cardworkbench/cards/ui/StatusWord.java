package io.cardworkbench.cards.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Span;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.kit.Texts;
import java.util.List;

/** The status of a card as a word with a shape. */
@StyleSheet("context://assets/cards.css")
public final class StatusWord extends Composite<Span> {

    /** The open ones in the order in which they are told: those that customers see come first. */
    public static final List<CardStatus> OPEN = List.of(CardStatus.ACTIVE, CardStatus.SNOOZED, CardStatus.EMBARGOED);

    public StatusWord(Texts texts, CardStatus status) {
        getContent().setText(texts.of("card.status." + status));
        getContent().addClassNames("status", "status--" + status.key());
    }
}
