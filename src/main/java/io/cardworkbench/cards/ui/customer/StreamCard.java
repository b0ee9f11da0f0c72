package io.cardworkbench.cards.ui.customer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cards.query.Card;
import io.cardworkbench.cards.ui.CardFace;
import io.cardworkbench.cards.ui.CardLinks;
import io.cardworkbench.cards.ui.criteria.ShownValue;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.kit.TimeText;
import java.time.Instant;
import java.util.Map;

/** A card of a customer's stream: what it is, what it says, and since when it is there. */
final class StreamCard extends Composite<ListItem> {

    private static final int VARIABLES = 6;

    StreamCard(Place place, Card card, Signal<Instant> now) {
        var texts = place.texts();
        var link = CardLinks.toCard(
                place.environmentId(), card.id(), card.template().name());
        var sent =
                new Paragraph(TimeText.within(texts, "customer.stream.sent", TimeText.ago(texts, card.created(), now)));
        sent.addClassName("muted");
        getContent().addClassNames("card", "stream-card");
        getContent().add(new H3(link), new CardFace(texts, card), sent, others(texts, card));
    }

    /** What the sender gave besides what the customer sees. */
    private static Details others(Texts texts, Card card) {
        var variables = new DescriptionList();
        variables.addClassName("stream-detail");
        CardFace.others(card).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .limit(VARIABLES)
                .forEach(variable -> variables.add(
                        new DescriptionList.Term(ShownValue.of(variable.getKey())),
                        new DescriptionList.Description(ShownValue.of(variable.getValue()))));
        var details = new Details(texts.of("card.face.others"), variables);
        details.setVisible(variables.getComponentCount() > 0);
        return details;
    }
}
