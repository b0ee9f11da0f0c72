package io.cardworkbench.cards.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cards.query.Card;
import io.cardworkbench.cards.ui.criteria.ShownValue;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.kit.TimeText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a card carries; what it lacks is left out. */
final class CardFacts extends Composite<DescriptionList> {

    private final Texts texts;
    private final transient Signal<Instant> now;

    CardFacts(Place place, Card card, Signal<Instant> now) {
        this.texts = place.texts();
        this.now = now;
        getContent().addClassName("facts");
        var customer = CardLinks.toCustomer(place.environmentId(), card.userId(), ShownValue.of(card.userId()));
        customer.addClassName("id");
        fact("criterion.USER_ID", customer);
        fact("criterion.CARD_TEMPLATE", new Span(card.template().name()));
        fact("card.source", new Span(texts.of(card.live() ? "card.source.live" : "card.source.test")));
        id("criterion.EVENT_NAME", card.eventName());
        id("criterion.LIFECYCLE_ID", card.lifecycleId());
        id("criterion.FLOW_INSTANCE_ID", card.flowInstanceId());
        id("criterion.FLOW_INVOCATION_ID", card.flowInvocationId());
        time("criterion.SENT", card.created());
        time("card.updated", card.updated());
        time("card.embargo", card.embargoUntil());
        time("card.snoozed", card.snoozedUntil());
        time("card.expires", card.expiresAt());
    }

    private void id(String key, @Nullable String value) {
        if (value != null) {
            var text = new Span(value);
            text.addClassName("id");
            fact(key, text);
        }
    }

    private void time(String key, @Nullable Instant time) {
        if (time != null) {
            fact(key, TimeText.relative(texts, time, now));
        }
    }

    private void fact(String key, Component value) {
        getContent().add(new DescriptionList.Term(texts.of(key)), new DescriptionList.Description(value));
    }
}
