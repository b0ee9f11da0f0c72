package io.cardworkbench.cards;

import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.cards.sending.NewCard;
import java.util.Optional;

/** A card that a test sent, and the status that it brought it into. */
record SentCard(CardId id, NewCard card, CardStatus status) {

    Optional<String> value(CardAttribute attribute) {
        return Optional.ofNullable(
                switch (attribute) {
                    case CARD_TEMPLATE -> card.template().toString();
                    case USER_ID -> card.userId();
                    case CARD_ID -> id.toString();
                    case EVENT_NAME -> card.eventName();
                    case LIFECYCLE_ID -> card.lifecycleId();
                    case FLOW_INSTANCE_ID -> card.flowInstanceId();
                    case FLOW_INVOCATION_ID -> card.flowInvocationId();
                    case STATUS -> status.key();
                });
    }
}
