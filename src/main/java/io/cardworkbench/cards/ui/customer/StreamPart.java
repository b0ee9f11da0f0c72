package io.cardworkbench.cards.ui.customer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.local.ValueSignal;
import io.cardworkbench.access.PermissionMissing;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.cards.query.CustomerStream;
import io.cardworkbench.cards.ui.CardServices;
import io.cardworkbench.kit.InPage;
import io.cardworkbench.kit.LiveRegion;
import io.cardworkbench.kit.Ticks;
import io.cardworkbench.watch.Watch;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The stream as the customer sees it. Follows every change while it is attached. */
final class StreamPart extends Composite<Div> {

    private static final int LIMIT = 100;

    private static final Duration AGE_UPDATE = Duration.ofSeconds(30);

    private final transient CardServices services;
    private final transient Place place;
    private final String userId;
    private final Runnable changed;
    private final OrderedList list = new OrderedList();
    private final Paragraph empty = new Paragraph();
    private final LiveRegion region = new LiveRegion();
    private final Map<CardId, StreamCard> shown = new HashMap<>();
    private final ValueSignal<Instant> now;
    private String version = "";
    private transient @Nullable Watch watch;

    StreamPart(CardServices services, Place place, String userId, Runnable changed) {
        this.services = services;
        this.place = place;
        this.userId = userId;
        this.changed = changed;
        now = new ValueSignal<>(services.clock().instant());
        list.addClassNames("plain-list", "stream");
        empty.addClassName("muted");
        empty.setText(place.texts().of("customer.stream.empty"));
        getContent().add(empty, list, region);
        show(services.streams().stream(place.environmentId(), userId, LIMIT));
        Ticks.whileAttached(this, AGE_UPDATE, () -> now.set(services.clock().instant()));
        addAttachListener(attached -> start());
        addDetachListener(detached -> end());
    }

    private void start() {
        end();
        try {
            watch = services.streams().watch(place.environmentId(), userId, LIMIT, this::received);
        } catch (PermissionMissing lostMeanwhile) {
            watch = null;
        }
    }

    private void end() {
        if (watch != null) {
            watch.end();
        }
    }

    private void received(CustomerStream stream) {
        InPage.run(place.ui(), () -> update(stream));
    }

    private void update(CustomerStream stream) {
        if (!stream.version().equals(version)) {
            show(stream);
            region.say(
                    place.texts().of("customer.stream.changed", stream.cards().size()));
            changed.run();
        }
    }

    /** Cards that stay are kept, so that they keep the focus and their place. */
    private void show(CustomerStream stream) {
        version = stream.version();
        var staying = stream.cards().stream().map(card -> card.id()).collect(Collectors.toSet());
        shown.entrySet().stream()
                .filter(card -> !staying.contains(card.getKey()))
                .forEach(card -> list.remove(card.getValue()));
        shown.keySet().retainAll(staying);
        for (var i = 0; i < stream.cards().size(); i++) {
            var card = stream.cards().get(i);
            if (!shown.containsKey(card.id())) {
                var part = new StreamCard(place, card, now);
                shown.put(card.id(), part);
                list.addComponentAtIndex(i, part);
            }
        }
        empty.setVisible(shown.isEmpty());
    }
}
