package io.cardworkbench.cancellation.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.cancellation.EngineContract;
import io.cardworkbench.cards.OpenCardService;
import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** How cards come into the chunks of a review. */
abstract class ReviewedCardContract extends EngineContract {

    private static final int CHUNK_SIZE = 10;

    /** More than become one array. */
    private static final int VERY_MANY = Integer.MAX_VALUE;

    @Autowired
    ReviewedCardTable reviewedCards;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    OpenCardService openCards;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9, 10, 11, 20, 57})
    void fillsOneChunkAfterTheOtherInTheOrderOfIdsWhicheverWayItGoes(int count) {
        var ids = cards.send(environment, template, count).stream()
                .map(CardId::value)
                .sorted()
                .toList();

        for (var expected : List.of(count, VERY_MANY)) {
            var review = review(allOfTemplate()).id();
            jdbc.sql("delete from chunk where review_id = :review")
                    .param("review", review.value())
                    .update();
            var frozen = freeze(review, expected, 1_000);

            assertThat(frozen).isEqualTo(new ReviewedCardTable.Frozen(count, ids.isEmpty() ? 0 : ids.getLast()));
            assertThat(chunks(review))
                    .isEqualTo(LongStream.range(0, Math.ceilDiv(count, CHUNK_SIZE))
                            .mapToObj(number -> new Chunk((int) number, 1, part(ids, (int) number)))
                            .toList());
        }
    }

    @Test
    void takesTheLowestIdsOfMoreThanItMay() {
        var ids = cards.send(environment, template, 25).stream()
                .map(CardId::value)
                .sorted()
                .toList();
        var review = review(allOfTemplate()).id();
        jdbc.sql("delete from chunk where review_id = :review")
                .param("review", review.value())
                .update();

        assertThat(freeze(review, 15, 15)).isEqualTo(new ReviewedCardTable.Frozen(15, ids.get(14)));
        assertThat(chunks(review))
                .containsExactly(new Chunk(0, 1, ids.subList(0, 10)), new Chunk(1, 1, ids.subList(10, 15)));
    }

    private ReviewedCardTable.Frozen freeze(ReviewId review, int expected, int limit) {
        return Objects.requireNonNull(transaction.execute(status -> reviewedCards.freeze(
                review, openCards.selection(environment, allOfTemplate(), limit), expected, CHUNK_SIZE)));
    }

    private static List<Long> part(List<Long> ids, int number) {
        return ids.subList(number * CHUNK_SIZE, Math.min((number + 1) * CHUNK_SIZE, ids.size()));
    }

    private List<Chunk> chunks(ReviewId review) {
        return jdbc.sql("select number, state, card_ids, size from chunk where review_id = :review order by number")
                .param("review", review.value())
                .query((row, index) -> {
                    var ids = LongStream.of(longs(row.getArray("card_ids").getArray()))
                            .boxed()
                            .toList();
                    assertThat(row.getInt("size")).isEqualTo(ids.size());
                    return new Chunk(row.getInt("number"), row.getInt("state"), ids);
                })
                .list();
    }

    private static long[] longs(Object array) {
        return List.of((Object[]) array).stream()
                .mapToLong(id -> ((Number) id).longValue())
                .toArray();
    }

    private record Chunk(int number, int state, List<Long> ids) {}
}

@OnH2
class ReviewedCardOnH2Test extends ReviewedCardContract {}

@OnPostgres
class ReviewedCardOnPostgresTest extends ReviewedCardContract {

    @ParameterizedTest
    @ValueSource(strings = {"4MB", "1GB"})
    void takesNoMemoryFromATransactionThatHasMore(String given) {
        var left = transaction.execute(status -> {
            jdbc.sql("set local work_mem = '" + given + "'").update();
            reviewedCards.makeRoom();
            return jdbc.sql("show work_mem").query(String.class).single();
        });

        assertThat(left).isEqualTo(given.equals("4MB") ? "64MB" : given);
    }

    @Test
    void leavesTheMemoryOfTheNextTransactionAsItIs() {
        var before = jdbc.sql("show work_mem").query(String.class).single();
        transaction.executeWithoutResult(status -> reviewedCards.makeRoom());

        assertThat(jdbc.sql("show work_mem").query(String.class).single()).isEqualTo(before);
    }
}
