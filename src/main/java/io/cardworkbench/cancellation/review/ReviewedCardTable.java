package io.cardworkbench.cancellation.review;

import io.cardworkbench.cards.criteria.CardSelection;
import io.cardworkbench.sql.Database;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cards that a review freezes, in chunks that the database makes: their ids never travel to the application and back. */
@Repository
class ReviewedCardTable {

    /** Up to so many cards become one array, of eight bytes a card, which the database keeps in memory. */
    private static final int AS_ONE_ARRAY = 10_000_000;

    private static final String BY_PLACE = """
            insert into chunk (review_id, number, state, card_ids, size, cancelled, skipped, failed)
            select cast(:review as uuid), number, 1, array_agg(id order by id), count(*), 0, 0, 0
            from (select id, (row_number() over (order by id) - 1) / :chunkSize as number from (%s) selected) placed
            group by number
            """;

    /** Each chunk is a slice of one array, which the ids enter in the order in which they are found: nothing is sorted. */
    private static final String BY_SLICE = """
            insert into chunk (review_id, number, state, card_ids, size, cancelled, skipped, failed)
            with frozen as materialized (select array_agg(id order by id) as ids from (%s) selected)
            select cast(:review as uuid), number, 1, ids[number * :chunkSize + 1 : (number + 1) * :chunkSize],
                least(:chunkSize, cardinality(ids) - number * :chunkSize), 0, 0, 0
            from frozen, generate_series(0, (cardinality(ids) - 1) / :chunkSize) number
            """;

    /** What sorts and counts a million cards in memory; left as it is where an administrator gives more. */
    private static final String MAKE_ROOM = """
            select set_config('work_mem', '64MB', true)
            where pg_size_bytes(current_setting('work_mem')) < pg_size_bytes('64MB')
            """;

    private static final String COUNT = """
            select coalesce(sum(size), 0) as cards, coalesce(max(card_ids[size]), 0) as last_id
            from chunk
            where review_id = :review
            """;

    private static final String AT = """
            select c.card_ids[mod(wanted.place, :chunkSize) + 1] as card_id
            from unnest(cast(:places as integer array)) wanted(place)
            join chunk c on c.review_id = :review and c.number = wanted.place / :chunkSize
            """;

    private final JdbcClient jdbc;
    private final boolean h2;

    ReviewedCardTable(JdbcClient jdbc, Database database) {
        this.jdbc = jdbc;
        this.h2 = database.isH2();
    }

    /** Gives the current transaction the memory that it needs, on databases that would use the disk. */
    void makeRoom() {
        if (!h2) {
            jdbc.sql(MAKE_ROOM).query(String.class).optional();
        }
    }

    /** Freezes the selected cards, of which there are not more than expected. */
    Frozen freeze(ReviewId review, CardSelection cards, int expected, int chunkSize) {
        var sql = h2 || expected > AS_ONE_ARRAY ? BY_PLACE : BY_SLICE;
        jdbc.sql(String.format(Locale.ROOT, sql, cards.ids()))
                .params(cards.parameters())
                .param("review", review.value())
                .param("chunkSize", chunkSize)
                .update();
        return jdbc.sql(COUNT)
                .param("review", review.value())
                .query((row, number) -> new Frozen(row.getInt("cards"), row.getLong("last_id")))
                .single();
    }

    /** The frozen cards at these places, the first of which is 0. */
    List<Long> at(ReviewId review, List<Integer> places, int chunkSize) {
        return jdbc.sql(AT)
                .param("review", review.value())
                .param("chunkSize", chunkSize)
                .param("places", places.toArray(Integer[]::new))
                .query((row, number) -> row.getLong("card_id"))
                .list();
    }

    /**
     * The cards that were frozen for a review.
     *
     * @param lastId the highest id, or 0 if there is none
     */
    record Frozen(int count, long lastId) {}
}
