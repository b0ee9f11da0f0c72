package io.cardworkbench.cards.ui;

import io.cardworkbench.access.Permission;
import io.cardworkbench.access.PermissionService;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cards.CardQueryService;
import io.cardworkbench.cards.CardSendingService;
import io.cardworkbench.cards.CardTemplateService;
import io.cardworkbench.cards.CustomerStreamService;
import io.cardworkbench.cards.ui.criteria.TemplateChoice;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What the views of cards need. */
@Component
public record CardServices(
        CardQueryService queries,
        CustomerStreamService streams,
        CardSendingService sending,
        CardTemplateService templates,
        PermissionService permissions,
        Clock clock) {

    public boolean may(Permission permission) {
        return permissions.has(permission);
    }

    public TemplateChoice templateChoice(Place place) {
        return TemplateChoice.of(permissions, templates, place);
    }
}
