package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import io.cardworkbench.cards.CardStatus;
import io.cardworkbench.kit.Texts;

/** The status of a card as a word with a shape. */
final class StatusWord extends Composite<Span> {

    StatusWord(Texts texts, CardStatus status) {
        getContent().setText(texts.of("card.status." + status));
        getContent().addClassNames("status", "status--" + status.key());
    }
}
