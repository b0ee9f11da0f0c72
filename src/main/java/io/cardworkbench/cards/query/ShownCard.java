package io.cardworkbench.cards.query;

import io.cardworkbench.Decision;
import io.cardworkbench.access.Sha256;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/** A card in a customer's stream, as far as it is needed to tell whether the stream has changed. */
@Decision
record ShownCard(long id, Instant updated) {

    /** Depends on which cards there are, on their order and on when each last changed. */
    static String version(List<ShownCard> cards) {
        return Sha256.of(cards.stream()
                .map(card -> card.id() + "@" + ChronoUnit.MICROS.between(Instant.EPOCH, card.updated()))
                .collect(Collectors.joining(",")));
    }
}
