package io.cardworkbench.cards.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.signals.local.ValueSignal;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.query.Card;
import io.cardworkbench.cards.query.CardQuery;
import io.cardworkbench.kit.CopyButton;
import io.cardworkbench.kit.HeadedSection;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.kit.Ticks;
import java.time.Duration;
import java.util.Set;

/** Everything about a card: what happened to it, what it carries and what it says. */
@StyleSheet("context://assets/cards.css")
final class CardInFull extends Composite<Div> {

    private static final Duration AGE_UPDATE = Duration.ofSeconds(30);

    private final Texts texts;

    CardInFull(CardServices services, Place place, Card card) {
        this.texts = place.texts();
        var now = new ValueSignal<>(services.clock().instant());
        Ticks.whileAttached(this, AGE_UPDATE, () -> now.set(services.clock().instant()));
        var moments = services.queries().timeline(place.environmentId(), card.id());
        var canceller = services.queries().canceller(place.environmentId(), card.id());
        getContent().addClassName("card-in-full");
        getContent().add(head(card));
        if (card.status().isOpen()) {
            getContent().add(cancel(services, place, card));
        }
        var columns = new Div(
                column(
                        section("card.face", new CardFace(texts, card)),
                        section("card.timeline", new CardTimelinePart(place, card, moments, canceller, now))),
                column(section("card.facts", new CardFacts(place, card, now)), section("card.payload", payload(card))));
        columns.addClassName("card-columns");
        getContent().add(columns);
    }

    private static Div column(Component... sections) {
        var column = new Div(sections);
        column.addClassName("card-column");
        return column;
    }

    private Div head(Card card) {
        var head = new Div(
                new H1(texts.of("card.title", card.id().toString())),
                new CopyButton(card.id().toString(), texts.of("card.copy-id")),
                new StatusWord(texts, card.status()));
        head.addClassName("card-head");
        return head;
    }

    private static CancelThese cancel(CardServices services, Place place, Card card) {
        var alone = CardCriteria.none().with(CardAttribute.CARD_ID, card.id().toString());
        return new CancelThese(services, place, "card.cancel").of(new CardQuery(alone, Set.of()));
    }

    private Component payload(Card card) {
        var text = new Pre(PayloadText.pretty(card.payload()));
        text.addClassName("card-payload");
        text.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", texts.of("card.payload"));
        return text;
    }

    private HeadedSection section(String heading, Component part) {
        return new HeadedSection("card-section", texts.of(heading), part);
    }
}
