package io.cardworkbench.cancellation.ledger;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cancellation.job.CardOutcome;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.job.JobNotFound;
import io.cardworkbench.cancellation.job.SkippedAs;
import io.cardworkbench.cancellation.review.ReviewId;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.sql.Times;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What became of each card of a job, as its chunks have it. */
@Repository
class OutcomeTable {

    private static final String REVIEW =
            "select review_id from cancel_job where id = :job and environment_id = :environment";

    private static final String GONE =
            "select ledger_gone from cancel_job where id = :job and environment_id = :environment";

    private static final String COUNTS = """
            select number, cancelled, skipped, failed, case when state = 2 then 0 else size end as remaining
            from chunk
            where review_id = :review
            order by number
            """;

    private static final String NEXT = """
            select number from chunk
            where review_id = :review and number >= :from and (%s)
            order by number
            fetch first 1 row only
            """;

    private static final String LOWEST = "select number, card_ids[1] as lowest from chunk where review_id = :review";

    private static final String CHUNKS = """
            select number, state, card_ids, skipped_ids, skipped_statuses, failed_ids, failed_reasons
            from chunk
            where review_id = :review and number = any(:numbers)
            order by number
            """;

    private final JdbcClient jdbc;

    OutcomeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The review that froze the cards of a job. */
    ReviewId review(EnvironmentId environment, JobId job) {
        return jdbc.sql(REVIEW)
                .param("job", job.value())
                .param("environment", environment.value())
                .query((row, number) -> new ReviewId(row.getObject("review_id", UUID.class)))
                .optional()
                .orElseThrow(() -> new JobNotFound(job));
    }

    /** Since when a job has no ledger any more. */
    Optional<Instant> goneSince(EnvironmentId environment, JobId job) {
        return jdbc.sql(GONE)
                .param("job", job.value())
                .param("environment", environment.value())
                .query((row, number) -> Optional.ofNullable(Times.instantOrNull(row, "ledger_gone")))
                .optional()
                .orElseThrow(() -> new JobNotFound(job));
    }

    LedgerIndex index(ReviewId review) {
        return new LedgerIndex(jdbc.sql(COUNTS)
                .param("review", review.value())
                .query((row, number) -> new ChunkCounts(
                        row.getInt("number"),
                        row.getInt("cancelled"),
                        row.getInt("skipped"),
                        row.getInt("failed"),
                        row.getInt("remaining")))
                .list());
    }

    /** The first chunk from a number on in which a card has one of the outcomes. */
    Optional<Integer> firstFrom(ReviewId review, int number, Set<CardOutcome.Kind> kinds) {
        var any = kinds.stream().map(OutcomeTable::has).collect(Collectors.joining(" or "));
        return jdbc.sql(String.format(Locale.ROOT, NEXT, any))
                .param("review", review.value())
                .param("from", number)
                .query(Integer.class)
                .optional();
    }

    private static String has(CardOutcome.Kind kind) {
        return switch (kind) {
            case CANCELLED -> "cancelled > 0";
            case SKIPPED -> "skipped > 0";
            case FAILED -> "failed > 0";
            case REMAINING -> "state <> 2";
        };
    }

    /** The numbers of the chunks by the lowest id in each. */
    NavigableMap<Long, Integer> chunksByLowestId(ReviewId review) {
        var chunks = new TreeMap<Long, Integer>();
        jdbc.sql(LOWEST).param("review", review.value()).query(row -> {
            chunks.put(row.getLong("lowest"), row.getInt("number"));
        });
        return chunks;
    }

    List<ChunkLedger> chunks(ReviewId review, Collection<Integer> numbers) {
        return jdbc.sql(CHUNKS)
                .param("review", review.value())
                .param("numbers", numbers.toArray(Integer[]::new))
                .query((row, index) -> new ChunkLedger(
                        row.getInt("number"),
                        longs(row.getArray("card_ids")),
                        row.getInt("state") == 2,
                        skipped(row),
                        failed(row)))
                .list();
    }

    private static Map<Long, Optional<CardStatus>> skipped(ResultSet row) throws SQLException {
        var statuses = elements(row.getArray("skipped_statuses"));
        return byId(
                longs(row.getArray("skipped_ids")), index -> SkippedAs.status(((Number) statuses[index]).intValue()));
    }

    private static Map<Long, String> failed(ResultSet row) throws SQLException {
        var reasons = elements(row.getArray("failed_reasons"));
        return byId(longs(row.getArray("failed_ids")), index -> (String) reasons[index]);
    }

    private static <T> Map<Long, T> byId(List<Long> ids, IntFunction<T> value) {
        var map = new HashMap<Long, T>();
        for (var index = 0; index < ids.size(); index++) {
            map.put(ids.get(index), value.apply(index));
        }
        return map;
    }

    private static List<Long> longs(@Nullable Array array) throws SQLException {
        var longs = new ArrayList<Long>();
        for (var element : elements(array)) {
            longs.add(((Number) element).longValue());
        }
        return longs;
    }

    private static Object[] elements(@Nullable Array array) throws SQLException {
        return array == null ? new Object[0] : (Object[]) array.getArray();
    }
}
