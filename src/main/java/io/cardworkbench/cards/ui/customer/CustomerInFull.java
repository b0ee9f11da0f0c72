package io.cardworkbench.cards.ui.customer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.ui.EnvironmentScope;
import io.cardworkbench.access.ui.PageWithRight;
import io.cardworkbench.access.ui.PermissionBanner;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.erasure.Placeholder;
import io.cardworkbench.cards.query.CardQuery;
import io.cardworkbench.cards.ui.CancelThese;
import io.cardworkbench.cards.ui.CardGrid;
import io.cardworkbench.cards.ui.CardServices;
import io.cardworkbench.cards.ui.criteria.ShownValue;
import io.cardworkbench.kit.CopyButton;
import io.cardworkbench.kit.HeadedSection;
import io.cardworkbench.kit.Notice;
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
    private final Notice unknown;

    CustomerInFull(CardServices services, Place place, String userId) {
        this.services = services;
        this.place = place;
        this.userId = userId;
        this.texts = place.texts();
        unknown = unknown();
        all = new CardGrid(services, place, texts.of("customer.all"), false);
        getContent().addClassName("customer-in-full");
        getContent()
                .add(
                        head(),
                        erased(),
                        new CancelThese(services, place, "customer.cancel").of(theirs()),
                        new PageWithRight(place, Permission.SEE_STREAMS, this::columns, () -> notSeen(place)),
                        new PageWithRight(place, Permission.CHANGE_MEMBERS, this::erase, Div::new));
    }

    private EraseCustomer erase() {
        return new EraseCustomer(services, place, userId);
    }

    private Div head() {
        var kind = new Span(texts.of("customer.kind"));
        kind.addClassName("muted");
        var name = new H1(texts.of("customer.title", ShownValue.of(userId)));
        name.addClassName("customer-id");
        var line = new Div(name, new CopyButton(userId, texts.of("customer.copy-id")));
        line.addClassName("card-head");
        return new Div(kind, line);
    }

    private Notice erased() {
        var notice = new Notice(Notice.Kind.INFO, texts.of("customer.erased"), texts.of("customer.erased.detail"));
        notice.setVisible(Placeholder.is(userId));
        return notice;
    }

    static PermissionBanner notSeen(Place place) {
        return new PermissionBanner(place, Permission.SEE_STREAMS, "customers.not-permitted");
    }

    private CardQuery theirs() {
        return new CardQuery(CardCriteria.none().with(CardAttribute.USER_ID, userId), Set.of());
    }

    private Component columns() {
        var stream = new StreamPart(services, place, userId, this::streamChanged);
        var cards = new PageWithRight(
                place, Permission.SEE_CARDS, this::cards, () -> new Paragraph(texts.of("customer.all.not-permitted")));
        var columns = new Div(section("customer.stream", stream), section("customer.all", cards));
        columns.addClassName("customer-columns");
        return columns;
    }

    private Component cards() {
        all.show(theirs());
        unknown.setVisible(services.queries().count(place.environmentId(), theirs(), 1) == 0);
        return new Div(unknown, all);
    }

    /** There is no list of customers: whoever was sent a card is one. */
    private Notice unknown() {
        var environment = place.environment().name();
        var search = new RouterLink(texts.of("customer.unknown.search"), CustomersView.class);
        search.setQueryParameters(EnvironmentScope.parameters(place.environmentId()));
        return new Notice(
                        Notice.Kind.INFO,
                        texts.of("customer.unknown", ShownValue.of(userId), environment),
                        texts.of("customer.unknown.detail"))
                .with(search);
    }

    private void streamChanged() {
        unknown.setVisible(false);
        if (all.isAttached()) {
            all.reload();
        }
    }

    private HeadedSection section(String heading, Component part) {
        return new HeadedSection("card-section", texts.of(heading), part);
    }
}
