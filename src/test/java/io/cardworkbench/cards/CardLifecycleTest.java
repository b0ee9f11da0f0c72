package io.cardworkbench.cards;

import static io.cardworkbench.cards.criteria.CardStatus.ACTIVE;
import static io.cardworkbench.cards.criteria.CardStatus.CANCELLED;
import static io.cardworkbench.cards.criteria.CardStatus.COMPLETED;
import static io.cardworkbench.cards.criteria.CardStatus.DISMISSED;
import static io.cardworkbench.cards.criteria.CardStatus.EMBARGOED;
import static io.cardworkbench.cards.criteria.CardStatus.EXPIRED;
import static io.cardworkbench.cards.criteria.CardStatus.SNOOZED;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.support.RandomCases;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CardLifecycleTest {

    /** Written out once more, the naive way. */
    private static final Map<CardStatus, Map<CardAction, CardStatus>> TRANSITIONS = Map.of(
            EMBARGOED,
            Map.of(CardAction.PUBLISH, ACTIVE, CardAction.EXPIRE, EXPIRED, CardAction.CANCEL, CANCELLED),
            ACTIVE,
            Map.of(
                    CardAction.SNOOZE,
                    SNOOZED,
                    CardAction.COMPLETE,
                    COMPLETED,
                    CardAction.DISMISS,
                    DISMISSED,
                    CardAction.EXPIRE,
                    EXPIRED,
                    CardAction.CANCEL,
                    CANCELLED),
            SNOOZED,
            Map.of(CardAction.UNSNOOZE, ACTIVE, CardAction.EXPIRE, EXPIRED, CardAction.CANCEL, CANCELLED));

    @Test
    void anySequenceOfActionsLeadsWhereTheTableSays() {
        RandomCases.check(2_000, CardLifecycleTest::live);
    }

    private static void live(Random random) {
        var status = RandomCases.any(random, List.of(EMBARGOED, ACTIVE));
        for (var step = 0; step < 30; step++) {
            var action = RandomCases.any(random, List.of(CardAction.values()));
            var after = CardLifecycle.after(status, action);
            var expected = TRANSITIONS.getOrDefault(status, Map.of()).get(action);
            assertThat(after.orElse(null)).as("%s after %s", action, status).isEqualTo(expected);
            assertThat(after).as("%s after %s", action, status).matches(open(status));
            status = after.orElse(status);
        }
    }

    /** Only an open status can be left. */
    private static java.util.function.Predicate<java.util.Optional<CardStatus>> open(CardStatus status) {
        return after -> status.isOpen() || after.isEmpty();
    }

    @Test
    void expiryComesBeforeWhatElseIsDue() {
        var now = Instant.parse("2026-03-02T10:15:30Z");
        var reached = new CardTimes(now, now, now);
        var expiresLater = new CardTimes(now, now, now.plusMillis(1));
        var later = new CardTimes(now.plusMillis(1), now.plusMillis(1), now.plusMillis(1));
        for (var status : CardStatus.values()) {
            assertThat(CardLifecycle.due(status, reached, now).isPresent()).isEqualTo(status.isOpen());
            assertThat(CardLifecycle.due(status, later, now)).isEmpty();
            assertThat(CardLifecycle.due(status, new CardTimes(null, null, null), now))
                    .isEmpty();
        }
        for (var status : CardStatus.open()) {
            assertThat(CardLifecycle.due(status, reached, now)).contains(CardAction.EXPIRE);
        }
        assertThat(CardLifecycle.due(EMBARGOED, expiresLater, now)).contains(CardAction.PUBLISH);
        assertThat(CardLifecycle.due(SNOOZED, expiresLater, now)).contains(CardAction.UNSNOOZE);
        assertThat(CardLifecycle.due(ACTIVE, expiresLater, now)).isEmpty();
    }

    @Test
    void openStatusesAreThoseThatThePartialIndexesHave() {
        assertThat(CardStatus.values()).allMatch(status -> status.isOpen() == (status.code() <= 3));
        assertThat(CardStatus.open()).allMatch(CardStatus::isOpen).hasSize(3);
    }
}
