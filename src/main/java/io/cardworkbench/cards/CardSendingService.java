package io.cardworkbench.cards;

import io.cardworkbench.access.Internal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends cards in bulk. */
@Service
public class CardSendingService {

    private final CardTable cards;
    private final CardContentTable contents;

    CardSendingService(CardTable cards, CardContentTable contents) {
        this.cards = cards;
        this.contents = contents;
    }

    /** Sends all of the cards or, if one is refused, none; returns their ids in the same order. */
    @Internal
    @Transactional
    public List<CardId> send(List<NewCard> newCards) {
        var ids = cards.nextIds(newCards.size());
        var rows = new ArrayList<CardRow>(newCards.size());
        for (var i = 0; i < newCards.size(); i++) {
            var card = newCards.get(i);
            rows.add(new CardRow(ids.get(i), card, card.firstStatus(), card.created(), null));
        }
        cards.insert(rows);
        contents.insert(rows);
        return ids.stream().map(CardId::new).toList();
    }
}
