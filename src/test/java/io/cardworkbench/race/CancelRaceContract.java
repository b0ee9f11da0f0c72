package io.cardworkbench.race;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cancellation.CancelJobService;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.job.JobState;
import io.cardworkbench.cancellation.review.ReviewService;
import io.cardworkbench.cards.CardActionService;
import io.cardworkbench.cards.Cards;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.cards.sending.CardTemplate;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.support.Node;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** A job with its scheduler running, while customers close and snooze the very cards that it cancels. */
abstract class CancelRaceContract {

    private static final int CARDS = 10_000;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private ConfigurableApplicationContext node;
    private EnvironmentId environment;
    private CardTemplate template;
    private List<CardId> ids;

    abstract String url();

    @BeforeEach
    void startNodeAndSendCards() {
        node = Node.start("spring.datasource.url=" + url(), "workbench.cancellation.chunk-size=100");
        get(Organization.class).signInNewAdmin();
        environment = get(Organization.class).newEnvironment();
        template = get(Cards.class).newTemplate(environment, "Spring sale");
        ids = get(Cards.class).send(environment, template, CARDS);
    }

    @AfterEach
    void stopNode() {
        SecurityContextHolder.clearContext();
        node.close();
    }

    /** Snoozing does not save a card if the criteria name no status. */
    @Test
    void everyCardIsClosedOnceWhenAnyOpenStatusIsCancelled() throws Exception {
        var job = race(ofTemplate());

        var cards = new RacedCards(get(JdbcClient.class), environment);
        var skipped =
                get(CancelJobService.class).exceptions(environment, job.id()).skipped();
        assertThat(skipped).as(this::toString).isEqualTo(cards.in(CardStatus.COMPLETED, CardStatus.DISMISSED));
        assertThat(cards.in(CardStatus.ACTIVE, CardStatus.SNOOZED))
                .as(this::toString)
                .isEmpty();
    }

    @Test
    void snoozedCardsStayWhenActiveOnesAreCancelled() throws Exception {
        var job = race(ofTemplate().with(CardAttribute.STATUS, "active"));

        var cards = new RacedCards(get(JdbcClient.class), environment);
        var skipped =
                get(CancelJobService.class).exceptions(environment, job.id()).skipped();
        assertThat(skipped)
                .as(this::toString)
                .isEqualTo(cards.in(CardStatus.COMPLETED, CardStatus.DISMISSED, CardStatus.SNOOZED));
        assertThat(cards.in(CardStatus.ACTIVE)).as(this::toString).isEmpty();
    }

    private Job race(CardCriteria criteria) throws Exception {
        var review = get(ReviewService.class).start(environment, criteria).join();
        var customers = new Customers(get(CardActionService.class), get(Organization.class), environment, ids);
        var members = customers.signUp();
        var submitted = get(CancelJobService.class).submit(environment, review.id(), null);
        var jobs = new RacedJob(get(JdbcClient.class), submitted.id());

        var acted = customers.act(seed, members, jobs::hasEnded);

        var job = get(CancelJobService.class).find(environment, submitted.id()).orElseThrow();
        assertAddsUp(job, acted);
        return job;
    }

    private void assertAddsUp(Job job, Map<CardStatus, Integer> acted) {
        var cards = new RacedCards(get(JdbcClient.class), environment);
        var numbers = job.numbers();
        assertThat(job.state()).as(this::toString).isEqualTo(JobState.COMPLETED);
        assertThat(numbers.reviewed()).isEqualTo(CARDS).isEqualTo(numbers.cancelled() + numbers.skipped());
        assertThat(numbers.cancelled())
                .as(this::toString)
                .isEqualTo(cards.of(job.id()))
                .isEqualTo(cards.in(CardStatus.CANCELLED).get(CardStatus.CANCELLED));
        assertThat(numbers.skipped())
                .as("cards that customers were faster with")
                .isPositive();
        assertThat(cards.in(CardStatus.COMPLETED)).isEqualTo(only(CardStatus.COMPLETED, acted));
        assertThat(cards.in(CardStatus.DISMISSED)).isEqualTo(only(CardStatus.DISMISSED, acted));
        assertThat(cards.everSnoozed()).as(this::toString).isEqualTo(acted.get(CardStatus.SNOOZED));
    }

    private static Map<CardStatus, Integer> only(CardStatus status, Map<CardStatus, Integer> acted) {
        return Map.of(status, acted.getOrDefault(status, 0));
    }

    private CardCriteria ofTemplate() {
        return CardCriteria.none()
                .with(CardAttribute.CARD_TEMPLATE, template.id().toString());
    }

    private <T> T get(Class<T> type) {
        return node.getBean(type);
    }

    @Override
    public String toString() {
        return "-Dseed=" + seed;
    }
}
