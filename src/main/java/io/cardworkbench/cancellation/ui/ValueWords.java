package io.cardworkbench.cancellation.ui;

import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.cards.sending.CardTemplate;
import io.cardworkbench.kit.Texts;
import java.util.List;
import java.util.function.UnaryOperator;

/** Names the values of criteria. */
record ValueWords(Texts texts, List<CardTemplate> templates) {

    /** @param shown how a value is shown that has no name */
    String of(CardAttribute attribute, String value, UnaryOperator<String> shown) {
        return switch (attribute) {
            case CARD_TEMPLATE ->
                templates.stream()
                        .filter(template -> template.id().toString().equals(value))
                        .map(CardTemplate::name)
                        .findFirst()
                        .orElse(value);
            case STATUS ->
                CardStatus.ofKey(value)
                        .map(status -> texts.of("card.status." + status))
                        .orElse(value);
            case USER_ID, CARD_ID, EVENT_NAME, LIFECYCLE_ID, FLOW_INSTANCE_ID, FLOW_INVOCATION_ID -> shown.apply(value);
        };
    }
}
