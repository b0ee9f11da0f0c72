package io.cardworkbench.cards.ui.customer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.ui.AccessFeed;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cards.CardAttribute;
import io.cardworkbench.cards.CardCriteria;
import io.cardworkbench.cards.CardQuery;
import io.cardworkbench.cards.ui.CardGrid;
import io.cardworkbench.cards.ui.CardServices;
import io.cardworkbench.cards.ui.MissingPermission;
import io.cardworkbench.cards.ui.criteria.ShownValue;
import io.cardworkbench.kit.Texts;
import java.util.Set;

/** The stream of a customer beside all cards of theirs. */
@StyleSheet("context://assets/cards.css")
final class CustomerInFull extends Composite<Div> {

    private final transient CardServices services;
    private final transient Place place;
    private final String userId;
    private final Texts texts;
    private boolean seesStreams;
    private boolean seesCards;

    CustomerInFull(CardServices services, Place place, String userId) {
        this.services = services;
        this.place = place;
        this.userId = userId;
        this.texts = place.texts();
        getContent().addClassName("customer-in-full");
        show();
        AccessFeed.whileAttached(this, services.permissions(), this::followRights);
    }

    private void followRights() {
        if (services.may(Permission.SEE_STREAMS) != seesStreams || services.may(Permission.SEE_CARDS) != seesCards) {
            show();
        }
    }

    private void show() {
        seesStreams = services.may(Permission.SEE_STREAMS);
        seesCards = services.may(Permission.SEE_CARDS);
        getContent().removeAll();
        getContent()
                .add(
                        new H1(texts.of("customer.title", ShownValue.of(userId))),
                        seesStreams
                                ? columns()
                                : new MissingPermission(
                                        services.permissions(),
                                        place,
                                        Permission.SEE_STREAMS,
                                        "customers.not-permitted"));
    }

    private Component columns() {
        var all = new CardGrid(services, place, texts.of("customer.all"), false);
        if (seesCards) {
            all.show(new CardQuery(CardCriteria.none().with(CardAttribute.USER_ID, userId), Set.of()));
        }
        var stream = new StreamPart(services, place, userId, seesCards ? all::reload : () -> {});
        var columns = new Div(
                section("customer.stream", stream),
                section("customer.all", seesCards ? all : new Paragraph(texts.of("customer.all.not-permitted"))));
        columns.addClassName("customer-columns");
        return columns;
    }

    private Section section(String heading, Component part) {
        var section = new Section(new H2(texts.of(heading)), part);
        section.addClassName("card-section");
        return section;
    }
}
