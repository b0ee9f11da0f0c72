package io.cardworkbench.cards.ui.numbers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.cards.numbers.OpenCards;
import io.cardworkbench.cards.numbers.OpenCards.OfTemplate;
import io.cardworkbench.cards.query.CardQuery;
import io.cardworkbench.cards.ui.CardLinks;
import io.cardworkbench.cards.ui.QueryAddresses;
import io.cardworkbench.cards.ui.StatusWord;
import io.cardworkbench.kit.Bars;
import io.cardworkbench.kit.Texts;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The open cards of an environment by status and by template, as bars. */
final class OpenCardsPart extends Composite<Section> {

    private static final int TEMPLATES = 8;

    private final transient QueryAddresses addresses;
    private final transient Place place;
    private final Texts texts;
    private final Paragraph sum = new Paragraph();
    private final Div bars = new Div();
    private @Nullable OpenCards shown;
    private boolean opened;

    OpenCardsPart(QueryAddresses addresses, Place place) {
        this.addresses = addresses;
        this.place = place;
        this.texts = place.texts();
        sum.addClassName("muted");
        bars.addClassName("open-cards");
        getContent().addClassName("open-cards-part");
        getContent().add(new H2(texts.of("start.open")), sum, bars);
    }

    /** Leaves the page as it is while the numbers are the same. */
    void show(OpenCards open) {
        if (open.equals(shown)) {
            return;
        }
        shown = open;
        sum.setText(texts.of("start.open.sum", open.all(), place.environment().name()));
        bars.removeAll();
        if (open.all() > 0) {
            bars.add(
                    new Div(new H3(texts.of("review.by-status")), byStatus(open)),
                    new Div(new H3(texts.of("review.by-template")), byTemplate(open)));
        }
    }

    private Bars byStatus(OpenCards open) {
        var all = new Bars(Collections.max(open.byStatus().values()));
        for (var status : StatusWord.OPEN) {
            var cards = open.byStatus().getOrDefault(status, 0L);
            if (cards > 0) {
                var link = link("", new CardQuery(CardCriteria.none(), EnumSet.of(status)));
                link.getElement().appendChild(new StatusWord(texts, status).getElement());
                all.add(link, cards, texts.number(cards));
            }
        }
        return all;
    }

    /** The templates with the most cards; the others on demand. */
    private Div byTemplate(OpenCards open) {
        var counts = open.byTemplate();
        var largest = counts.getFirst().cards();
        var most = new Div(bars(largest, counts.subList(0, Math.min(TEMPLATES, counts.size()))));
        if (counts.size() > TEMPLATES) {
            most.add(others(largest, counts.subList(TEMPLATES, counts.size())));
        }
        return most;
    }

    private Details others(long largest, List<OfTemplate> counts) {
        var cards = counts.stream().mapToLong(OfTemplate::cards).sum();
        var others = new Details(texts.of("review.more-templates", counts.size(), cards), bars(largest, counts));
        others.setOpened(opened);
        others.addOpenedChangeListener(change -> opened = change.isOpened());
        return others;
    }

    private Bars bars(long largest, List<OfTemplate> counts) {
        var some = new Bars(largest);
        for (var count : counts) {
            var ofTemplate = CardCriteria.none()
                    .with(CardAttribute.CARD_TEMPLATE, count.template().id().toString());
            some.add(
                    link(count.template().name(), new CardQuery(ofTemplate, CardStatus.open())),
                    count.cards(),
                    texts.number(count.cards()));
        }
        return some;
    }

    private Component link(String text, CardQuery query) {
        return CardLinks.toCards(addresses.of(place.environmentId(), query), text);
    }
}
