package io.cardworkbench.cards.sending;

import io.cardworkbench.access.DemoStarted;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.sending.DemoCardGenerator.Size;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Fills the sandbox of the demo with cards, always the same ones, and production with a few. */
@Component
class DemoCards {

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
        var ofProduction = makeTemplates(demo.production());
        fill(demo.sandbox(), makeTemplates(demo.sandbox()), Size.SANDBOX);
        fill(demo.production(), ofProduction, Size.PRODUCTION);
    }

    private void fill(EnvironmentId environment, List<CardTemplateId> ids, Size size) {
        var generator = new DemoCardGenerator(environment, ids, size, clock.instant());
        for (var left = generator.cards(); left > 0; left -= BATCH_SIZE) {
            send(generator, Math.min(left, BATCH_SIZE));
        }
        for (var template = 0; template < ids.size(); template++) {
            eventTemplates.keep(environment, DemoTemplate.ALL.get(template).eventName(), ids.get(template));
        }
    }

    private void send(DemoCardGenerator generator, int count) {
        var batch = new ArrayList<CardRow>(count);
        for (var id : cards.nextIds(count)) {
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
