package io.cardworkbench.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cardworkbench.access.CredentialLimits;
import io.cardworkbench.access.CredentialRole;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.EnvironmentService;
import io.cardworkbench.cancellation.CancelJobService;
import io.cardworkbench.cancellation.review.ReviewService;
import io.cardworkbench.cards.CardActionService;
import io.cardworkbench.cards.Cards;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.cards.sending.CardPayload;
import io.cardworkbench.cards.sending.CardSending;
import io.cardworkbench.cards.sending.CardSendingService;
import io.cardworkbench.cards.sending.CardTemplateId;
import io.cardworkbench.cards.sending.CardTemplateService;
import io.cardworkbench.credentials.ApiCredentialService;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;

/** Makes environments in which every text but the name bears a mark, as a member who is signed in and may. */
@TestComponent
class MarkedEnvironment {

    static final String MARK = "elsewhere-";

    private static final String CUSTOMER = MARK + "customer";

    private static final AtomicInteger names = new AtomicInteger();

    private final EnvironmentService environments;
    private final CardTemplateService templates;
    private final CardSendingService sending;
    private final CardActionService actions;
    private final ReviewService reviews;
    private final CancelJobService jobs;
    private final ApiCredentialService credentials;

    MarkedEnvironment(
            EnvironmentService environments,
            CardTemplateService templates,
            CardSendingService sending,
            CardActionService actions,
            ReviewService reviews,
            CancelJobService jobs,
            ApiCredentialService credentials) {
        this.environments = environments;
        this.templates = templates;
        this.sending = sending;
        this.actions = actions;
        this.reviews = reviews;
        this.jobs = jobs;
        this.credentials = credentials;
    }

    /**
     * An environment and what is in it.
     *
     * @param ids by what an address calls them
     */
    record Made(EnvironmentId id, Map<String, List<String>> ids) {

        List<String> cards() {
            return ids.getOrDefault("cardInstanceId", List.of());
        }
    }

    Made make() {
        var id = environments.create("Isolated " + names.incrementAndGet()).id();
        var template = templates.create(id, MARK + "template").id();
        var cards = send(id, template);
        actions.complete(id, Cards.only(List.of(cards.getLast())), false);
        var ids = new TreeMap<String, List<String>>();
        ids.put("cardTemplateId", List.of(template.toString()));
        ids.put("cardInstanceId", cards.stream().map(CardId::toString).toList());
        ids.put("userId", List.of(CUSTOMER));
        ids.put("job", List.of(cancel(id, cards.getFirst())));
        ids.put("review", List.of(review(id, cards.get(1))));
        for (var name : List.of("eventName", "lifecycleId", "flowInstanceId", "flowInvocationId")) {
            ids.put(name, List.of(MARK + name));
        }
        var credential = credentials.create(id, MARK + "credential", CredentialRole.EVENTS, CredentialLimits.NONE);
        ids.put("credential", List.of(credential.credential().id().toString()));
        return new Made(id, ids);
    }

    private List<CardId> send(EnvironmentId environment, CardTemplateId template) {
        var payload = new CardPayload("{\"detail\": {\"text\": \"" + MARK + "payload\"}}");
        return sending.send(
                        environment,
                        new CardSending(
                                template,
                                List.of(CUSTOMER),
                                4,
                                payload,
                                true,
                                MARK + "eventName",
                                MARK + "lifecycleId",
                                MARK + "flowInstanceId",
                                MARK + "flowInvocationId",
                                null,
                                null))
                .ids();
    }

    private String cancel(EnvironmentId environment, CardId card) {
        var review = reviews.start(environment, only(card)).join();
        var job = jobs.submit(environment, review.id(), MARK + "reason").id();
        await().pollInSameThread()
                .untilAsserted(() -> assertThat(jobs.find(environment, job)
                                .orElseThrow()
                                .state()
                                .isEnded())
                        .isTrue());
        return job.toString();
    }

    private String review(EnvironmentId environment, CardId card) {
        return reviews.start(environment, only(card)).join().id().toString();
    }

    private static CardCriteria only(CardId card) {
        return CardCriteria.none().with(CardAttribute.CARD_ID, card.toString());
    }
}
