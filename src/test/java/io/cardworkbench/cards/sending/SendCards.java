package io.cardworkbench.cards.sending;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.criteria.CardId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.annotation.Transactional;

/** Sends cards that differ from each other, as nobody who acts could. */
@TestComponent
public class SendCards {

    private final CardTemplateTable templates;
    private final EventTemplateTable eventTemplates;
    private final NewCardTable table;

    SendCards(CardTemplateTable templates, EventTemplateTable eventTemplates, NewCardTable table) {
        this.templates = templates;
        this.eventTemplates = eventTemplates;
        this.table = table;
    }

    public CardTemplate newTemplate(EnvironmentId environment, String name) {
        return new CardTemplate(templates.insert(environment, name), name);
    }

    @Transactional
    public List<CardId> send(List<NewCard> cards) {
        var ids = table.nextIds(cards.size());
        var rows = new ArrayList<CardRow>(cards.size());
        for (var i = 0; i < cards.size(); i++) {
            var card = cards.get(i);
            rows.add(new CardRow(ids.get(i), card, card.firstStatus(), card.created(), null));
        }
        table.insert(rows);
        for (var card : cards) {
            if (card.eventName() != null) {
                eventTemplates.keep(card.environment(), card.eventName(), card.template());
            }
        }
        return ids.stream().map(CardId::new).toList();
    }
}
