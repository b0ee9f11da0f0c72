package io.cardworkbench.cards;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.Requires;
import io.cardworkbench.access.Resource;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What customers do with their active cards, passed on by a system of the company. */
@Service
public class CardActionService {

    private final CardTable cards;
    private final RepeatedTransaction transaction;
    private final Clock clock;

    CardActionService(CardTable cards, RepeatedTransaction transaction, Clock clock) {
        this.cards = cards;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Completes those of the cards that are active; returns how many. */
    @Requires(resource = Resource.CARD_INSTANCE, level = Level.ADMIN)
    public int complete(EnvironmentId environment, Collection<CardId> ids) {
        return act(environment, ids, CardAction.COMPLETE, null);
    }

    /** Dismisses those of the cards that are active; returns how many. */
    @Requires(resource = Resource.CARD_INSTANCE, level = Level.ADMIN)
    public int dismiss(EnvironmentId environment, Collection<CardId> ids) {
        return act(environment, ids, CardAction.DISMISS, null);
    }

    /** Snoozes those of the cards that are active; returns how many. Refuses a time that is not in the future. */
    @Requires(resource = Resource.CARD_INSTANCE, level = Level.ADMIN)
    public int snooze(EnvironmentId environment, Collection<CardId> ids, Instant until) {
        if (!until.isAfter(clock.instant())) {
            throw new IllegalArgumentException("A card can only be snoozed until a time in the future");
        }
        return act(environment, ids, CardAction.SNOOZE, until);
    }

    private int act(
            EnvironmentId environment, Collection<CardId> ids, CardAction action, @Nullable Instant snoozedUntil) {
        List<Long> keys = ids.stream().map(CardId::value).sorted().toList();
        return transaction.execute(() -> {
            if (keys.size() > 1) {
                cards.lock(environment, keys);
            }
            return cards.act(environment, keys, action, snoozedUntil, clock.instant());
        });
    }
}
