package io.cardworkbench.cancellation.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.cardworkbench.access.CurrentMember;
import io.cardworkbench.access.SignedInMember;
import io.cardworkbench.cancellation.EngineContract;
import io.cardworkbench.cancellation.job.JobFilter;
import io.cardworkbench.cancellation.review.ReviewFindings.TemplateCount;
import io.cardworkbench.cancellation.review.ReviewRefused.Reason;
import io.cardworkbench.cards.CardSummary;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a review shows, and when it is refused. */
abstract class ReviewContract extends EngineContract {

    @Autowired
    ReviewTable reviewTable;

    @Autowired
    FreezeCards freezeCards;

    @Autowired
    CurrentMember currentMember;

    @Test
    void countsCardsCustomersAndShare() {
        cards.send(environment, template, 30);
        cards.send(cards.card(environment, template, "customer-1"));
        cards.send(environment, cards.newTemplate(environment, "Other"), 9);

        var review = review(allOfTemplate());

        assertThat(review.matched()).isEqualTo(31);
        assertThat(review.customers()).isEqualTo(30);
        assertThat(review.openInEnvironment()).isEqualTo(40);
        assertThat(review.share()).isEqualTo(31 / 40.0);
        assertThat(review.more()).isFalse();
    }

    @Test
    void countsByStatusAndTemplate() {
        var ids = cards.send(environment, template, 20);
        cards.snooze(environment, ids.get(0), ids.get(1));
        var other = cards.newTemplate(environment, "Other");
        cards.send(environment, other, 4);

        var findings = review(CardCriteria.none().sent(clock.instant(), null)).findings();

        assertThat(findings.byStatus()).isEqualTo(Map.of(CardStatus.ACTIVE, 22, CardStatus.SNOOZED, 2));
        assertThat(findings.byTemplate()).containsExactly(new TemplateCount(template, 20), new TemplateCount(other, 4));
    }

    @Test
    void drawsASampleOfOneHundredFromAllCards() {
        var ids = cards.send(environment, template, 1500);

        var sample = review(allOfTemplate()).findings().sample();

        assertThat(sample).hasSize(ReviewFindings.SAMPLE_SIZE);
        assertThat(sample).extracting(CardSummary::id).isSubsetOf(ids).doesNotHaveDuplicates();
        assertThat(sample.getLast().id().value()).isGreaterThan(ids.get(1000).value());
    }

    @Test
    void takesTheLowestIdsWhenMoreMatchThanASeriesTakes() {
        var ids = cards.send(environment, template, 6003);

        var review = review(allOfTemplate());
        var first = submit(review);
        jobs.series(environment, first.id()).jobs().forEach(this::run);

        assertThat(review.more()).isTrue();
        assertThat(review.matched()).isEqualTo(6000);
        assertThat(review.customers()).isEqualTo(6000);
        assertThat(cancelledBy(first)).isEqualTo(ids.subList(0, 2000));
        assertAll(ids.subList(0, 6000), CardStatus.CANCELLED);
        assertAll(ids.subList(6000, 6003), CardStatus.ACTIVE);
    }

    @Test
    void namesTheValuesThatMatchNothing() {
        cards.send(environment, template, 3);
        var empty = cards.newTemplate(environment, "Empty");

        var review = review(CardCriteria.none()
                .with(CardAttribute.USER_ID, "customer-1", "nobody", "customer-2", "noone")
                .with(
                        CardAttribute.CARD_TEMPLATE,
                        template.id().toString(),
                        empty.id().toString()));

        assertThat(review.matched()).isEqualTo(2);
        assertThat(review.findings().unmatched())
                .isEqualTo(Map.of(
                        CardAttribute.USER_ID, List.of("nobody", "noone"),
                        CardAttribute.CARD_TEMPLATE, List.of(empty.id().toString())));
    }

    @Test
    void isFoundAgainByItsMemberAlone() {
        cards.send(environment, template, 3);
        var review = review(allOfTemplate());

        assertThat(reviews.find(environment, review.id())).contains(review);
        assertThat(reviews.find(organization.newEnvironment(), review.id())).isEmpty();
        organization.signInNewAdmin();
        assertThat(reviews.find(environment, review.id())).isEmpty();
    }

    @Test
    void refusesCriteriaThatDoNotNarrow() {
        assertRefused(Reason.UNSCOPED, () -> reviews.start(environment, CardCriteria.none()));
        assertRefused(
                Reason.UNSCOPED,
                () -> reviews.start(
                        environment, CardCriteria.none().with(CardAttribute.STATUS, "active", "snoozed", "embargoed")));
    }

    @Test
    void refusesATemplateOfAnotherEnvironment() {
        var elsewhere = organization.newEnvironment();
        var foreign = cards.newTemplate(elsewhere, "Foreign");
        var criteria = CardCriteria.none()
                .with(CardAttribute.CARD_TEMPLATE, foreign.id().toString());

        assertRefused(Reason.UNKNOWN_TEMPLATE, () -> review(criteria));
    }

