package io.cardworkbench.cards.sending;

import io.cardworkbench.access.DemoStarted;
import io.cardworkbench.access.EnvironmentId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Fills the sandbox of the demo with cards, always the same ones. */
@Component
class DemoCards {

    static final int CARDS = 120_000;

    private static final int BATCH_SIZE = 10_000;

    private final CardTemplateTable templates;
    private final EventTemplateTable eventTemplates;
    private final NewCardTable cards;
    private final Clock clock;

    DemoCards(CardTemplateTable templates, EventTemplateTable eventTemplates, NewCardTable cards, Clock clock) {
        this.templates = templates;
        this.eventTemplates = eventTemplates;
        this.cards = cards;
        this.clock = clock;
    }

    @EventListener
    void on(DemoStarted demo) {
        makeTemplates(demo.production());
        var ids = makeTemplates(demo.sandbox());
        var generator = new DemoCardGenerator(demo.sandbox(), ids, clock.instant());
        for (var sent = 0; sent < CARDS; sent += BATCH_SIZE) {
            send(generator);
        }
        for (var template = 0; template < ids.size(); template++) {
            eventTemplates.keep(demo.sandbox(), DemoTemplate.ALL.get(template).eventName(), ids.get(template));
        }
    }

    private void send(DemoCardGenerator generator) {
        var batch = new ArrayList<CardRow>(BATCH_SIZE);
        for (var id : cards.nextIds(BATCH_SIZE)) {
            batch.add(generator.next(id));
        }
        cards.insert(batch);
    }

    private List<CardTemplateId> makeTemplates(EnvironmentId environment) {
        return DemoTemplate.ALL.stream()
                .map(template -> templates.insert(environment, template.name()))
                .toList();
    }
}
