package io.cardworkbench.cards.ui;

import com.vaadin.flow.router.RouteConfiguration;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.ui.Finder;
import io.cardworkbench.access.ui.Found;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.cards.query.CardQuery;
import io.cardworkbench.cards.sending.CardTemplate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds cards and customers by their ids, and the cards of templates by the name of these. */
@Component
@Order(20)
class FindCards implements Finder {

    private final CardServices services;

    FindCards(CardServices services) {
        this.services = services;
    }

    @Override
    public List<Found> find(Place place, String text) {
        var seesCards = place.rights().has(Permission.SEE_CARDS);
        return Stream.of(
                        seesCards ? card(place, text).stream() : Stream.<Found>of(),
                        seesCards && place.rights().has(Permission.SEE_STREAMS)
                                ? customer(place, text).stream()
                                : Stream.<Found>of(),
                        seesCards && place.rights().has(Permission.SEE_TEMPLATES)
                                ? templates(place, text)
                                : Stream.<Found>of())
                .flatMap(found -> found)
                .toList();
    }

    private Optional<Found> card(Place place, String text) {
        return CardId.parse(text)
                .flatMap(id -> services.queries().find(place.environmentId(), id))
                .map(card -> Found.in(
                        place,
                        "card",
                        card.id().toString(),
                        place.texts().of("palette.card", card.template().name(), card.userId()),
                        RouteConfiguration.forSessionScope()
                                .getUrl(CardView.class, card.id().toString())));
    }

    /** Whoever was sent a card is one. */
    private Optional<Found> customer(Place place, String text) {
        return CardAttribute.USER_ID.refusal(text).isEmpty()
                        && services.queries().count(place.environmentId(), theirs(text), 1) > 0
                ? Optional.of(new Found("customer", text, "", CardLinks.customer(place.environmentId(), text)))
                : Optional.empty();
    }

    private static CardQuery theirs(String userId) {
        return new CardQuery(CardCriteria.none().with(CardAttribute.USER_ID, List.of(userId)), Set.of());
    }

    private Stream<Found> templates(Place place, String text) {
        return services.templates().all(place.environmentId()).stream()
                .filter(template -> Finder.isIn(template.name(), text)
                        || template.id().toString().equals(text))
                .limit(MOST)
                .map(template -> template(place, template));
    }

    private Found template(Place place, CardTemplate template) {
        var query = new CardQuery(
                CardCriteria.none()
                        .with(CardAttribute.CARD_TEMPLATE, List.of(template.id().toString())),
                Set.of());
        return Found.in(
                "template",
                template.name(),
                place.texts().of("palette.template"),
                CardsView.PATH,
                services.addresses().of(place.environmentId(), query));
    }
}
