package io.cardworkbench.cards.ui.criteria;

import static io.cardworkbench.cards.ui.criteria.CriterionKind.CARD_ID;
import static io.cardworkbench.cards.ui.criteria.CriterionKind.CARD_TEMPLATE;
import static io.cardworkbench.cards.ui.criteria.CriterionKind.EVENT_NAME;
import static io.cardworkbench.cards.ui.criteria.CriterionKind.FLOW_INSTANCE_ID;
import static io.cardworkbench.cards.ui.criteria.CriterionKind.FLOW_INVOCATION_ID;
import static io.cardworkbench.cards.ui.criteria.CriterionKind.LIFECYCLE_ID;
import static io.cardworkbench.cards.ui.criteria.CriterionKind.SENT;
import static io.cardworkbench.cards.ui.criteria.CriterionKind.STATUS;
import static io.cardworkbench.cards.ui.criteria.CriterionKind.USER_ID;

import java.util.List;

/** Criteria that ask for the same thing, in the order of the menu. */
enum CriterionGroup {
    CARD(CARD_TEMPLATE, STATUS, CARD_ID),
    CUSTOMER(USER_ID),
    TIME(SENT),
    ORIGIN(EVENT_NAME, LIFECYCLE_ID, FLOW_INSTANCE_ID, FLOW_INVOCATION_ID);

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<CriterionKind> kinds;

    CriterionGroup(CriterionKind... kinds) {
        this.kinds = List.of(kinds);
    }

    List<CriterionKind> kinds() {
        return kinds;
    }
}
