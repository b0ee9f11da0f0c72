package io.cardworkbench.cancellation;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cancellation.chunk.CancelChunks;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.job.QueuePolicy;
import io.cardworkbench.cancellation.review.Review;
import io.cardworkbench.cancellation.review.ReviewService;
import io.cardworkbench.cards.Cards;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.cards.sending.CardTemplate;
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
public abstract class EngineContract {

    @Autowired
    protected Organization organization;

    @Autowired
    protected Cards cards;

    @Autowired
    protected ReviewService reviews;

    @Autowired
    protected CancelJobService jobs;

    @Autowired
    protected RunJob runJob;

    @Autowired
    protected CancelChunks cancelChunks;

    @Autowired
    protected FinishJob finishJob;

    @Autowired
    protected JobTable jobTable;

    @Autowired
    protected SettableClock clock;

    @Autowired
    protected JdbcClient jdbc;

    protected Member admin;
    protected EnvironmentId environment;
    protected CardTemplate template;

    @BeforeEach
    protected void signInAdmin() {
        admin = organization.signInNewAdmin();
        environment = organization.newEnvironment();
        template = cards.newTemplate(environment, "Spring sale");
    }

    protected CardCriteria allOfTemplate() {
        return of(template);
    }

    protected static CardCriteria of(CardTemplate template) {
        return CardCriteria.none()
                .with(CardAttribute.CARD_TEMPLATE, template.id().toString());
    }

    protected Review review(CardCriteria criteria) {
        return reviews.start(environment, criteria).join();
    }

    protected Job submit(Review review) {
        return jobs.submit(environment, review.id(), null);
    }

    /** One that others of its size have to wait for. */
    protected Job submitLarge(String name) {
        var large = cards.newTemplate(environment, name);
        cards.send(environment, large, QueuePolicy.SMALL_JOB + 1);
        return submit(review(of(large)));
    }

    /** How many workers of a job the scheduler has. */
    protected int workersOf(Job job) {
        return jdbc.sql(
                        "select count(*) from scheduled_tasks where task_name = 'cancel-job' and task_instance like :job")
                .param("job", job.id() + "/%")
                .query(Integer.class)
                .single();
    }

    /** Does what a worker does, to the end. */
    protected Job run(Job job) {
        assertThat(runJob.run(job.id(), () -> false)).isEmpty();
        return find(job);
    }

    /** Does one transaction of a worker. */
    protected int runOneChunk(Job job) {
        return cancelChunks.next(
                jobTable.find(job.id()).orElseThrow(), job.criteria().statuses(), 1);
    }

    protected Job find(Job job) {
        return jobs.find(environment, job.id()).orElseThrow();
    }

    protected void assertAll(Collection<CardId> ids, CardStatus status) {
        assertThat(EnumSet.copyOf(cards.statuses(ids).values())).containsExactly(status);
    }

    /** The ids that the job cancelled, by what the cards themselves say. */
    protected List<CardId> cancelledBy(Job job) {
        return jdbc.sql("select id from card where cancel_job_id = :job order by id")
                .param("job", job.id().value())
                .query((row, number) -> new CardId(row.getLong("id")))
                .list();
    }

    protected static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
