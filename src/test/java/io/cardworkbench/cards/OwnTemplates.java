package io.cardworkbench.cards;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.sending.CardTemplate;
import io.cardworkbench.cards.sending.NewCard;
import io.cardworkbench.cards.sending.SendCards;
import java.time.Clock;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

/** Makes templates with cards for one test alone, in the environment of the demo that has cards. */
@TestComponent
@Import(SendCards.class)
public class OwnTemplates {

    private static final EnvironmentId SANDBOX = new EnvironmentId(2);

    private final SendCards sendCards;
    private final Clock clock;

    OwnTemplates(SendCards sendCards, Clock clock) {
        this.sendCards = sendCards;
        this.clock = clock;
    }

    /** Its cards are active, each to a customer of its own. */
    public void make(String name, int cards) {
        var template = sendCards.newTemplate(SANDBOX, name);
        sendCards.send(IntStream.range(0, cards)
                .mapToObj(customer -> card(template, "customer-" + customer))
                .toList());
    }

    private NewCard card(CardTemplate template, String userId) {
        return new NewCard(
                SANDBOX, template.id(), userId, true, "sent", null, null, null, clock.instant(), null, null, "{}");
    }
}
