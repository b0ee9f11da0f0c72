package io.cardworkbench.cards.ui.customer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.ui.PageWithRight;
import io.cardworkbench.access.ui.PermissionBanner;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.query.CardQuery;
import io.cardworkbench.cards.ui.CardGrid;
import io.cardworkbench.cards.ui.CardServices;
import io.cardworkbench.cards.ui.criteria.ShownValue;
import io.cardworkbench.kit.HeadedSection;
import io.cardworkbench.kit.Texts;
import java.util.Set;

/** The stream of a customer beside all cards of theirs. */
@StyleSheet("context://assets/cards.css")
final class CustomerInFull extends Composite<Div> {

    private final transient CardServices services;
    private final transient Place place;
    private final String userId;
    private final Texts texts;
    private final CardGrid all;

    CustomerInFull(CardServices services, Place place, String userId) {
        this.services = services;
        this.place = place;
        this.userId = userId;
        this.texts = place.texts();
        all = new CardGrid(services, place, texts.of("customer.all"), false);
        getContent().addClassName("customer-in-full");
        getContent()
                .add(
                        new H1(texts.of("customer.title", ShownValue.of(userId))),
                        new PageWithRight(place, Permission.SEE_STREAMS, this::columns, () -> notSeen(place)));
    }

    static PermissionBanner notSeen(Place place) {
        return new PermissionBanner(place, Permission.SEE_STREAMS, "customers.not-permitted");
    }

    private Component columns() {
        var stream = new StreamPart(services, place, userId, this::streamChanged);
        var cards = new PageWithRight(
                place, Permission.SEE_CARDS, this::cards, () -> new Paragraph(texts.of("customer.all.not-permitted")));
        var columns = new Div(section("customer.stream", stream), section("customer.all", cards));
        columns.addClassName("customer-columns");
        return columns;
    }

    private CardGrid cards() {
        all.show(new CardQuery(CardCriteria.none().with(CardAttribute.USER_ID, userId), Set.of()));
        return all;
    }

    private void streamChanged() {
        if (all.isAttached()) {
            all.reload();
        }
    }

    private HeadedSection section(String heading, Component part) {
        return new HeadedSection("card-section", texts.of(heading), part);
    }
}
