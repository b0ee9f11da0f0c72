package io.cardworkbench.cards.ui.criteria;

import io.cardworkbench.access.Permission;
import io.cardworkbench.access.PermissionMissing;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cards.sending.CardTemplate;
import io.cardworkbench.cards.sending.CardTemplateService;
import java.util.List;

/**
 * The card templates that a member can choose from.
 *
 * @param permitted whether the member may see card templates at all
 */
public record TemplateChoice(boolean permitted, List<CardTemplate> templates) {

    public TemplateChoice {
        templates = List.copyOf(templates);
    }

    /** Asks before it reads: only who tries to see more than is shown should be found among the refusals. */
    public static TemplateChoice of(CardTemplateService service, Place place) {
        if (!place.rights().include(Permission.SEE_TEMPLATES).now().peek()) {
            return new TemplateChoice(false, List.of());
        }
        try {
            return new TemplateChoice(true, service.all(place.environmentId()));
        } catch (PermissionMissing lostMeanwhile) {
            return new TemplateChoice(false, List.of());
        }
    }
}
