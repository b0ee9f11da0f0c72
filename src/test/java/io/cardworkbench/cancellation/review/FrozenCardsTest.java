package io.cardworkbench.cancellation.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.cards.SelectedCard;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.cards.sending.CardTemplateId;
import io.cardworkbench.support.RandomCases;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FrozenCardsTest {

    @Test
    void keepsEveryCardOnceInOrderUpToTheLimit() {
        RandomCases.check(300, random -> {
            var maxCards = 1 + random.nextInt(500);
            var chunkSize = 1 + random.nextInt(40);
            var selected = selection(random, random.nextInt(maxCards + 2));
            var kept = selected.subList(0, Math.min(selected.size(), maxCards));

            var frozen = freeze(maxCards, chunkSize, selected);

            var ids = kept.stream().map(SelectedCard::id).toList();
            assertThat(frozen.chunks().stream().flatMap(List::stream)).containsExactlyElementsOf(ids);
            assertThat(frozen.count()).isEqualTo(kept.size());
            assertThat(frozen.more()).isEqualTo(selected.size() > maxCards);
            assertThat(frozen.lastId()).isEqualTo(ids.isEmpty() ? 0 : ids.getLast());
            assertChunks(frozen, chunkSize);
            assertThat(frozen.byStatus()).isEqualTo(counts(kept, SelectedCard::status));
            assertThat(frozen.byTemplate()).isEqualTo(counts(kept, SelectedCard::template));
            assertSample(frozen, ids);
        });
    }

    @Test
    void drawsItsSampleEvenly() {
        var cards = new ArrayList<SelectedCard>();
        for (var id = 0; id < 100_000; id++) {
            cards.add(new SelectedCard(id, CardStatus.ACTIVE, new CardTemplateId(1)));
        }

        var sample = freeze(100_000, 1_000, cards).sample();

        assertThat(sample.stream().mapToLong(id -> id).average().orElseThrow()).isBetween(40_000.0, 60_000.0);
    }

    /** All full but the last, which is not empty. */
    private static void assertChunks(FrozenCards frozen, int chunkSize) {
        var sizes = frozen.chunks().stream().map(List::size).toList();
        assertThat(sizes.stream().limit(Math.max(0, sizes.size() - 1))).allMatch(size -> size == chunkSize);
        assertThat(sizes).allMatch(size -> size >= 1 && size <= chunkSize);
    }

    private static void assertSample(FrozenCards frozen, List<Long> ids) {
        assertThat(frozen.sample())
                .hasSize(Math.min(ids.size(), ReviewFindings.SAMPLE_SIZE))
                .doesNotHaveDuplicates()
                .isSubsetOf(ids);
    }

    private static FrozenCards freeze(int maxCards, int chunkSize, List<SelectedCard> cards) {
        var frozen = new FrozenCards(maxCards, chunkSize);
        cards.forEach(frozen::add);
        return frozen;
    }

    private static List<SelectedCard> selection(Random random, int count) {
        var cards = new ArrayList<SelectedCard>();
        var id = 0L;
        for (var card = 0; card < count; card++) {
            id += 1 + random.nextInt(1_000);
            var status = RandomCases.any(random, List.copyOf(CardStatus.open()));
            cards.add(new SelectedCard(id, status, new CardTemplateId(random.nextInt(5))));
        }
        return cards;
    }

    private static <K> Map<K, Integer> counts(List<SelectedCard> cards, Function<SelectedCard, K> key) {
        return cards.stream().collect(Collectors.toMap(key, card -> 1, Integer::sum));
    }
}
