package io.cardworkbench.cards.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.cardworkbench.cards.Card;
import io.cardworkbench.cards.CardMoment;
import io.cardworkbench.kit.Texts;
import java.util.List;

/** What happened to a card, in order. */
final class CardTimelinePart extends Composite<OrderedList> {

    private final Texts texts;

    CardTimelinePart(Place place, Card card, List<CardMoment> moments) {
        this.texts = place.texts();
        getContent().addClassNames("plain-list", "timeline");
        for (var moment : moments) {
            var step = step(moment);
            if (moment.kind() == CardMoment.Kind.CANCELLED) {
                card.cancelledBy()
                        .ifPresent(job -> step.add(
                                CardLinks.toJob(place.environmentId(), job, texts.of("card.moment.job", job))));
            }
            getContent().add(step);
        }
    }

    private ListItem step(CardMoment moment) {
        var words = moment.until()
                .map(until -> texts.of("card.moment.snoozed-until", texts.dateTimeInZone(until)))
                .orElseGet(() -> texts.of("card.moment." + moment.kind()));
        var time = new Span(texts.dateTimeInZone(moment.at()));
        time.addClassName("timeline-detail");
        return new ListItem(new Span(words), time);
    }
}
