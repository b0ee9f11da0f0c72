package io.cardworkbench.cancellation.review;

import io.cardworkbench.Decision;
import io.cardworkbench.cards.SelectedCard;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.cards.sending.CardTemplateId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Collects the cards of a review as they are found: their ids in chunks, counts, and an even sample. */
@Decision
final class FrozenCards {

    private final int maxCards;
    private final int chunkSize;
    private final List<List<Long>> chunks = new ArrayList<>();
    private final Map<CardStatus, Integer> byStatus = new EnumMap<>(CardStatus.class);
    private final Map<CardTemplateId, Integer> byTemplate = new HashMap<>();
    private final List<Long> sample = new ArrayList<>();
    private final Random random = new Random(1);
    private int count;
    private boolean more;

    FrozenCards(int maxCards, int chunkSize) {
        this.maxCards = maxCards;
        this.chunkSize = chunkSize;
    }

    void add(SelectedCard card) {
        if (count == maxCards) {
            more = true;
            return;
        }
        if (count % chunkSize == 0) {
            chunks.add(new ArrayList<>());
        }
        chunks.getLast().add(card.id());
        count++;
        byStatus.merge(card.status(), 1, Integer::sum);
        byTemplate.merge(card.template(), 1, Integer::sum);
        sample(card.id());
    }

    /** Reservoir sampling: every card has the same chance, however many there are. */
    private void sample(long id) {
        if (sample.size() < ReviewFindings.SAMPLE_SIZE) {
            sample.add(id);
            return;
        }
        var place = random.nextInt(count);
        if (place < sample.size()) {
            sample.set(place, id);
        }
    }

    int count() {
        return count;
    }

    /** Whether there was one card more than a job takes. */
    boolean more() {
        return more;
    }

    /** The highest id, or 0 if there is none. */
    long lastId() {
        return chunks.isEmpty() ? 0 : chunks.getLast().getLast();
    }

    List<List<Long>> chunks() {
        return chunks;
    }

    Map<CardStatus, Integer> byStatus() {
        return byStatus;
    }

    Map<CardTemplateId, Integer> byTemplate() {
        return byTemplate;
    }

    List<Long> sample() {
        return sample;
    }
}
