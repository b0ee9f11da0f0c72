package io.cardworkbench.cards.sending;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.Internal;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.Requires;
import io.cardworkbench.access.Resource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The card templates of an environment. */
@Service
public class CardTemplateService {

    private final CardTemplateTable templates;
    private final EventTemplateTable events;

    CardTemplateService(CardTemplateTable templates, EventTemplateTable events) {
        this.templates = templates;
        this.events = events;
    }

    /** All templates of an environment, by name. */
    @Requires(resource = Resource.CARD_TEMPLATE, level = Level.VIEW)
    @Transactional(readOnly = true)
    public List<CardTemplate> all(EnvironmentId environment) {
        return templates.all(environment);
    }

    /** Some of the templates of an environment, by name. */
    @Requires(resource = Resource.CARD_TEMPLATE, level = Level.VIEW)
    @Transactional(readOnly = true)
    public TemplatePage page(EnvironmentId environment, TemplateQuery query, int offset, int limit) {
        return new TemplatePage(templates.page(environment, query, offset, limit), templates.count(environment, query));
    }

    /** Empty where the environment has no such template. */
    @Requires(resource = Resource.CARD_TEMPLATE, level = Level.VIEW)
    @Transactional(readOnly = true)
    public Optional<CardTemplate> find(EnvironmentId environment, CardTemplateId template) {
        return templates.find(environment, template);
    }

    /** The templates of which cards have been sent for an event. */
    @Requires(resource = Resource.CARD_TEMPLATE, level = Level.VIEW)
    @Transactional(readOnly = true)
    public List<CardTemplateId> ofEvent(EnvironmentId environment, String eventName) {
        return events.of(environment, eventName);
    }

    /** The names of all templates of an environment. */
    @Internal
    public Map<CardTemplateId, String> names(EnvironmentId environment) {
        return templates.all(environment).stream().collect(Collectors.toMap(CardTemplate::id, CardTemplate::name));
    }

    /** Makes a template. Refuses a name that the environment already has. */
    @Requires(resource = Resource.CARD_TEMPLATE, level = Level.EDIT)
    @Transactional
    public CardTemplate create(EnvironmentId environment, String name) {
        return new CardTemplate(templates.insert(environment, name), name);
    }
}
