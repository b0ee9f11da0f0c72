package io.cardworkbench.cards;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.cards.sending.CardTemplate;
import io.cardworkbench.cards.sending.NewCard;
import io.cardworkbench.support.RandomCases;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sends random cards to an environment, and makes criteria that some of them match. */
final class RandomCards {

    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    private final Cards cards;
    private final Random random;
    private final EnvironmentId environment;
    private final List<CardTemplate> templates = new ArrayList<>();
    private final List<SentCard> sent = new ArrayList<>();

    RandomCards(Cards cards, Random random, EnvironmentId environment) {
        this.cards = cards;
        this.random = random;
        this.environment = environment;
        for (var name : List.of("Spring sale", "Welcome", "Unused")) {
            templates.add(cards.newTemplate(environment, name));
        }
    }

    /** All of them, lowest id first. */
    List<SentCard> send(int count) {
        for (var card = 0; card < count; card++) {
            send();
        }
        return List.copyOf(sent);
    }

    private void send() {
        var created = instant(random);
        var embargo = random.nextInt(4) == 0 ? created.plusSeconds(60) : null;
        var card = new NewCard(
                environment,
                templates.get(random.nextInt(2)).id(),
                HostileValues.any(random),
                random.nextBoolean(),
                sometimes(),
                sometimes(),
                sometimes(),
                sometimes(),
                created,
                embargo,
                null,
                "{}");
        var id = cards.send(card);
        sent.add(new SentCard(id, card, embargo == null ? act(id) : CardStatus.EMBARGOED));
    }

    private CardStatus act(CardId id) {
        switch (random.nextInt(5)) {
            case 0 -> cards.complete(environment, id);
            case 1 -> cards.expire(environment, id);
            case 2 -> cards.snooze(environment, id);
            default -> {}
        }
        return cards.status(id);
    }

    private @Nullable String sometimes() {
        return random.nextInt(3) == 0 ? null : HostileValues.any(random);
    }

    CardCriteria criteria(Random cases) {
        var criteria = CardCriteria.none();
        for (var count = cases.nextInt(3); count >= 0; count--) {
            var attribute = RandomCases.any(cases, List.of(CardAttribute.values()));
            criteria = criteria.with(attribute, values(cases, attribute));
        }
        return switch (cases.nextInt(6)) {
            case 0 -> criteria.sent(instant(cases), null);
            case 1 -> criteria.sent(null, instant(cases));
            case 2 -> criteria.sent(FIRST.plusSeconds(cases.nextInt(50)), FIRST.plusSeconds(50 + cases.nextInt(50)));
            default -> criteria;
        };
    }

    private Set<String> values(Random cases, CardAttribute attribute) {
        var values = new LinkedHashSet<String>();
        for (var count = cases.nextInt(12); count >= 0; count--) {
            values.add(value(cases, attribute));
        }
        return values;
    }

    private String value(Random cases, CardAttribute attribute) {
        return switch (attribute) {
            case CARD_TEMPLATE -> RandomCases.any(cases, templates).id().toString();
            case CARD_ID -> Long.toString(RandomCases.any(cases, sent).id().value() + cases.nextInt(2) * 1_000L);
            case STATUS ->
                RandomCases.any(cases, List.copyOf(CardStatus.open())).key();
            case USER_ID, EVENT_NAME, LIFECYCLE_ID, FLOW_INSTANCE_ID, FLOW_INVOCATION_ID -> HostileValues.any(cases);
        };
    }

    /** One of a hundred seconds, so that borders are hit. */
    private static Instant instant(Random random) {
        return FIRST.plusSeconds(random.nextInt(100));
    }
}
