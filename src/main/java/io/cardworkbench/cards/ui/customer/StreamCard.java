package io.cardworkbench.cards.ui.customer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cards.query.Card;
import io.cardworkbench.cards.ui.CardLinks;
import io.cardworkbench.cards.ui.PayloadText;
import io.cardworkbench.cards.ui.criteria.ShownValue;

/** A card of a customer's stream: what it is, what it says, and since when it is there. */
final class StreamCard extends Composite<ListItem> {

    private static final int VARIABLES = 6;

    StreamCard(Place place, Card card) {
        var texts = place.texts();
        var link = CardLinks.toCard(
                place.environmentId(), card.id(), card.template().name());
        var detail = new DescriptionList();
        detail.addClassName("stream-detail");
        PayloadText.detail(card.payload()).entrySet().stream()
                .limit(VARIABLES)
                .forEach(variable -> detail.add(
                        new DescriptionList.Term(ShownValue.of(variable.getKey())),
                        new DescriptionList.Description(ShownValue.of(variable.getValue()))));
        detail.setVisible(detail.getComponentCount() > 0);
        var sent = new Paragraph(texts.of("customer.stream.sent", texts.dateTime(card.created())));
        sent.setTitle(texts.dateTimeInZone(card.created()));
        sent.addClassName("muted");
        getContent().addClassNames("card", "stream-card");
        getContent().add(new H3(link), detail, sent);
    }
}