    @Test
    void startsNoJobFromAReviewOfAnotherMember() {
        cards.send(environment, template, 3);
        var review = review(allOfTemplate());
        organization.signInNewAdmin();

        assertRefused(Reason.UNKNOWN, () -> submit(review));
        assertNothingCancelled();
    }

    @Test
    void startsNoJobFromAReviewOfAnotherEnvironment() {
        cards.send(environment, template, 3);
        var review = review(allOfTemplate());

        assertRefused(Reason.UNKNOWN, () -> jobs.submit(organization.newEnvironment(), review.id(), null));
        assertNothingCancelled();
    }

    @Test
    void startsNoJobFromAnInventedReview() {
        assertRefused(Reason.UNKNOWN, () -> jobs.submit(environment, new ReviewId(UUID.randomUUID()), null));
    }

    @Test
    void startsNoJobFromAnExpiredReview() {
        cards.send(environment, template, 3);
        var review = review(allOfTemplate());
        clock.advance(Duration.ofMinutes(30));

        assertRefused(Reason.EXPIRED, () -> submit(review));
        assertThat(reviews.find(environment, review.id())).isEmpty();
        assertNothingCancelled();
    }

    @Test
    void startsNoJobFromAnEmptyReview() {
        var review = review(allOfTemplate());

        assertThat(review.matched()).isZero();
        assertRefused(Reason.EMPTY, () -> submit(review));
    }

    @Test
    void startsNoJobForAReasonThatIsTooLong() {
        cards.send(environment, template, 3);
        var review = review(allOfTemplate());

        assertRefused(Reason.REASON_TOO_LONG, () -> jobs.submit(environment, review.id(), "x".repeat(501)));
        assertThat(jobs.submit(environment, review.id(), " Wrong price ").reason())
                .isEqualTo("Wrong price");
    }

    @Test
    void keepsNothingOfAReviewThatWasGivenUp() {
        cards.send(environment, template, 3);
        var pending = new PendingReview();
        pending.giveUp();
        var member = currentMember.find().orElseThrow();

        assertRefused(Reason.GIVEN_UP, () -> freezeCards.freeze(environment, member.actor(), allOfTemplate(), pending));
        assertRefused(Reason.GIVEN_UP, pending::join);
        assertThat(reviewsOf(member)).isZero();
    }

    @Test
    void purgesExpiredReviewsUnlessAJobWasStarted() {
        cards.send(environment, template, 3);
        var used = review(allOfTemplate());
        var job = submit(used);
        var unused = review(allOfTemplate());
        clock.advance(Duration.ofMinutes(31));

        reviewTable.purge(clock.instant());

        assertThat(chunksOf(unused)).isZero();
        assertThat(chunksOf(used)).isOne();
        assertThat(run(job).numbers().cancelled()).isEqualTo(3);
    }

    private int reviewsOf(SignedInMember member) {
        return jdbc.sql("select count(*) from review where member_id = :member")
                .param("member", member.id().value())
                .query(Integer.class)
                .single();
    }

    private int chunksOf(Review review) {
        return jdbc.sql("select count(*) from chunk where review_id = :review")
                .param("review", review.id().value())
                .query(Integer.class)
                .single();
    }

    @Test
    void countsWhatMatchesAtThisMoment() {
        var ids = cards.send(environment, template, 20);
        cards.complete(environment, ids.get(3));
        cards.snooze(environment, ids.get(4));
        var active = allOfTemplate().with(CardAttribute.STATUS, "active");

        assertThat(matchingNow(allOfTemplate())).isEqualTo(new MatchingNow(19, false));
        assertThat(matchingNow(active)).isEqualTo(new MatchingNow(18, false));
        cards.send(environment, template, 2);
        assertThat(matchingNow(allOfTemplate())).isEqualTo(new MatchingNow(21, false));
        assertThat(matchingNow(CardCriteria.none())).isEqualTo(new MatchingNow(21, false));
    }

    private MatchingNow matchingNow(CardCriteria criteria) {
        return reviews.matchingNow(environment, criteria).toCompletableFuture().join();
    }

    private void assertNothingCancelled() {
        assertThat(jobs.list(environment, JobFilter.all(), 0, 10).total()).isZero();
        assertThat(jdbc.sql("select id from card where environment_id = :environment and status = 7")
                        .param("environment", environment.value())
                        .query((row, number) -> new CardId(row.getLong("id")))
                        .list())
                .isEmpty();
    }

    private static void assertRefused(Reason reason, ThrowingCallable call) {
        assertThatExceptionOfType(ReviewRefused.class)
                .isThrownBy(call)
                .extracting(ReviewRefused::reason)
                .isEqualTo(reason);
    }
}

@OnH2
class ReviewOnH2Test extends ReviewContract {}

@OnPostgres
class ReviewOnPostgresTest extends ReviewContract {}
