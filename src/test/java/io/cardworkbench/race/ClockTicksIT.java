package io.cardworkbench.race;

import static org.awaitility.Awaitility.await;

import io.cardworkbench.cards.Cards;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.cards.sending.NewCard;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.support.Node;
import io.cardworkbench.support.TestH2;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The scheduler of a node lets the lifecycle clock tick. */
class ClockTicksIT {

    @Test
    void cardsArePublishedAndExpireByThemselves() {
        try (var node = Node.start("spring.datasource.url=" + TestH2.newDatabase())) {
            var environment = node.getBean(Organization.class).newEnvironment();
            var cards = node.getBean(Cards.class);
            var plain = cards.card(environment, cards.newTemplate(environment, "Spring sale"), "customer");
            var soon = plain.created().plusSeconds(1);

            var published = cards.send(card(plain, soon, null));
            var expired = cards.send(card(plain, null, soon));

            await().until(() -> cards.status(published), status -> status == CardStatus.ACTIVE);
            await().until(() -> cards.status(expired), status -> status == CardStatus.EXPIRED);
        }
    }

    private static NewCard card(NewCard plain, @Nullable Instant embargoUntil, @Nullable Instant expiresAt) {
        return new NewCard(
                plain.environment(),
                plain.template(),
                plain.userId(),
                true,
                null,
                null,
                null,
                null,
                plain.created(),
                embargoUntil,
                expiresAt,
                "{}");
    }
}
