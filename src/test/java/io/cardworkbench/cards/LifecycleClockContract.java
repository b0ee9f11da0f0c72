package io.cardworkbench.cards;

import static java.util.Collections.disjoint;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.cards.sending.CardTemplate;
import io.cardworkbench.cards.sending.NewCard;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.support.CardRows;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import io.cardworkbench.support.SettableClock;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** The clock does to each card what is due, when it is due. */
@RecordApplicationEvents
abstract class LifecycleClockContract {

    private static final Duration HOUR = Duration.ofHours(1);

    @Autowired
    Organization organization;

    @Autowired
    CardActionService actions;

    @Autowired
    Cards cards;

    @Autowired
    LifecycleClock lifecycleClock;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEvents events;

    private EnvironmentId environment;
    private CardTemplate template;

    @BeforeEach
    void leaveNothingDueFromOtherTests() {
        lifecycleClock.tick(() -> false);
        events.clear();
        environment = organization.newEnvironment();
        template = cards.newTemplate(environment, "Spring sale");
    }

    @Test
    void publishesAtTheEndOfTheEmbargo() {
        var card = send(HOUR, null);

        advanceAlmost(HOUR);
        lifecycleClock.tick(() -> false);
        assertThat(cards.status(card)).isEqualTo(CardStatus.EMBARGOED);

        clock.advance(Duration.ofMillis(1));
        lifecycleClock.tick(() -> false);
        assertThat(cards.status(card)).isEqualTo(CardStatus.ACTIVE);
        assertThat(time("updated", card)).isEqualTo(clock.instant());
    }

    @Test
    void wakesAtTheEndOfTheSnooze() {
        var card = send(null, null);
        cards.snooze(environment, card);

        advanceAlmost(HOUR);
        lifecycleClock.tick(() -> false);
        assertThat(cards.status(card)).isEqualTo(CardStatus.SNOOZED);

        clock.advance(Duration.ofMillis(1));
        lifecycleClock.tick(() -> false);
        assertThat(cards.status(card)).isEqualTo(CardStatus.ACTIVE);
        assertThat(time("updated", card)).isEqualTo(clock.instant());
        assertThat(time("snoozed_until", card)).isNull();
    }

    @Test
    void expiresFromEveryOpenStatus() {
        var embargoed = send(HOUR.plusMinutes(1), HOUR);
        var active = send(null, HOUR);
        var snoozed = send(null, HOUR.minusMinutes(1));
        cards.snooze(environment, snoozed);
        var all = List.of(embargoed, active, snoozed);

        clock.advance(HOUR.minusMinutes(2));
        lifecycleClock.tick(() -> false);
        assertThat(cards.statuses(all).values())
                .containsExactlyInAnyOrder(CardStatus.EMBARGOED, CardStatus.ACTIVE, CardStatus.SNOOZED);

        clock.advance(Duration.ofMinutes(2));
        lifecycleClock.tick(() -> false);
        assertThat(cards.statuses(all).values()).containsOnly(CardStatus.EXPIRED);
        assertThat(time("updated", active)).isEqualTo(clock.instant());
    }

    @Test
    void expiresCardsThatWouldHaveBeenPublishedOrWokenInstead() {
        var embargoed = send(HOUR.dividedBy(2), HOUR);
        var snoozed = send(null, HOUR);
        cards.snooze(environment, snoozed);

        clock.advance(HOUR);
        lifecycleClock.tick(() -> false);

        assertThat(cards.statuses(List.of(embargoed, snoozed)).values()).containsOnly(CardStatus.EXPIRED);
        assertThat(changes().stream().filter(change -> !disjoint(change.ids(), List.of(embargoed, snoozed))))
                .extracting(CardsChanged::action)
                .containsOnly(CardAction.EXPIRE);
    }

    @Test
    void leavesClosedCardsAlone() {
        var completed = send(null, HOUR);
        cards.complete(environment, completed);
        var cancelled = send(HOUR, HOUR.plusMinutes(1));
        var cancelledSnoozed = send(null, null);
        cards.snooze(environment, cancelledSnoozed);
        cards.cancel(cancelled, cancelledSnoozed);
        events.clear();

        clock.advance(HOUR.plusMinutes(1));
        lifecycleClock.tick(() -> false);

        assertThat(cards.status(completed)).isEqualTo(CardStatus.COMPLETED);
        assertThat(cards.statuses(List.of(cancelled, cancelledSnoozed)).values())
                .containsOnly(CardStatus.CANCELLED);
        assertThat(changes()).isEmpty();
    }

    @Test
    void changesManyCardsInFewTransactionsAndAnnouncesEachOfThemOnce() {
        var ids = sendMany(2_500);

        clock.advance(HOUR);
        lifecycleClock.tick(() -> false);

        assertThat(cards.statuses(ids).values()).hasSize(2_500).containsOnly(CardStatus.ACTIVE);
        assertThat(changes()).hasSize(3).extracting(CardsChanged::action).containsOnly(CardAction.PUBLISH);
        assertThat(changes().stream().flatMap(change -> change.ids().stream()).toList())
                .isEqualTo(ids);
    }

