package io.cardworkbench.cancellation.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.cardworkbench.access.CurrentActor;
import io.cardworkbench.cancellation.EngineContract;
import io.cardworkbench.cancellation.review.ReviewRefused.Reason;
import io.cardworkbench.cards.OpenCardService;
import io.cardworkbench.cards.sending.CardTemplateService;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** A review for which the database takes longer than it may. */
abstract class SlowReviewContract extends EngineContract {

    private static final Duration LIMIT = Duration.ofSeconds(1);

    @Autowired
    CountMatching countMatching;

    @Autowired
    @Qualifier("repeatLost")
    RetryTemplate repeatLost;

    @Autowired
    private OpenCardService openCards;

    @Autowired
    private CardTemplateService templates;

    @Autowired
    private ReviewTable reviewTable;

    @Autowired
    private ReviewedCardTable reviewedCards;

    @Autowired
    private CurrentActor currentActor;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private PlatformTransactionManager transactions;

    /** Makes a function {@code slow} of milliseconds, which takes so long and answers with null. */
    abstract String function();

    /** What keeps the database from asking the function about the reviews that are there already. */
    abstract String unchecked();

    abstract String dropFunction();

    @BeforeEach
    void slowDown() {
        jdbc.sql(function()).update();
        jdbc.sql("alter table review add constraint slow_ck check (slow(1500) is null) " + unchecked())
                .update();
    }

    @AfterEach
    void speedUp() {
        jdbc.sql("alter table review drop constraint if exists slow_ck").update();
        jdbc.sql(dropFunction()).update();
    }

    @Test
    void refusesAReviewThatTakesTooLongAndKeepsNothingOfIt() {
        cards.send(environment, template, 30);
        var chunksBefore = rows("chunk");

        assertThatExceptionOfType(ReviewRefused.class)
                .isThrownBy(() -> limited().start(environment, allOfTemplate()).join())
                .extracting(ReviewRefused::reason)
                .isEqualTo(Reason.TOOK_TOO_LONG);

        assertThat(rows("review where environment_id = " + environment)).isZero();
        assertThat(rows("chunk")).isEqualTo(chunksBefore);
        assertThat(rows(reviewsMade())).isZero();
        speedUp();
        assertThat(limited().start(environment, allOfTemplate()).join().matched())
                .isEqualTo(30);
        assertThat(rows(reviewsMade())).isOne();
    }

    private String reviewsMade() {
        return "audit_log where action = 'review-made' and environment_id = " + environment;
    }

    private ReviewService limited() {
        var settings = new ReviewSettings(2_000, 3, 10, LIMIT, Duration.ofMinutes(30));
        var freezeCards = new FreezeCards(
                openCards, templates, reviewTable, reviewedCards, settings, clock, events, transactions, repeatLost);
        return new ReviewService(freezeCards, countMatching, reviewTable, currentActor, clock, Runnable::run);
    }

    private int rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}

@OnH2
class SlowReviewOnH2Test extends SlowReviewContract {

    @Override
    String function() {
        return "create alias slow for 'java.lang.Thread.sleep(long)'";
    }

    @Override
    String unchecked() {
        return "nocheck";
    }

    @Override
    String dropFunction() {
        return "drop alias if exists slow";
    }
}

@OnPostgres
class SlowReviewOnPostgresTest extends SlowReviewContract {

    @Override
    String function() {
        return """
                create function slow(milliseconds bigint) returns boolean language plpgsql as $$
                begin
                    perform pg_sleep(milliseconds / 1000.0);
                    return null;
                end $$
                """;
    }

    @Override
    String unchecked() {
        return "not valid";
    }

    @Override
    String dropFunction() {
        return "drop function if exists slow";
    }
}
