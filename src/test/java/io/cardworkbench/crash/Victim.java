package io.cardworkbench.crash;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cancellation.CancelJobService;
import io.cardworkbench.cancellation.review.ReviewService;
import io.cardworkbench.cards.Cards;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.cards.sending.CardTemplate;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.support.Node;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the killed process runs: the application and, when its database is empty, a member who submits a job. Prints how
 * far the job is. How many cards that has is a multiple of {@value #BATCH_SIZE}, and given as a system property.
 */
final class Victim {

    static final String REVIEWED = "reviewed";
    static final int SKIPPED = 300;
    static final int OTHERS = 2_000;
    static final String PROGRESS = "progress ";
    static final String ENDED = "ended";

    private static final int BATCH_SIZE = 10_000;

    private Victim() {}

    public static void main(String[] settings) throws InterruptedException {
        var node = Node.start(settings);
        var jdbc = node.getBean(JdbcClient.class);
        if (count(jdbc, "select count(*) from cancel_job") == 0) {
            submitJob(node, Integer.getInteger(REVIEWED));
        }
        print(jdbc);
    }

    private static void submitJob(ApplicationContext node, int reviewed) {
        var organization = node.getBean(Organization.class);
        var cards = node.getBean(Cards.class);
        organization.signInNewAdmin();
        var environment = organization.newEnvironment();
        var template = cards.newTemplate(environment, "Spring sale");
        var ids = send(cards, environment, template, reviewed);
        cards.send(environment, cards.newTemplate(environment, "Other"), OTHERS / 2);
        var review = node.getBean(ReviewService.class)
                .start(
                        environment,
                        CardCriteria.none()
                                .with(CardAttribute.CARD_TEMPLATE, template.id().toString()))
                .join();
        cards.send(environment, template, OTHERS / 2);
        for (var skipped = 0; skipped < SKIPPED; skipped++) {
            cards.complete(environment, ids.get(skipped * (reviewed / SKIPPED)));
        }
        node.getBean(CancelJobService.class).submit(environment, review.id(), null);
    }

    private static List<CardId> send(Cards cards, EnvironmentId environment, CardTemplate template, int count) {
        var ids = new ArrayList<CardId>();
        while (ids.size() < count) {
            ids.addAll(cards.send(environment, template, BATCH_SIZE));
        }
        return ids;
    }

    private static void print(JdbcClient jdbc) throws InterruptedException {
        while (count(jdbc, "select count(*) from cancel_job where state in (1, 2)") > 0) {
            System.out.println(PROGRESS + count(jdbc, "select sum(cancelled + skipped + failed) from chunk"));
            Thread.sleep(20);
        }
        System.out.println(ENDED);
    }

    private static int count(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
