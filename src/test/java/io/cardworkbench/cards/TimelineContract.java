package io.cardworkbench.cards;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.cards.query.CardMoment;
import io.cardworkbench.cards.query.CardMoment.Kind;
import io.cardworkbench.cards.query.CardQueryService;
import io.cardworkbench.cards.sending.CardTemplate;
import io.cardworkbench.cards.sending.NewCard;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import io.cardworkbench.support.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A card's timeline holds what happened to it, at the time when it happened. */
abstract class TimelineContract {

    private static final Duration HOUR = Duration.ofHours(1);

    @Autowired
    Organization organization;

    @Autowired
    Cards cards;

    @Autowired
    CardQueryService queries;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    private EnvironmentId environment;
    private CardTemplate template;
    private Instant start;

    @BeforeEach
    void signIn() {
        organization.signInNewAdmin();
        environment = organization.newEnvironment();
        template = cards.newTemplate(environment, "Spring sale");
        start = clock.instant();
    }

    @Test
    void tellsOfPublishingAndOfEverySnooze() {
        var card = send(HOUR, null);
        clock.advance(HOUR);
        cards.tick();
        cards.snooze(environment, card);
        cards.snooze(environment, card);
        clock.advance(HOUR);
        cards.tick();
        clock.advance(HOUR);
        cards.snooze(environment, card);
        clock.advance(HOUR.dividedBy(2));
        cards.cancel(card);
        clock.advance(HOUR);

        assertThat(timeline(card))
                .containsExactly(
                        moment(Kind.SENT, 0),
                        moment(Kind.EMBARGO_ENDED, 60),
                        snoozed(60, 120),
                        moment(Kind.SNOOZE_ENDED, 120),
                        snoozed(180, 240),
                        moment(Kind.CANCELLED, 210));
    }

    @Test
    void foretellsNothing() {
        var card = send(HOUR, HOUR.multipliedBy(2));

        assertThat(timeline(card)).containsExactly(moment(Kind.SENT, 0));
    }

    @Test
    void doesNotPublishWhatWasCancelledBefore() {
        var card = send(HOUR, HOUR.multipliedBy(2));
        clock.advance(HOUR.dividedBy(2));
        cards.cancel(card);
        clock.advance(HOUR.multipliedBy(3));
        cards.tick();

        assertThat(timeline(card)).containsExactly(moment(Kind.SENT, 0), moment(Kind.CANCELLED, 30));
    }

    @Test
    void expiresCardsAtTheirTimeThoughTheClockIsLate() {
        var card = send(HOUR, HOUR.multipliedBy(2));
        clock.advance(HOUR.multipliedBy(3));
        assertThat(timeline(card)).containsExactly(moment(Kind.SENT, 0), moment(Kind.EMBARGO_ENDED, 60));
        cards.tick();

        assertThat(timeline(card))
                .containsExactly(moment(Kind.SENT, 0), moment(Kind.EMBARGO_ENDED, 60), moment(Kind.EXPIRED, 120));
    }

    @Test
    void tellsWhatTheCustomerDid() {
        var completed = send(null, null);
        var dismissed = send(null, null);
        clock.advance(HOUR);
        cards.complete(environment, completed);
        cards.dismiss(environment, dismissed);
        clock.advance(HOUR);

        assertThat(timeline(completed)).containsExactly(moment(Kind.SENT, 0), moment(Kind.COMPLETED, 60));
        assertThat(timeline(dismissed)).containsExactly(moment(Kind.SENT, 0), moment(Kind.DISMISSED, 60));
    }

    @Test
    void knowsTheLastingSnoozeOfACardThatWasSnoozedBeforeSnoozesWereKept() {
        var card = send(null, null);
        clock.advance(HOUR);
        cards.snooze(environment, card);
        jdbc.sql("delete from card_snooze").update();

        assertThat(timeline(card)).containsExactly(moment(Kind.SENT, 0), snoozed(60, 120));
    }

    private List<CardMoment> timeline(CardId card) {
        return queries.timeline(environment, card);
    }

    private CardMoment moment(Kind kind, int minute) {
        return new CardMoment(kind, start.plus(Duration.ofMinutes(minute)), null);
    }

    private CardMoment snoozed(int minute, int until) {
        return new CardMoment(
                Kind.SNOOZED, start.plus(Duration.ofMinutes(minute)), start.plus(Duration.ofMinutes(until)));
    }

    private CardId send(@Nullable Duration embargo, @Nullable Duration expiry) {
        return cards.send(new NewCard(
                environment,
                template.id(),
                "customer",
                true,
                null,
                null,
                null,
                null,
                start,
                embargo == null ? null : start.plus(embargo),
                expiry == null ? null : start.plus(expiry),
                "{}"));
    }
}

@OnH2
class TimelineOnH2Test extends TimelineContract {}

@OnPostgres
class TimelineOnPostgresTest extends TimelineContract {}
