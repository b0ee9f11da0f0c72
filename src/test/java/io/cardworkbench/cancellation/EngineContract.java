package io.cardworkbench.cancellation;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.CardAttribute;
import io.cardworkbench.cards.CardCriteria;
import io.cardworkbench.cards.CardId;
import io.cardworkbench.cards.CardStatus;
import io.cardworkbench.cards.CardTemplate;
import io.cardworkbench.cards.Cards;
import io.cardworkbench.organization.Member;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.support.SettableClock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A member who may cancel cards, an environment with a template, and the engine to be run by hand. */
abstract class EngineContract {

    @Autowired
    Organization organization;

    @Autowired
    Cards cards;

    @Autowired
    ReviewService reviews;

    @Autowired
    CancelJobService jobs;

    @Autowired
    RunJob runJob;

    @Autowired
    CancelChunks cancelChunks;

    @Autowired
    FinishJob finishJob;

    @Autowired
    JobTable jobTable;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    Member admin;
    EnvironmentId environment;
    CardTemplate template;

    @BeforeEach
    void signInAdmin() {
        admin = organization.signInNewAdmin();
        environment = organization.newEnvironment();
        template = cards.newTemplate(environment, "Spring sale");
    }

    CardCriteria allOfTemplate() {
        return of(template);
    }

    static CardCriteria of(CardTemplate template) {
        return CardCriteria.none()
                .with(CardAttribute.CARD_TEMPLATE, template.id().toString());
    }

    Review review(CardCriteria criteria) {
        return reviews.start(environment, criteria).join();
    }

    Job submit(Review review) {
        return jobs.submit(environment, review.id(), null);
    }

    /** Does what a worker does, to the end. */
    Job run(Job job) {
        assertThat(runJob.run(job.id(), () -> false)).isEmpty();
        return find(job);
    }

    /** Does one transaction of a worker. */
    int runOneChunk(Job job) {
        return cancelChunks.next(
                jobTable.find(job.id()).orElseThrow(), job.criteria().statuses(), 1);
    }

    Job find(Job job) {
        return jobs.find(environment, job.id()).orElseThrow();
    }

    void assertAll(Collection<CardId> ids, CardStatus status) {
        assertThat(EnumSet.copyOf(cards.statuses(ids).values())).containsExactly(status);
    }

    /** The ids that the job cancelled, by what the cards themselves say. */
    List<CardId> cancelledBy(Job job) {
        return jdbc.sql("select id from card where cancel_job_id = :job order by id")
                .param("job", job.id().value())
                .query((row, number) -> new CardId(row.getLong("id")))
                .list();
    }

    static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
