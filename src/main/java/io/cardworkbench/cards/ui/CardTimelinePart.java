package io.cardworkbench.cards.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cards.query.Cancellation;
import io.cardworkbench.cards.query.Card;
import io.cardworkbench.cards.query.CardMoment;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.kit.TimeText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What happened to a card, in order. */
final class CardTimelinePart extends Composite<OrderedList> {

    private final Texts texts;
    private final transient Signal<Instant> now;

    CardTimelinePart(
            Place place,
            Card card,
            List<CardMoment> moments,
            Optional<Cancellation> cancellation,
            Signal<Instant> now) {
        this.texts = place.texts();
        this.now = now;
        getContent().addClassNames("plain-list", "timeline");
        for (var moment : moments) {
            var step = step(moment);
            if (moment.kind() == CardMoment.Kind.CANCELLED) {
                card.cancelledBy()
                        .ifPresent(job -> step.add(
                                CardLinks.toJob(place.environmentId(), job, texts.of("card.moment.job", job))));
                cancellation.ifPresent(why -> explain(step, why));
            }
            getContent().add(step);
        }
    }

    private void explain(ListItem step, Cancellation why) {
        step.add(detail(texts.of("card.moment.submitted-by", why.by())));
        if (why.reason() != null) {
            step.add(detail(texts.of("card.moment.reason", why.reason())));
        }
    }

    private ListItem step(CardMoment moment) {
        var words = moment.until()
                .map(until -> TimeText.within(texts, "card.moment.snoozed-until", TimeText.absolute(texts, until)))
                .orElseGet(() -> new Span(texts.of("card.moment." + moment.kind())));
        var at = TimeText.relative(texts, moment.at(), now);
        at.addClassName("timeline-detail");
        return new ListItem(words, at);
    }

    private static Span detail(String text) {
        var detail = new Span(text);
        detail.addClassName("timeline-detail");
        return detail;
    }
}
