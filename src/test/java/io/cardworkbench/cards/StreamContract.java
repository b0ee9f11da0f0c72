package io.cardworkbench.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.Permission;
import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.cards.query.Card;
import io.cardworkbench.cards.query.CustomerStream;
import io.cardworkbench.cards.query.CustomerStreamService;
import io.cardworkbench.cards.sending.CardTemplate;
import io.cardworkbench.cards.sending.NewCard;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import io.cardworkbench.support.SettableClock;
import io.cardworkbench.watch.Watch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A customer's stream tells the truth at every moment, whether or not the lifecycle clock has done its work. */
abstract class StreamContract {

    private static final Duration HOUR = Duration.ofHours(1);

    private static final int LIMIT = 100;

    @Autowired
    Organization organization;

    @Autowired
    Cards cards;

    @Autowired
    CustomerStreamService streams;

    @Autowired
    SettableClock clock;

    private EnvironmentId environment;
    private CardTemplate template;

    @BeforeEach
    void signInSomebodyWhoMaySeeStreams() {
        organization.signIn(organization.newMember(Permission.SEE_STREAMS, Permission.CANCEL_CARDS));
        environment = organization.newEnvironment();
        template = cards.newTemplate(environment, "Spring sale");
    }

    @Test
    void showsActiveCardsNewestFirst() {
        var oldest = send("customer", null, null);
        var completed = send("customer", null, null);
        var cancelled = send("customer", null, null);
        var snoozed = send("customer", null, null);
        var newest = send("customer", null, null);
        send("Customer", null, null);
        cards.complete(environment, completed);
        cards.cancel(cancelled);
        cards.snooze(environment, snoozed);

        assertThat(shown("customer")).containsExactly(newest, oldest);
    }

    @Test
    void showsNoCardOfAnotherEnvironment() {
        send("customer", null, null);

        assertThat(streams.stream(organization.newEnvironment(), "customer", LIMIT)
                        .cards())
                .isEmpty();
    }

    @Test
    void keepsUserIdsApartHoweverHostile() {
        var sent =
                HostileValues.ALL.stream().map(user -> send(user, null, null)).toList();

        for (var i = 0; i < sent.size(); i++) {
            assertThat(shown(HostileValues.ALL.get(i))).containsExactly(sent.get(i));
        }
    }

    @Test
    void showsNoCardBeforeItsEmbargoAndEveryCardAfterItThoughTheClockIsLate() {
        var card = send("customer", HOUR, null);

        advanceAlmost(HOUR);
        assertThat(shown("customer")).isEmpty();

        clock.advance(Duration.ofMillis(1));
        assertThat(shown("customer")).containsExactly(card);
        assertThat(streams.stream(environment, "customer", LIMIT)
                        .cards()
                        .getFirst()
                        .status())
                .isEqualTo(CardStatus.ACTIVE);

        cards.tick();
        assertThat(shown("customer")).containsExactly(card);
    }

    @Test
    void showsASnoozedCardAgainThoughTheClockIsLate() {
        var card = send("customer", null, null);
        cards.snooze(environment, card);

        advanceAlmost(HOUR);
        assertThat(shown("customer")).isEmpty();

        clock.advance(Duration.ofMillis(1));
        assertThat(shown("customer")).containsExactly(card);
        assertThat(streams.stream(environment, "customer", LIMIT)
                        .cards()
                        .getFirst()
                        .snoozedUntil())
                .isNull();
    }

    @Test
    void showsNoCardPastItsExpiryThoughTheClockIsLate() {
        var expiring = send("customer", null, HOUR);
        send("customer", HOUR, HOUR.plusMillis(1));
        var snoozed = send("customer", null, HOUR);
        cards.snooze(environment, snoozed);

        advanceAlmost(HOUR);
        assertThat(shown("customer")).containsExactly(expiring);

        clock.advance(Duration.ofMillis(2));
        assertThat(shown("customer")).isEmpty();
    }

    @Test
    void hasAnotherVersionAsSoonAsAnythingChanges() {
        var versions = new ArrayList<String>();
        versions.add(version());
        var first = send("customer", null, null);
        versions.add(version());
        var second = send("customer", HOUR.dividedBy(2), HOUR);
        assertThat(version()).isEqualTo(versions.getLast());
        clock.advance(HOUR.dividedBy(2));
        versions.add(version());
        cards.snooze(environment, first);
        versions.add(version());
        cards.cancel(second);
        versions.add(version());

        assertThat(versions.getFirst()).isEqualTo(versions.getLast());
        assertThat(versions.subList(1, versions.size())).doesNotHaveDuplicates();
        assertThat(version()).isEqualTo(versions.getLast());
    }

    @Test
    void readsNoMoreCardsThanAskedFor() {
        send("customer", null, null);
        var newest = send("customer", null, null);

        assertThat(streams.stream(environment, "customer", 1).cards())
                .extracting(Card::id)
                .containsExactly(newest);
    }

    @Test
    void tellsAWatcherOfEveryChangeWithoutBeingAsked() {
        var shown = new AtomicReference<List<CardId>>();
        assertTold(shown, streams.watch(environment, "customer", LIMIT, stream -> shown.set(ids(stream))));
    }

    @Test
    void tellsThoseWhoActOnCardsOfEveryChange() {
        var shown = new AtomicReference<List<CardId>>();
        assertTold(shown, streams.watchForActing(environment, "customer", LIMIT, stream -> shown.set(ids(stream))));
    }

    private void assertTold(AtomicReference<List<CardId>> shown, Watch watch) {
        await().untilAsserted(() -> assertThat(shown.get()).isEmpty());
        var card = send("customer", null, HOUR);
        await().untilAsserted(() -> assertThat(shown.get()).containsExactly(card));
        clock.advance(HOUR);
        await().untilAsserted(() -> assertThat(shown.get()).isEmpty());
        watch.end();
    }

    private static List<CardId> ids(CustomerStream stream) {
        return stream.cards().stream().map(Card::id).toList();
    }

    private CardId send(String userId, @Nullable Duration embargo, @Nullable Duration expiry) {
        var now = clock.instant();
        return cards.send(new NewCard(
                environment,
                template.id(),
                userId,
                true,
                null,
                null,
                null,
                null,
                now,
                embargo == null ? null : now.plus(embargo),
                expiry == null ? null : now.plus(expiry),
                "{\"detail\":{}}"));
    }

    private List<CardId> shown(String userId) {
        var stream = streams.stream(environment, userId, LIMIT);
        assertThat(streams.streamForActing(environment, userId, LIMIT)).isEqualTo(stream);
        assertThat(stream.cards()).allSatisfy(card -> assertThat(card.payload()).isEqualTo("{\"detail\":{}}"));
        return ids(stream);
    }

    private String version() {
        var version = streams.versionForActing(environment, "customer", LIMIT);
        assertThat(streams.stream(environment, "customer", LIMIT).version()).isEqualTo(version);
        return version;
    }

    private void advanceAlmost(Duration duration) {
        clock.advance(duration.minusMillis(1));
    }
}

@OnH2
class StreamOnH2Test extends StreamContract {}

@OnPostgres
class StreamOnPostgresTest extends StreamContract {}
