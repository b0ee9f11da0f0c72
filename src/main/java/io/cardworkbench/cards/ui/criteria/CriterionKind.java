package io.cardworkbench.cards.ui.criteria;

import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.kit.Texts;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a row of the criteria builder is about, in the order of the menu. */
public enum CriterionKind {
    CARD_TEMPLATE(CardAttribute.CARD_TEMPLATE),
    USER_ID(CardAttribute.USER_ID),
    CARD_ID(CardAttribute.CARD_ID),
    EVENT_NAME(CardAttribute.EVENT_NAME),
    LIFECYCLE_ID(CardAttribute.LIFECYCLE_ID),
    FLOW_INSTANCE_ID(CardAttribute.FLOW_INSTANCE_ID),
    FLOW_INVOCATION_ID(CardAttribute.FLOW_INVOCATION_ID),
    STATUS(CardAttribute.STATUS),
    SENT(null);

    private final @Nullable CardAttribute attribute;

    CriterionKind(@Nullable CardAttribute attribute) {
        this.attribute = attribute;
    }

    public static CriterionKind of(CardAttribute attribute) {
        return Arrays.stream(values())
                .filter(kind -> kind.attribute == attribute)
                .findFirst()
                .orElseThrow();
    }

    public String name(Texts texts) {
        return texts.of("criterion." + name());
    }
}
