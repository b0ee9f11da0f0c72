package io.cardworkbench.cards.query;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.sql.ReadFrom;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads what customers see, in one snapshot, so that the version belongs to the cards. */
@Component
class ReadStreams {

    private final CustomerStreamTable streams;
    private final CardQueryTable cards;
    private final Clock clock;

    ReadStreams(CustomerStreamTable streams, CardQueryTable cards, Clock clock) {
        this.streams = streams;
        this.cards = cards;
        this.clock = clock;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ, label = ReadFrom.REPLICA)
    public CustomerStream read(EnvironmentId environment, String userId, int limit) {
        var shown = shown(environment, userId, limit);
        var ids = shown.stream().map(ShownCard::id).toList();
        return new CustomerStream(cards.cards(ids).stream().map(Card::shown).toList(), ShownCard.version(shown));
    }

    @Transactional(readOnly = true, label = ReadFrom.REPLICA)
    public String version(EnvironmentId environment, String userId, int limit) {
        return ShownCard.version(shown(environment, userId, limit));
    }

    private List<ShownCard> shown(EnvironmentId environment, String userId, int limit) {
        return streams.shown(environment, userId, limit, clock.instant());
    }
}