    @Test
    void doesNotWaitForACardThatSomebodyHoldsAndTakesItAtTheNextTick() throws Exception {
        var ids = sendMany(3);
        clock.advance(HOUR);
        var held = new CountDownLatch(1);
        var ticked = new CountDownLatch(1);
        try (var thread = Executors.newSingleThreadExecutor()) {
            var customer = thread.submit(() -> transaction.executeWithoutResult(status -> {
                jdbc.sql(CardRows.lock(jdbc, ids.get(1))).query(row -> {});
                held.countDown();
                await(ticked);
            }));
            await(held);
            lifecycleClock.tick(() -> false);
            assertThat(cards.status(ids.get(0))).isEqualTo(CardStatus.ACTIVE);
            assertThat(cards.status(ids.get(1))).isEqualTo(CardStatus.EMBARGOED);
            assertThat(cards.status(ids.get(2))).isEqualTo(CardStatus.ACTIVE);
            ticked.countDown();
            customer.get();
        }

        lifecycleClock.tick(() -> false);

        assertThat(cards.status(ids.get(1))).isEqualTo(CardStatus.ACTIVE);
    }

    @Test
    void catchesUpAfterADowntime() {
        var published = send(HOUR, Duration.ofDays(30));
        var ranOut = send(HOUR, HOUR.plusHours(1));
        var woken = send(null, null);
        cards.snooze(environment, woken);

        clock.advance(Duration.ofDays(3));
        lifecycleClock.tick(() -> false);

        assertThat(cards.statuses(List.of(published, woken)).values()).containsOnly(CardStatus.ACTIVE);
        assertThat(cards.status(ranOut)).isEqualTo(CardStatus.EXPIRED);
    }

    @Test
    void leavesAfterATransactionWhenAskedToAndGoesOnAtTheNextTick() {
        var ids = sendMany(LifecycleClock.CHUNK + 1);
        clock.advance(HOUR);

        lifecycleClock.tick(() -> !changes().isEmpty());
        assertThat(changes()).hasSize(1);
        assertThat(cards.statuses(ids).values()).contains(CardStatus.EMBARGOED);

        lifecycleClock.tick(() -> false);
        assertThat(cards.statuses(ids).values()).containsOnly(CardStatus.ACTIVE);
    }

    @Test
    void announcesCancelledCards() {
        var ids = sendMany(3);

        cards.cancel(ids.toArray(CardId[]::new));

        assertThat(changes()).containsExactly(new CardsChanged(CardAction.CANCEL, ids));
    }

    @Test
    void announcesWhatCustomersDid() {
        var one = send(null, null);
        var other = send(null, null);
        var embargoed = send(HOUR, null);
        var elsewhere = organization.newEnvironment();
        organization.signInNewAdmin();

        actions.complete(environment, Cards.only(List.of(one)), false);
        actions.complete(elsewhere, Cards.only(List.of(other)), false);
        actions.snooze(
                environment,
                Cards.only(List.of(one, other, embargoed)),
                true,
                clock.instant().plus(HOUR));

        assertThat(changes())
                .containsExactly(
                        new CardsChanged(CardAction.COMPLETE, List.of(one)),
                        new CardsChanged(CardAction.SNOOZE, List.of(other)));
    }

    private CardId send(@Nullable Duration embargo, @Nullable Duration expiry) {
        return cards.send(card(embargo, expiry));
    }

    /** With an embargo of an hour. */
    private List<CardId> sendMany(int count) {
        var many = new ArrayList<NewCard>();
        for (var card = 0; card < count; card++) {
            many.add(card(HOUR, null));
        }
        return cards.send(many);
    }

    private NewCard card(@Nullable Duration embargo, @Nullable Duration expiry) {
        var now = clock.instant();
        var plain = cards.card(environment, template, "customer");
        return new NewCard(
                environment,
                template.id(),
                plain.userId(),
                plain.live(),
                null,
                null,
                null,
                null,
                now,
                embargo == null ? null : now.plus(embargo),
                expiry == null ? null : now.plus(expiry),
                plain.payload());
    }

    private void advanceAlmost(Duration duration) {
        clock.advance(duration.minusMillis(1));
    }

    private List<CardsChanged> changes() {
        return events.stream(CardsChanged.class).toList();
    }

    private @Nullable Instant time(String column, CardId card) {
        return jdbc.sql("select " + column + " from card where id = :id")
                .param("id", card.value())
                .query((row, number) -> Optional.ofNullable(row.getTimestamp(1)))
                .single()
                .map(Timestamp::toInstant)
                .orElse(null);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}

@OnH2
class LifecycleClockOnH2Test extends LifecycleClockContract {}

@OnPostgres
class LifecycleClockOnPostgresTest extends LifecycleClockContract {}
