package io.cardworkbench.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.cards.query.Card;
import io.cardworkbench.cards.query.CardQuery;
import io.cardworkbench.cards.query.CardQueryService;
import io.cardworkbench.cards.sending.CardPayload;
import io.cardworkbench.cards.sending.CardSending;
import io.cardworkbench.cards.sending.CardSendingService;
import io.cardworkbench.cards.sending.CardTemplate;
import io.cardworkbench.cards.sending.CardsSent;
import io.cardworkbench.cards.sending.SendingRefused;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import io.cardworkbench.support.SettableClock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Cards are sent as they were asked for, all of them or none. */
@RecordApplicationEvents
abstract class SendingContract {

    private static final CardPayload PAYLOAD =
            new CardPayload("{\"detail\": {\"name\": \"O'Brien 😀 \\u0000\"}, \"metadata\": {\"a\": 1.10}}");

    @Autowired
    Organization organization;

    @Autowired
    Cards cards;

    @Autowired
    CardSendingService sending;

    @Autowired
    CardQueryService queries;

    @Autowired
    SettableClock clock;

    @Autowired
    ApplicationEvents events;

    private EnvironmentId environment;
    private CardTemplate template;

    @BeforeEach
    void makeTemplate() {
        organization.signInNewAdmin();
        environment = organization.newEnvironment();
        template = cards.newTemplate(environment, "Spring sale");
    }

    @Test
    void sendsToEachCustomerInTheirOrder() {
        var sent = sending.send(environment, CardSending.of(template.id(), HostileValues.ALL));

        assertThat(sent.repeats()).isZero();
        assertThat(sent.ids()).isSortedAccordingTo((a, b) -> Long.compare(a.value(), b.value()));
        assertThat(sent.ids().stream().map(this::find).map(Card::userId)).isEqualTo(HostileValues.ALL);
        assertThat(events.stream(CardsSent.class)).containsExactly(new CardsSent(environment, sent.ids()));
    }

    @Test
    void keepsEverythingThatWasGiven() {
        var now = clock.instant();
        var embargo = now.plus(Duration.ofHours(1));
        var expiry = now.plus(Duration.ofHours(2));
        var hostile = "'; drop table card; -- 😀";

        var card = find(sending.send(
                        environment,
                        new CardSending(
                                template.id(),
                                List.of("a"),
                                1,
                                PAYLOAD,
                                false,
                                hostile,
                                hostile + 1,
                                hostile + 2,
                                hostile + 3,
                                embargo,
                                expiry))
                .ids()
                .getFirst());

        assertThat(card)
                .isEqualTo(new Card(
                        card.id(),
                        environment,
                        template,
                        "a",
                        false,
                        hostile,
                        hostile + 1,
                        hostile + 2,
                        hostile + 3,
                        CardStatus.EMBARGOED,
                        now,
                        now,
                        embargo,
                        null,
                        expiry,
                        null,
                        PAYLOAD.json()));
    }

    @Test
    void givesARepeatedCustomerItsCardsOnceAndSaysSo() {
        var sent = sending.send(environment, sending(List.of("a", "b", "a", "A", "a"), 2));

        assertThat(sent.repeats()).isEqualTo(2);
        assertThat(sent.ids().stream().map(this::find).map(Card::userId)).containsExactly("a", "a", "b", "b", "A", "A");
    }

    @Test
    void keepsNothingBackForAnEmbargoThatHasPassed() {
        var embargo = clock.instant();
        var past =
                new CardSending(template.id(), List.of("a"), 1, PAYLOAD, true, null, null, null, null, embargo, null);

        assertThat(find(sending.send(environment, past).ids().getFirst()).status())
                .isEqualTo(CardStatus.ACTIVE);
    }

    @Test
    void refusesATemplateOfAnotherEnvironment() {
        var other = organization.newEnvironment();

        assertThatExceptionOfType(SendingRefused.class)
                .isThrownBy(() -> sending.send(other, CardSending.of(template.id(), List.of("a"))))
                .satisfies(refused -> {
                    assertThat(refused.rule()).isEqualTo(SendingRefused.Rule.UNKNOWN_TEMPLATE);
                    assertThat(refused.value()).hasValue(template.id().toString());
                });
        assertThat(queries.count(other, CardQuery.all(), 10)).isZero();
    }

    @Test
    void sendsTenThousandAtOnce() {
        var customers =
                IntStream.range(0, 10_000).mapToObj(i -> "customer-" + i).toList();

        var sent = sending.send(environment, CardSending.of(template.id(), customers));

        assertThat(sent.ids()).hasSize(10_000).doesNotHaveDuplicates();
        assertThat(queries.count(environment, CardQuery.all(), 20_000)).isEqualTo(10_000);
    }

    private CardSending sending(List<String> userIds, int copies) {
        return new CardSending(template.id(), userIds, copies, PAYLOAD, true, null, null, null, null, null, null);
    }

    private Card find(CardId card) {
        return queries.find(environment, card).orElseThrow();
    }
}

@OnH2
class SendingOnH2Test extends SendingContract {}

@OnPostgres
class SendingOnPostgresTest extends SendingContract {}
