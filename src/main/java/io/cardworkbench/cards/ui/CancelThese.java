package io.cardworkbench.cards.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.ui.Descriptions;
import io.cardworkbench.access.ui.PermissionBanner;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.query.CardQuery;
import io.cardworkbench.kit.ActButton;
import io.cardworkbench.kit.TextLine;

/** Leads from cards that are looked at to the tool that cancels them, with their criteria filled in. */
public final class CancelThese extends Composite<Div> {

    /** The tool belongs to a module that depends on this one. */
    private static final String TOOL = "tools/cancel-cards";

    private final transient CardServices services;
    private final transient Place place;
    private final ValueSignal<String> obstacle;
    private transient CardCriteria criteria = CardCriteria.none();

    /** @param key of what the button says */
    public CancelThese(CardServices services, Place place, String key) {
        this.services = services;
        this.place = place;
        var texts = place.texts();
        var allowed = place.rights().allow(Permission.CANCEL_CARDS);
        obstacle = new ValueSignal<>(texts.of("cards.cancel.unscoped"));
        var button = new ActButton(texts.of(key), this::open);
        button.bindEnabled(
                Signal.computed(() -> allowed.now().get() && obstacle.get().isEmpty()));
        var why = new TextLine("muted", Signal.computed(() -> allowed.now().get() ? obstacle.get() : ""));
        allowed.explains(button);
        Descriptions.tie(button, why);
        getContent().addClassName("cancel-these");
        getContent().add(button, why, new PermissionBanner(place, "cards.cancel.", Permission.CANCEL_CARDS));
    }

    /** Shows these cards, of which the open ones can be cancelled. */
    public CancelThese of(CardQuery query) {
        var open = query.ofOpenOnes();
        criteria = open.orElse(CardCriteria.none());
        if (open.isEmpty()) {
            obstacle.set(place.texts().of("cards.cancel.closed"));
        } else {
            obstacle.set(criteria.isUnscoped() ? place.texts().of("cards.cancel.unscoped") : "");
        }
        return this;
    }

    private void open() {
        place.rights()
                .attempt(() -> place.ui().navigate(TOOL, services.addresses().of(place.environmentId(), criteria)));
    }
}
