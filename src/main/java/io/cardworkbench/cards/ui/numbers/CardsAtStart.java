package io.cardworkbench.cards.ui.numbers;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.PermissionMissing;
import io.cardworkbench.access.ui.PermissionWords;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.kit.Ticks;
import java.time.Duration;

/** How many cards are open in an environment, and how many came and went lately, on the start page. */
@StyleSheet("context://assets/cards.css")
final class CardsAtStart extends Composite<Div> {

    private static final Duration UPDATE = Duration.ofSeconds(30);

    private final transient NumberServices services;
    private final transient Place place;
    private final OpenCardsPart open;
    private final DaysPart days;
    private final Paragraph notPermitted;

    CardsAtStart(NumberServices services, Place place) {
        this.services = services;
        this.place = place;
        open = new OpenCardsPart(services.addresses(), place);
        days = new DaysPart(place.texts());
        notPermitted = new Paragraph(
                place.texts().of("start.cards.not-permitted", PermissionWords.of(this, Permission.SEE_CARDS)));
        notPermitted.addClassName("muted");
        getContent().addClassName("cards-at-start");
        getContent().add(open, days, notPermitted);
        var allowed = place.rights().include(Permission.SEE_CARDS).now();
        Signal.effect(this, () -> read(allowed.get()));
        Ticks.whileAttached(this, UPDATE, () -> read(allowed.peek()));
    }

    private void read(boolean allowed) {
        var shown = allowed && hasRead();
        open.setVisible(shown);
        days.setVisible(shown);
        notPermitted.setVisible(!shown);
    }

    /** Not if the right was lost meanwhile. */
    private boolean hasRead() {
        try {
            open.show(services.numbers().open(place.environmentId()));
            days.show(
                    services.numbers().days(place.environmentId(), place.texts().zone()));
            return true;
        } catch (PermissionMissing lostMeanwhile) {
            return false;
        }
    }
}
