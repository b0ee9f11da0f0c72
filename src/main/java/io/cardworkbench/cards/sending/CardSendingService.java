package io.cardworkbench.cards.sending;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.Requires;
import io.cardworkbench.access.Resource;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.cards.values.ValueList;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends cards. */
@Service
public class CardSendingService {

    private final NewCardTable cards;
    private final CardSendingTable sendings;
    private final CardTemplateTable templates;
    private final EventTemplateTable eventTemplates;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CardSendingService(
            NewCardTable cards,
            CardSendingTable sendings,
            CardTemplateTable templates,
            EventTemplateTable eventTemplates,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cards = cards;
        this.sendings = sendings;
        this.templates = templates;
        this.eventTemplates = eventTemplates;
        this.events = events;
        this.clock = clock;
    }

    /** Sends all of the cards, or none: {@link SendingRefused} where a rule is broken. */
    @Requires(resource = Resource.CARD_INSTANCE, level = Level.EDIT)
    @Transactional
    public SentCards send(EnvironmentId environment, CardSending sending) {
        var now = clock.instant();
        sending.checkTimes(now);
        if (!templates.exists(environment, sending.template())) {
            throw new SendingRefused(
                    CardAttribute.CARD_TEMPLATE.key(),
                    SendingRefused.Rule.UNKNOWN_TEMPLATE,
                    sending.template().toString());
        }
        var customers = ValueList.of(sending.userIds());
        var userIds = eachTimes(sending.copies(), customers.values());
        var ids = cards.nextIds(userIds.size());
        sendings.insert(environment, sending, ids, userIds, now);
        if (sending.eventName() != null) {
            eventTemplates.keep(environment, sending.eventName(), sending.template());
        }
        var sent = new SentCards(ids.stream().map(CardId::new).toList(), customers.repeats());
        events.publishEvent(new CardsSent(environment, sent.ids()));
        return sent;
    }

    private static List<String> eachTimes(int copies, List<String> userIds) {
        return userIds.stream()
                .flatMap(userId -> Collections.nCopies(copies, userId).stream())
                .toList();
    }
}
