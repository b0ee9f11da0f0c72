package io.cardworkbench.cards.api;

import static io.cardworkbench.rest.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.rest.ApiContract;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What systems pass on of what customers did with their cards. */
abstract class ActionApiContract extends ApiContract {

    @ParameterizedTest
    @CsvSource({"complete,COMPLETED", "dismiss,DISMISSED"})
    void actsOnTheOneCardThatMatches(String action, CardStatus status) {
        var ids = cards.send(environment, template, 3);

        var answer = api.put(path("cards/" + action + "?userId=customer-1"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.data().path("cards").asInt()).isOne();
        assertThat(cards.statuses(ids).values())
                .containsExactlyInAnyOrder(CardStatus.ACTIVE, status, CardStatus.ACTIVE);
    }

    @Test
    void snoozesUntilATimeInTheFuture() {
        var id = cards.send(environment, template, 1).getFirst();
        var path = path("cards/snooze?cardInstanceId=" + id + "&until=");

        assertThat(api.put(path + clock.instant()).json().path("field").asString())
                .isEqualTo("until");
        assertThat(api.put(path("cards/snooze?cardInstanceId=" + id))
                        .json()
                        .path("field")
                        .asString())
                .isEqualTo("until");
        assertThat(cards.status(id)).isEqualTo(CardStatus.ACTIVE);

        assertThat(api.put(path + clock.instant().plus(Duration.ofHours(1))).status())
                .isEqualTo(200);
        assertThat(cards.status(id)).isEqualTo(CardStatus.SNOOZED);
    }

    @Test
    void refusesSeveralMatchesThatAreNotMeant() {
        var ids = cards.send(environment, template, 3);
        var path = path("cards/complete?cardTemplateId=" + template.id());

        var refused = api.put(path);

        assertThat(refused).refuses(400, "several-cards-match");
        assertThat(cards.statuses(ids).values()).containsOnly(CardStatus.ACTIVE);
        assertThat(api.put(path + "&multiple=1").data().path("cards").asInt()).isEqualTo(3);
        assertThat(cards.statuses(ids).values()).containsOnly(CardStatus.COMPLETED);
    }

    @Test
    void refusesMoreThanAThousand() {
        var ids = cards.send(environment, template, 1_001);
        var path = path("cards/dismiss?multiple=1&cardTemplateId=" + template.id());

        assertThat(api.put(path).problem()).isEqualTo("several-cards-match");
        assertThat(cards.statuses(ids).values()).containsOnly(CardStatus.ACTIVE);
        cards.complete(environment, ids.getFirst());
        assertThat(api.put(path).data().path("cards").asInt()).isEqualTo(1_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"complete", "dismiss", "snooze"})
    void refusesWhatNarrowsNothing(String action) {
        var ids = cards.send(environment, template, 1);
        var until = action.equals("snooze") ? "&until=2030-01-01T00:00:00Z" : "";

        assertThat(api.put(path("cards/" + action + "?multiple=1" + until)).problem())
                .isEqualTo("unscoped");
        assertThat(api.put(path("cards/" + action + "?multiple=1&status=active&status=snoozed&status=embargoed"
                                + until))
                        .problem())
                .isEqualTo("unscoped");
        assertThat(api.put(path("cards/" + action + "?allOpenCards=true" + until))
                        .problem())
                .isEqualTo("unknown-parameter");
        assertThat(cards.statuses(ids).values()).containsOnly(CardStatus.ACTIVE);
    }

    @Test
    void leavesWhatIsNotActive() {
        var ids = cards.send(environment, template, 2);
        cards.snooze(environment, ids.getFirst());

        assertThat(api.put(path("cards/complete?multiple=1&status=snoozed"))
                        .data()
                        .path("cards")
                        .asInt())
                .isZero();
        assertThat(api.put(path("cards/complete?cardTemplateId=" + template.id()))
                        .data()
                        .path("cards")
                        .asInt())
                .isOne();
        assertThat(cards.status(ids.getFirst())).isEqualTo(CardStatus.SNOOZED);
    }
}

@OnH2
class ActionApiOnH2IT extends ActionApiContract {}

@OnPostgres
class ActionApiOnPostgresTest extends ActionApiContract {}
