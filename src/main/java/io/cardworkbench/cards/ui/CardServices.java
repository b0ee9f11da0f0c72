package io.cardworkbench.cards.ui;

import io.cardworkbench.access.Level;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.PermissionService;
import io.cardworkbench.access.Resource;
import io.cardworkbench.cards.CardQueryService;
import io.cardworkbench.cards.CardSendingService;
import io.cardworkbench.cards.CardTemplateService;
import io.cardworkbench.cards.CustomerStreamService;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What the views of cards need. */
@Component
record CardServices(
        CardQueryService queries,
        CustomerStreamService streams,
        CardSendingService sending,
        CardTemplateService templates,
        PermissionService permissions,
        Clock clock) {

    static final Permission SEE_CARDS = new Permission(Resource.CARD_INSTANCE, Level.VIEW);

    static final Permission SEE_STREAMS = new Permission(Resource.CUSTOMER, Level.VIEW);

    static final Permission SEND_CARDS = new Permission(Resource.CARD_INSTANCE, Level.EDIT);

    boolean may(Permission permission) {
        return permissions.has(permission);
    }

    TemplateChoice templateChoice(Place place) {
        return TemplateChoice.of(permissions, templates, place);
    }
}
